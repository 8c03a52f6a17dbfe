internal import Casework

extension Report {
  /// Every table of the report, in order, each once: key figures and the data of charts are tables too.
  var tables: [ReportTable] {
    var tables: [ReportTable] = []
    for block in sections.flatMap(\.blocks) {
      let table: ReportTable? =
        switch block {
        case .paragraph: nil
        case .keyFigures(let figures): figures.table(language)
        case .table(let table), .log(let table): table
        case .chart(let chart): chart.data
        }
      if let table, !tables.contains(table) { tables.append(table) }
    }
    return tables
  }
}

extension KeyFigures {
  /// The figures, a row each.
  func table(_ language: Language) -> ReportTable {
    let words: [Phrase] = [
      ReportWords.figure, ReportWords.value, ReportWords.previous, ReportWords.numerator,
      ReportWords.denominator, ReportWords.definition, ReportWords.reference, ReportWords.source,
    ]
    var columns = words.map { ReportColumn($0[language]) }
    if !previousPeriod.isEmpty { columns[2].title = previousPeriod }
    let digits = figures.map(\.fractionDigits).max() ?? 0
    for index in 1...4 { columns[index].fractionDigits = digits }
    let rows = figures.map { figure in
      ReportRow([
        .text(figure.label), figure.value, figure.previous ?? .text(""),
        figure.numerator?.value ?? .text(""), figure.denominator?.value ?? .text(""),
        .text(figure.definition), .text(figure.reference), .text(figure.source),
      ])
    }
    return ReportTable(caption: title, columns: columns, rows: rows)
  }
}
