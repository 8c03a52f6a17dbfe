import Casework

/// Recording the exit.
struct ExitAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let convention = scene.convention
    let implicit = convention.exitReasons.filter(\.implicit).map(\.id)
    let reasons = convention.exitReasons.map { reason in
      Field.Option(
        reason.id,
        Phrase(
          "\(reason.label.fr) (\(reason.group.phrase.fr))",
          "\(reason.label.en) (\(reason.group.phrase.en))"))
    }
    let themes = convention.diagnostic.themes
    var initial = FormValues.today(scene)
    for path in scene.dossier?.barrierPaths(themes: themes) ?? [] {
      initial["barriers.\(path.theme).answer"] = path.now.answer.rawValue
      initial["barriers.\(path.theme).impact"] = path.now.impact?.rawValue ?? ""
    }
    return Form(
      .exit,
      intro: [convention.clauses[.exitReasons]?.phrase].compactMap(\.self),
      fields: [
        Field.day(Phrase("Sortie le", "Exit on")),
        Field("reason", Phrase("Motif", "Reason"), .choice(reasons), required: true),
        Field(
          "missed_meetings", Phrase("Rendez-vous manqués", "Missed meetings"), .text,
          help: Phrase("les dates", "the dates"), required: true, when: ("reason", implicit)),
        Field(
          "attempts", Phrase("Tentatives de contact", "Attempts to reach"), .text,
          help: Phrase("dates et moyens", "dates and means"), required: true,
          when: ("reason", implicit)),
        Field(
          "next_responsible", Phrase("Qui prend le relais", "Who is responsible next"), .line),
        Field(
          "no_relay_motive", Phrase("Sinon, pourquoi personne", "Else, why nobody"), .line,
          help: .plainWords),
      ] + themes.enumerated().flatMap { index, theme in fields(theme, isFirst: index == 0) },
      initial: initial)
  }

  private func fields(_ theme: BarrierTheme, isFirst: Bool) -> [Field] {
    let answer = "barriers.\(theme.id).answer"
    return [
      Field(
        answer, theme.label, .choice(Field.Option.list(BarrierFinding.Answer.self, \.phrase)),
        heading: isFirst ? Phrase("Freins à la sortie", "Barriers at the exit") : nil),
      Field(
        "barriers.\(theme.id).impact", Phrase("· impact", "· impact"),
        .choice(Field.Option.list(BarrierFinding.Impact.self, \.phrase)),
        when: (answer, [BarrierFinding.Answer.yes.rawValue])),
    ]
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    let barriers = scene.convention.diagnostic.themes.compactMap { theme -> BarrierFinding? in
      guard
        let answer = BarrierFinding.Answer(rawValue: values["barriers.\(theme.id).answer"]),
        answer != .notDiscussed
      else { return nil }
      return BarrierFinding(
        theme: theme.id, answer: answer,
        impact: BarrierFinding.Impact(rawValue: values["barriers.\(theme.id).impact"]))
    }
    return .exit(
      ExitDeclaration(
        reason: values["reason"], barriers: barriers,
        nextResponsible: values["next_responsible"], noRelayMotive: values["no_relay_motive"],
        missedMeetings: values["missed_meetings"], attempts: values["attempts"]))
  }
}

/// Closing a dossier without entry.
struct CloseAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    Form(
      .close,
      fields: [
        Field.day(Phrase("Clos le", "Closed on")),
        Field(
          "reason", Phrase("Motif", "Reason"),
          .choice(Field.Option.list(scene.convention.closureReasons)), required: true),
        Field("note", Phrase("Note", "Note"), .text, help: .plainWords),
      ], initial: .today(scene))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .close(Closed(reason: values["reason"], note: values["note"]))
  }
}
