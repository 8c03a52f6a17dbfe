public import Casework

/// *Suivi de cohortes*: where those who entered in a period are, months after their own entry.
public struct CohortFigures: Sendable, Hashable {
  /// The period of the entries, whom it covers, the words.
  public var frame: ReportFrame
  /// Everybody.
  public var all: Cohort
  /// *Bénéficiaires du RSA*.
  public var rsa: Cohort
  /// All others.
  public var others: Cohort

  /// What became of those who entered.
  public init(frame: ReportFrame, all: Cohort, rsa: Cohort, others: Cohort) {
    self.frame = frame
    self.all = all
    self.rsa = rsa
    self.others = others
  }

  /// Where those who entered are.
  public var report: Report {
    frame.report(
      frame.say("Suivi de cohorte", "Cohort"),
      notes: [
        frame.say(
          "Chaque personne est suivie depuis sa propre entrée ; celles pour qui les mois ne sont pas encore passés ne sont pas comptées.",
          "Each person is followed from their own entry; those for whom the months have not passed are left out."
        )
      ],
      sections: [keySection, outcomes, survival])
  }

  private var keySection: ReportSection {
    let name = frame.period.title(frame.language)
    let counts: [(String, Cohort)] = [
      (frame.say("Personnes entrées", "People who entered"), all), ("RSA", rsa),
      (frame.say("Hors RSA", "Not RSA"), others),
    ]
    // Two of the three give the third.
    let isTelling = ReportFrame.isSmall(rsa.entered) || ReportFrame.isSmall(others.entered)
    let figures = counts.enumerated().map { index, item in
      KeyFigure(
        item.0, index > 0 && isTelling ? .hidden(.complement) : .integer(item.1.entered),
        definition: frame.say("Contrats signés, \(name).", "Contracts signed, \(name)."))
    }
    return ReportSection(
      frame.say("La cohorte", "The cohort"),
      blocks: [
        .keyFigures(
          KeyFigures(frame.say("Entrées", "Entries"), figures: figures, leavesUnit: true))
      ])
  }

  private var outcomes: ReportSection {
    let tables = all.states.indices.filter { all.states[$0].known > 0 }.map(table)
    guard let first = tables.first else {
      return ReportSection(
        frame.say("Où sont-elles ?", "Where are they?"),
        blocks: [
          .paragraph(
            frame.say(
              "Personne n'a encore trois mois d'accompagnement : la cohorte est trop récente.",
              "Nobody has three months behind them yet: the cohort is too recent."))
        ])
    }
    let known = all.states.filter { $0.known > 0 }
    let chart = ReportTable(
      caption: frame.say(
        "Où sont les personnes, mois après leur entrée", "Where people are, months after entry"),
      columns: first.columns,
      rows: zip(known, tables).compactMap { state, table in
        table.rows.last.map { row in
          ReportRow([.text(after(state.months))] + row.cells.dropFirst())
        }
      })
    return ReportSection(
      frame.say("Où sont-elles ?", "Where are they?"),
      blocks: [
        .chart(
          ReportChart(.stack, of: chart, reading: reading(chart), series: Array(1...6)))
      ] + tables.map(ReportBlock.table))
  }

  private func after(_ months: Int) -> String {
    frame.say("après \(months) mois", "after \(months) months")
  }

  /// The two publics and both together, by outcome.
  private func table(_ index: Int) -> ReportTable {
    let groups = ExitReason.Group.allCases
    func row(_ name: String, _ cohort: Cohort, isTotal: Bool = false) -> ReportRow {
      let state = cohort.states[index]
      let counts =
        [state.inProgress - state.renewed, state.renewed]
        + groups.map { state.exits[$0.rawValue] ?? 0 } + [state.known]
      return ReportRow([.text(name)] + counts.map(ReportCell.integer), isTotal: isTotal)
    }
    let titles =
      [frame.say("En cours", "In progress"), frame.say("En cours, renouvelé", "Renewed")]
      + groups.map { frame.label(.exitGroup, $0.rawValue) }
    return ReportTable(
      caption: frame.say("Situation ", "Situation ") + after(all.states[index].months),
      columns: [ReportColumn(frame.say("Public", "People"))]
        + titles.map { ReportColumn($0, .integer) }
        + [ReportColumn(frame.say("Personnes", "People"), .integer, isTotal: true)],
      rows: [
        row("RSA", rsa), row(frame.say("Hors RSA", "Not RSA"), others),
        row(frame.say("Ensemble", "Together"), all, isTotal: true),
      ], leavesUnit: true
    ).protected(ReportFrame.smallestCount)
  }

  private func reading(_ chart: ReportTable) -> String {
    let readable = chart.rows.last { row in
      [1, 2, row.cells.count - 1].allSatisfy { row.cells[$0].number != nil }
    }
    guard let row = readable, case .text(let when)? = row.cells.first,
      let known = row.cells.last?.number, let first = row.cells[1].number,
      let renewed = row.cells[2].number, known > 0
    else { return frame.say("Selon l'issue.", "By outcome.") }
    let share = frame.text(.percent((first + renewed) / known))
    return frame.say(
      "\(when.capitalisedFirst), \(share) des personnes sont encore accompagnées.",
      "\(when.capitalisedFirst), \(share) are still accompanied.")
  }

  private var survival: ReportSection {
    guard all.entered > 0 else { return ReportSection("") }
    return ReportSection(
      frame.say("Encore accompagnées", "Still accompanied"),
      blocks: [.chart(frame.survivalChart(all))])
  }
}
