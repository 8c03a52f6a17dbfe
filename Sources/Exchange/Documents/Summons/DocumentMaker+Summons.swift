import Casework

extension DocumentMaker {
  /// The letter that asks the person to a meeting: when, where, with whom, about what, and whom to
  /// tell if they cannot come. It says nothing of what an absence would lead to: it leads to nothing
  /// by itself.
  func summons(to meeting: Meeting) -> PaperDocument {
    let sides = meeting.kind.sides.filter { holder($0) != nil }
    let envelope = dossier.person.envelope
    return paper(
      .summons, dateLine: "Le " + day.paperText, issuers: issuers(sides), addressee: envelope,
      blocks: [
        .paragraph("Madame, Monsieur,"),
        .paragraph(opening(meeting)),
        .definitions(particulars(meeting)),
        .notice(PaperNotice(title: "En cas d'empêchement", hindrance(sides))),
        .paragraph("Veuillez agréer, Madame, Monsieur, nos salutations distinguées."),
        .paragraph(
          PaperText(sides.compactMap { holder($0).map(introduced) }.joined(separator: "\n"))),
      ])
  }

  private func opening(_ meeting: Meeting) -> PaperText {
    switch meeting.medium {
    case .telephone: "Nous vous appellerons pour le rendez-vous suivant."
    case .homeVisit: "Nous viendrons chez vous pour le rendez-vous suivant."
    case .faceToFace, .email, .video, .letter: "Nous vous attendons au rendez-vous suivant."
    }
  }

  private func particulars(_ meeting: Meeting) -> [PaperDefinition] {
    let plan = meeting.plan?.value
    // To be filled in by hand: a letter cannot leave out the hour or the place.
    let blank = "……………………………………"
    let place = whereabouts(meeting)
    var rows = [
      PaperDefinition(
        "Quand",
        meeting.time == nil
          ? .bold(when(meeting)) + PaperText(", à " + blank) : .bold(when(meeting))),
      PaperDefinition(
        meeting.medium == .faceToFace || meeting.medium == .homeVisit ? "Où" : "Comment",
        PaperText(place.isEmpty ? blank : place)),
      PaperDefinition("Avec", PaperText(companions(meeting).joined(separator: "\n"))),
    ]
    if let about = plan?.about.trimmed, !about.isEmpty {
      rows.append(PaperDefinition("Objet", PaperText(about)))
    }
    return rows.filter { !$0.value.string.isEmpty }
  }

  private func hindrance(_ sides: [Side]) -> [PaperText] {
    let names = sides.compactMap { side in
      holder(side).map { PaperText.bold($0.fullName) + PaperText(reach($0)) }
    }
    let whom = names.dropFirst().reduce(names.first ?? "") { $0 + " ou " + $1 }
    return [
      PaperText("Si vous ne pouvez pas venir, prévenez ") + whom
        + ". Nous conviendrons avec vous d'un autre moment."
    ]
  }

  private func reach(_ professional: Professional) -> String {
    let places = listed([professional.unit, professional.email ?? ""])
    return places.isEmpty ? "" : " (\(places))"
  }
}
