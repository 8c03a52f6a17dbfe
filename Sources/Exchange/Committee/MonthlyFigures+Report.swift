internal import Casework

extension MonthlyFigures {
  /// The monthly transmission between the two institutions.
  public var report: Report {
    frame.report(
      frame.say("Transmission mensuelle", "Monthly transmission"),
      notes: [
        frame.say(
          "Les quatre premiers chiffres sont ceux du tableau de bord de la convention d'Ille-et-Vilaine.",
          "The first four figures are those of the dashboard of the Ille-et-Vilaine convention."),
        frame.say(
          "Ce qui attend est compté le jour où le rapport est produit, le reste au dernier jour de la période.",
          "What is pending is counted on the day of the report, the rest on the last day of the period."
        ),
      ],
      sections: [
        keySection, entriesSection, unitsSection, meetingsSection,
        frame.pendingSection(pending), frame.endsSection(ends),
      ])
  }

  private var keySection: ReportSection {
    let previous = frame.before
    var figures: [KeyFigure] = [
      frame.keyFigure(
        .entries, year[.entries], before: yearBefore[.entries],
        label: frame.say("Entrées depuis le 1er janvier", "Entries since 1 January"),
        reference: targetReference),
      frame.keyFigure(
        frame.counted(.startDelay), month[frame.counted(.startDelay)],
        before: before[frame.counted(.startDelay)]),
      frame.keyFigure(
        .meanPortfolio, month[.meanPortfolio], before: before[.meanPortfolio],
        reference: portfolioReference),
      frame.keyFigure(.inProgress, month[.inProgress], before: before[.inProgress]),
    ]
    // Two sums that follow each other give the entries between them.
    if ReportFrame.isSmall(month[.entries].numerator) {
      figures[0].previous = .hidden(.complement)
    }
    return ReportSection(
      frame.say("Les quatre chiffres", "The four figures"),
      blocks: [
        .keyFigures(
          KeyFigures(
            frame.say("Tableau de bord", "Dashboard"),
            previousPeriod: previous.title(frame.language), figures: figures, leavesUnit: true))
      ])
  }

  private var targetReference: String {
    guard let expected = months.last?.expected, let yearly = frame.convention.entriesPerYear else {
      return ""
    }
    return frame.say(
      "Attendues à cette date : \(expected) (\(yearly) par an et par conseiller à temps plein)",
      "Expected by then: \(expected) (\(yearly) a year for a full-time adviser)")
  }

  private var portfolioReference: String {
    let bounds = frame.convention.portfolio
    return frame.say(
      "Bornes : \(bounds.minimum) à \(bounds.maximum) à temps plein",
      "Bounds: \(bounds.minimum) to \(bounds.maximum) full time")
  }

  private var entriesSection: ReportSection {
    let rows = months.map { (Period.month($0.month, frame.language), $0.figures) }
    var table = frame.publicTable(
      frame.say("Entrées mois par mois", "Entries month by month"), of: frame.say("Mois", "Month"),
      rows: rows, total: year, counting: Indicator.entries.measure)
    let cumulated = cumulated(in: table)
    for index in table.rows.indices {
      let month = months.indices.contains(index) ? months[index] : nil
      let expected = month?.expected.map { ReportCell.decimal(Double($0)) }
      table.rows[index].cells += [month == nil ? "" : cumulated[index], expected ?? ""]
    }
    table.columns += [
      ReportColumn(frame.say("Cumul", "Cumulated"), .decimal, fractionDigits: 0, basis: 0),
      ReportColumn(frame.say("Attendu", "Expected"), .decimal, fractionDigits: 0, basis: 0),
    ]
    let hasTarget = months.contains { $0.expected != nil }
    if !hasTarget { table.columns.removeLast() }
    var curve = frame.columns(
      hasTarget ? [0, 4, 5] : [0, 4], of: table,
      caption: frame.say("Entrées cumulées depuis le 1er janvier", "Entries since 1 January"))
    curve.leavesUnit = true
    return ReportSection(
      frame.say("Entrées", "Entries"),
      blocks: [
        .chart(ReportChart(.line, of: curve, reading: entriesReading(cumulated.last))),
        .table(table),
      ])
  }

  /// Month after month, unless a month is hidden: two sums that follow each other would give it back.
  private func cumulated(in table: ReportTable) -> [ReportCell] {
    let isTelling = table.rows.contains { $0.cells[3].isHidden }
    var sum = 0
    return months.map { month in
      sum += month.figures[.entries].numerator
      return isTelling ? .hidden(.complement) : .decimal(Double(sum))
    }
  }

  private func entriesReading(_ last: ReportCell?) -> String {
    guard let sum = last?.number, let expected = months.last?.expected else {
      return frame.say("Contrats signés, cumulés mois après mois.", "Contracts signed, cumulated.")
    }
    let (count, target) = (frame.text(.integer(Int(sum))), frame.text(.integer(expected)))
    return frame.say(
      "\(count) entrées depuis le 1er janvier, pour \(target) attendues au prorata de l'année et du temps de travail.",
      "\(count) entries since 1 January, of \(target) expected in proportion of the year and of working time."
    )
  }

  private var unitsSection: ReportSection {
    let words = frame.convention.vocabulary
    return ReportSection(
      frame.say("Par unité", "By unit"),
      blocks: frame.unitTables(
        agencies, total: year, named: words.employmentUnit, hasPortfolio: true)
        + frame.unitTables(socialUnits, total: year, named: words.socialUnit, hasPortfolio: false))
  }

  private var meetingsSection: ReportSection {
    let rows = months.map { (Period.month($0.month, frame.language), $0.figures) }
    return frame.meetingsSection(rows, whole: year)
  }
}
