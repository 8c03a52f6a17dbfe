import Casework

/// Handing a seat over, for good or for a time.
struct HandoverAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let workplace = scene.workplace
    let side = workplace.me.side
    // Asked for several dossiers, the seat is one's own; a supervisor is no candidate.
    let holder = scene.dossier.map { $0.holder(side) } ?? workplace.me.login
    let colleagues = workplace.candidates(for: side).filter { $0.login != holder }
    return Form(
      .handover,
      intro: [
        Phrase(
          "Le relais est envoyé ; le siège change quand votre collègue le prend.",
          "The handover is sent; the seat changes when your colleague takes it up.")
      ],
      fields: [
        Field(
          "kind", Phrase("Pour", "For"),
          .choice([
            Field.Option(HandoverSent.Kind.change.rawValue, HandoverSent.Kind.change.phrase),
            Field.Option(HandoverSent.Kind.standIn.rawValue, HandoverSent.Kind.standIn.phrase),
          ]), required: true),
        Field(
          "to", Phrase("À qui", "To whom"),
          .choice(colleagues.map { Field.Option($0.login, $0.asPhrase) }), required: true),
        Field("from", Phrase("À partir du", "From"), .date, help: .coming, required: true),
        Field(
          "until", Phrase("Jusqu'au", "Until"), .date, help: .coming, required: true,
          when: ("kind", [HandoverSent.Kind.standIn.rawValue])),
        Field("message", Phrase("À savoir", "To know"), .text, help: .plainWords),
      ],
      initial: FormValues([
        "kind": [HandoverSent.Kind.change.rawValue], "from": [workplace.today.dayMonthYear],
      ]), startsAt: "to")
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .handOver(
      HandoverSent(
        kind: HandoverSent.Kind(rawValue: values["kind"]) ?? .change,
        side: scene.workplace.me.side, to: values["to"],
        from: CivilDate(values["from"]) ?? scene.workplace.today,
        until: CivilDate(values["until"]), message: values["message"]))
  }
}

/// Taking a handover up: one's own, or that of the service that follows the person next.
struct TakeUpAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let item = scene.item ?? ActName.takeup.items(scene).first?.id
    let sent = scene.dossier?.handovers.first { $0.id == item }?.sent
    let intro = sent.map { sent in
      let text = sent.value.message
      let author = scene.workplace.fullName(sent.author)
      return Phrase(
        "Envoyé par \(author) le \(sent.on.dayMonthYear). \(text)",
        "Sent by \(author) on \(sent.on.dayMonthYear). \(text)")
    }
    return Form(
      .takeup, intro: [intro].compactMap(\.self),
      fields: [
        Field.item(.takeup, Phrase("Relais", "Handover"), scene),
        Field.day(Phrase("Pris le", "Taken up on")),
        Field(
          "comment", Phrase("Un mot", "A word"), .line,
          help: Phrase("pour un service : qui l'a pris", "for a service: who took it up")),
      ], initial: .today(scene).with("handover", item ?? ""), startsAt: "comment")
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .takeUp(HandoverTaken(handover: values["handover"], comment: values["comment"]))
  }
}

/// Giving a seat back after standing in, or withdrawing a handover.
struct GiveBackAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .giveback,
      fields: [
        Field.item(.giveback, Phrase("Relais", "Handover"), scene), Field.day(),
        Field("comment", Phrase("À savoir", "To know"), .line, help: .plainWords),
      ],
      initial: .today(scene).with(
        "handover", scene.item ?? ActName.giveback.items(scene).first?.id ?? ""),
      startsAt: "comment")
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .endHandover(HandoverEnded(handover: values["handover"], comment: values["comment"]))
  }
}
