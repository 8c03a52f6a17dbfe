internal import Casework

extension CommitteeFigures {
  /// Entries, exits and stock, month by month.
  var flow: ReportSection {
    guard months.count > 1 else { return ReportSection("") }
    let table = ReportTable(
      caption: frame.say("Entrées et sorties, mois par mois", "Entries and exits by month"),
      columns: [
        ReportColumn(frame.say("Mois", "Month")),
        ReportColumn(frame.say("Entrées", "Entries"), .integer),
        ReportColumn(frame.say("Sorties", "Exits"), .integer),
        ReportColumn(frame.say("En cours", "In progress"), .decimal, fractionDigits: 0),
      ],
      rows: months.map { month in
        let figures = month.figures
        return ReportRow([
          .text(Period.month(month.month, frame.language)),
          .integer(figures[.entries].numerator), .integer(figures[.exits].numerator),
          .decimal(Double(figures[.inProgress].numerator)),
        ])
      },
      footnotes: [
        ReportFootnote(
          frame.say("En cours", "In progress"),
          frame.say("le dernier jour du mois.", "on the last day of the month."))
      ], leavesUnit: true, isPartition: true
    ).protected(ReportFrame.smallestCount)
    let (entries, exits) = (whole[.entries].numerator, whole[.exits].numerator)
    let reading =
      ReportFrame.isSmall(entries) || ReportFrame.isSmall(exits)
      ? frame.say("Peu de mouvements dans la période.", "Few movements in the period.")
      : frame.say(
        "\(frame.text(.integer(entries))) entrées et \(frame.text(.integer(exits))) sorties dans la période.",
        "\(frame.text(.integer(entries))) entries and \(frame.text(.integer(exits))) exits in the period."
      )
    return ReportSection(
      frame.say("Flux", "Flow"),
      blocks: [
        .chart(ReportChart(.columns, of: hidingStock(table), reading: reading, series: [1, 2]))
      ])
  }

  /// Two stocks and one movement between them give the other movement back.
  private func hidingStock(_ table: ReportTable) -> ReportTable {
    guard table.rows.contains(where: { $0.cells[1...2].contains(where: \.isHidden) }) else {
      return table
    }
    var table = table
    for index in table.rows.indices { table.rows[index].cells[3] = .hidden(.complement) }
    return table
  }

  /// From identification to signature: how far people came, and how long it took.
  var wayIn: ReportSection {
    guard let first = funnel.steps.first, first.reached > 0 else { return ReportSection("") }
    let steps = ReportTable(
      caption: frame.say(
        "Du repérage au contrat, pour les personnes repérées dans la période",
        "From identification to contract, for people identified in the period"),
      columns: [
        ReportColumn(frame.say("Étape", "Step")),
        ReportColumn(frame.say("Personnes", "People"), .integer),
        ReportColumn(frame.say("Attendent la suite", "Wait for the next"), .integer),
        ReportColumn(frame.say("Dossiers clos", "Closed"), .integer),
        ReportColumn(frame.say("Attente moyenne", "Mean wait"), .days, basis: 1),
        ReportColumn(frame.say("Attente médiane", "Median wait"), .days, basis: 1),
      ],
      rows: funnel.steps.map { step in
        ReportRow([
          .text(frame.stepName(step.kind)), .integer(step.reached), .integer(step.waiting),
          .integer(step.closed), step.wait.value.map(ReportCell.days) ?? .unknown,
          step.median.map(ReportCell.days) ?? .unknown,
        ])
      },
      footnotes: [
        ReportFootnote(
          frame.say("Attente", "Wait"),
          frame.say("jours depuis l'étape précédente.", "days since the step before."))
      ], leavesUnit: true
    ).protected(ReportFrame.smallestCount)
    let last = steps.rows.last?.cells[1] ?? .unknown
    let reading =
      last.number == nil
      ? frame.say("Du repérage au contrat.", "From identification to contract.")
      : frame.say(
        "Sur \(frame.text(.integer(first.reached))) personnes repérées, \(frame.text(last)) ont signé un contrat à ce jour.",
        "Of \(frame.text(.integer(first.reached))) people identified, \(frame.text(last)) have signed so far."
      )
    let refusals: [Indicator] = [.identified, .declined, .trusted, .closures]
    let closures = table(
      frame.say("Dossiers clos sans entrée, par motif", "Closed without entry, by reason"),
      of: frame.say("Motif", "Reason"), Self.closures
    ) { frame.label(.closureReason, $0) }
    return ReportSection(
      frame.say("Entrée en accompagnement", "The way in"),
      blocks: [
        .keyFigures(
          KeyFigures(
            frame.say("Avant l'entrée", "Before the entry"),
            previousPeriod: frame.before.title(frame.language),
            figures: refusals.map { frame.keyFigure($0, whole[$0], before: before[$0]) },
            leavesUnit: true)),
        .chart(ReportChart(.funnel, of: steps, reading: reading, series: [1])), .table(steps),
        .table(delayTable),
      ] + (closures.rows.count > 1 ? [.table(closures)] : []))
  }

  /// Mean, median, share within three weeks.
  private var delayTable: ReportTable {
    let delay = Indicator.startDelay
    let names: [(PublicFigures.Public, String)] = [
      (.rsa, "RSA"), (.others, frame.say("Hors RSA", "Not RSA")),
      (.all, frame.say("Ensemble", "Together")),
    ]
    let limit = DelaySpread.threeWeeks
    return ReportTable(
      caption: frame.say("Délai du repérage à la signature", "From identification to signature"),
      columns: [
        ReportColumn(frame.say("Public", "People")),
        ReportColumn(frame.say("Moyenne", "Mean"), .days, fractionDigits: 1),
        ReportColumn(frame.say("Médiane", "Median"), .days, fractionDigits: 1),
        ReportColumn(
          frame.say("\(limit) jours au plus", "\(limit) days at most"), .percent),
      ],
      rows: names.map { part, name in
        let figure = whole[delay, part]
        let spread = delays[part] ?? DelaySpread([])
        let rest = spread.count - spread.within.numerator
        let isTelling = [spread.count, spread.within.numerator, rest]
          .contains(where: ReportFrame.isSmall)
        let isFew = ReportFrame.isSmall(spread.count)
        return ReportRow([
          .text(name), isFew ? .hidden(.complement) : frame.cell(.days, figure),
          isFew ? .hidden(.complement) : spread.median.map(ReportCell.days) ?? .unknown,
          isTelling ? .hidden(.complement) : frame.cell(.share, spread.within),
        ])
      })
  }
}
