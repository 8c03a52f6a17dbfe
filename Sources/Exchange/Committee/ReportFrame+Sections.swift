internal import Casework

/// Parts that more than one report has.
extension ReportFrame {
  /// Entries and people in progress, unit by unit.
  func unitTables(
    _ units: [UnitFigures], total: PublicFigures, named unit: String, hasPortfolio: Bool
  ) -> [ReportBlock] {
    let name = unit.capitalisedFirst
    let rows = units.filter {
      $0.figures[.entries].numerator > 0 || $0.figures[.inProgress].numerator > 0
        || $0.figures[.exits].numerator > 0
    }.map {
      ($0.name.isEmpty ? say("Sans unité", "No unit") : $0.name, $0.figures)
    }
    let from = say("par \(unit)", "by \(unit)")
    let portfolio =
      hasPortfolio
      ? [column(.meanPortfolio, say("Portefeuille moyen", "Mean portfolio"))] : []
    return [
      .table(
        publicTable(
          say("Entrées \(from)", "Entries \(from)"), of: name, rows: rows, total: total,
          counting: Indicator.entries.measure,
          and: [column(counted(.startDelay), say("Délai moyen", "Mean delay"))])),
      .table(
        publicTable(
          say("En cours d'accompagnement \(from)", "In progress \(from)"), of: name, rows: rows,
          total: total, counting: Indicator.inProgress.measure, and: portfolio)),
      .table(
        publicTable(
          say("Sorties \(from)", "Exits \(from)"), of: name, rows: rows, total: total,
          counting: Indicator.exits.measure,
          and: [column(.positiveExits, say("Sorties dynamiques", "Positive exits"))],
          footnotes: [
            ReportFootnote(
              Indicator.positiveExits.title[language], Indicator.positiveExits.definition[language])
          ])),
    ]
  }

  /// Individual meetings held, month by month, against the line of the Métropole de Lyon.
  func meetingsSection(
    _ rows: [(name: String, figures: PublicFigures)], whole: PublicFigures
  ) -> ReportSection {
    let indicator = Indicator.honoured
    let measured = PublicFigures.Public.allCases.map { part in
      let title: Phrase =
        switch part {
        case .rsa: Phrase("RSA", "RSA")
        case .others: Phrase("Hors RSA", "Not RSA")
        case .all: Phrase("Ensemble", "Together")
        }
      return (part, title[language])
    }
    func cells(_ figures: PublicFigures) -> [ReportCell] {
      measured.map { part, _ in
        let figure = figures[indicator, part]
        let whole = figure.denominator ?? 0
        return [whole, figure.numerator, whole - figure.numerator].contains(where: Self.isSmall)
          ? .hidden(.complement) : cell(.share, figure)
      }
    }
    let table = ReportTable(
      caption: indicator.title[language] + say(", mois par mois", ", month by month"),
      columns: [ReportColumn(say("Mois", "Month"))]
        + measured.map { ReportColumn($0.1, .percent) },
      rows: rows.map { ReportRow([.text($0.name)] + cells($0.figures)) }
        + [ReportRow([.text(say("Ensemble", "Together"))] + cells(whole), isTotal: true)],
      footnotes: [ReportFootnote("", indicator.definition[language])])
    let line = indicator.reference.map {
      ReportChart.Reference($0.value, $0.label[language])
    }
    let share = table.rows.last?.cells.last ?? .unknown
    let reading =
      share.number == nil
      ? say("Trop peu de rendez-vous pour une part.", "Too few meetings for a share.")
      : say(
        "\(text(share)) des rendez-vous individuels ont été honorés ; le trait marque 70 %.",
        "\(text(share)) of individual meetings were held; the line marks 70%.")
    return ReportSection(
      say("Rendez-vous honorés", "Meetings held"),
      blocks: [
        .chart(
          ReportChart(
            .line, of: columns([0, 3], of: table, caption: table.caption), reading: reading,
            reference: line)),
        .table(table),
      ])
  }

  /// What waits for somebody, by unit of the adviser.
  func pendingSection(_ pending: [PendingWork]) -> ReportSection {
    guard !pending.isEmpty else { return ReportSection("") }
    func row(_ name: String, _ lines: [PendingWork], isTotal: Bool = false) -> ReportRow {
      let counts = [\PendingWork.waiting, \.reviewsDue, \.contractsOver, \.noContact].map { path in
        ReportCell.integer(lines.reduce(0) { $0 + $1[keyPath: path] })
      }
      return ReportRow([.text(name)] + counts, isTotal: isTotal)
    }
    let table = ReportTable(
      caption: say(
        "Ce qui attend le \(language.day(producedOn))", "Pending on \(language.day(producedOn))"),
      columns: [
        ReportColumn(convention.vocabulary.employmentUnit.capitalisedFirst),
        ReportColumn(say("Accords attendus", "Agreements waited for"), .integer),
        ReportColumn(say("Revues à tenir", "Reviews due"), .integer),
        ReportColumn(say("Contrats échus", "Contracts over"), .integer),
        ReportColumn(say("Sans contact", "No contact"), .integer),
      ],
      rows: pending.map { row($0.unit, [$0]) }
        + [row(say("Ensemble", "Together"), pending, isTotal: true)],
      footnotes: [
        ReportFootnote(
          say("Revues à tenir", "Reviews due"),
          say(
            "renouvellements à décider ensemble avant le terme du contrat.",
            "renewals to decide together before the contract ends."))
      ], leavesUnit: true)
    return ReportSection(say("Ce qui attend", "Pending"), blocks: [.table(table)])
  }
}
