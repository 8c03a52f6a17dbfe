import Casework

extension DocumentMaker {
  /// Both plans in plain words, for the person to keep (Ille-et-Vilaine, art. 3, axe 2, 4); Métropole
  /// de Lyon, FAPI 2017: « amener les personnes à être auteur et acteur de leur projet »).
  var plans: PaperDocument {
    paper(
      .plans, dateLine: "Imprimé le " + day.paperText, issuers: issuers(),
      blocks: [
        .paragraph(
          """
          Ce papier dit qui fait quoi, et pour quand. Les plans changent quand votre situation \
          change : parlez-en au prochain rendez-vous.
          """)
      ] + Side.allCases.flatMap(plan) + meetingsSection
        + section("Qui joindre", contacts.isEmpty ? [] : [.definitions(contacts)]))
  }

  private func plan(_ side: Side) -> [PaperBlock] {
    let actions = shownActions(side)
    let open = actions.filter(\.now.state.isOpen)
    let done = actions.filter { !$0.now.state.isOpen }
    guard !actions.isEmpty else { return [] }
    var blocks: [PaperBlock] = []
    if let holder = holder(side) {
      blocks.append(
        .paragraph(
          PaperText("Tenu par ") + .bold(holder.fullName) + PaperText(", " + place(holder)))
      )
    }
    if !open.isEmpty { blocks.append(.table(table(open))) }
    let points = done.map { action in
      PaperText(action.now.what + ", le " + doneOn(action).paperText)
    }
    blocks += subsection("Déjà fait", points.isEmpty ? [] : [.list(points)])
    return section(side.paperPlan, blocks)
  }

  private func place(_ holder: Professional) -> String {
    listed([holder.unit, convention.vocabulary.institution(holder.side)]) + "."
  }

  private func table(_ actions: [PlanAction]) -> PaperTable {
    PaperTable(
      columns: [
        .init("Quoi", share: 3.1), .init("Qui", share: 1.4), .init("Pour quand", share: 1.5),
        .init("Avec quelle aide", share: 1.9),
      ],
      rows: actions.map { action in
        [
          what(action), PaperText(doer(action)), PaperText(dueDay(action)),
          resource(action) ?? "",
        ]
      }
    ).withoutEmptyColumns
  }

  private var meetingsSection: [PaperBlock] {
    let meetings = meetingsToCome
    guard !meetings.isEmpty else { return [] }
    let table = PaperTable(
      columns: [
        .init("Quand", share: 1.8), .init("Avec qui", share: 1.5), .init("Où", share: 2),
        .init("Pourquoi", share: 2),
      ],
      rows: meetings.map { meeting in
        [
          PaperText(when(meeting)), PaperText(companions(meeting).joined(separator: "\n")),
          PaperText(whereabouts(meeting)), PaperText(meeting.plan?.value.about ?? ""),
        ]
      })
    return section("Vos prochains rendez-vous", [.table(table.withoutEmptyColumns)])
  }
}

extension PaperTable {
  /// The table without the columns that no row fills: the others have their room.
  fileprivate var withoutEmptyColumns: PaperTable {
    let kept = columns.indices.filter { index in rows.contains { !$0[index].string.isEmpty } }
    return PaperTable(
      columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }
}
