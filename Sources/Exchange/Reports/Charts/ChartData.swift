internal import Casework

/// What is drawn: the rows of the table that are no totals, the columns that are series.
struct ChartData {
  /// A column that is drawn.
  struct Series {
    let name: String
    let kind: ReportColumn.Kind
    let digits: Int
    let values: [ReportCell]
  }

  let categories: [String]
  let series: [Series]
  /// The sum of each category where the table shows it.
  let totals: [Double?]
  let numbers: ReportNumbers

  init(_ chart: ReportChart, language: Language) {
    let table = chart.data
    let rows = table.evenRows.filter { !$0.isTotal }
    let numbers = ReportNumbers(language: language)
    let drawn = chart.series.filter(table.columns.indices.contains)
    let columns = table.columns.indices.filter {
      $0 >= table.rowHeaders && table.columns[$0].kind.isNumber && !table.columns[$0].isTotal
    }
    let usual = columns.filter { table.columns[$0].kind == table.columns[columns[0]].kind }
    self.numbers = numbers
    categories = rows.map { row in
      row.cells.first.map { language.print(numbers.text($0, digits: 0)) } ?? ""
    }
    series = (drawn.isEmpty ? usual : drawn).map { index in
      let column = table.columns[index]
      return Series(
        name: language.print(column.title), kind: column.kind, digits: column.fractionDigits,
        values: rows.map { $0.cells[index] })
    }
    let total = table.columns.firstIndex { $0.isTotal }
    totals = rows.map { row in total.flatMap { row.cells[$0].number } }
  }

  /// All that is drawn.
  var values: [Double] { series.flatMap { $0.values.compactMap(\.number) } }

  var isWhole: Bool { series.allSatisfy { $0.kind == .integer } }

  /// Whether anything is not drawn because it is not shown.
  var hidesValues: Bool { series.contains { $0.values.contains(where: \.isHidden) } }

  func label(_ series: Int, _ category: Int) -> String {
    let series = self.series[series]
    return numbers.text(series.values[category], digits: series.digits)
  }

  /// The text at a tick of the axis.
  func tick(_ value: Double, of scale: ChartScale) -> String {
    switch series.first?.kind {
    case .percent: numbers.percent(value, digits: scale.percentDigits)
    case .days: numbers.days(value, digits: scale.digits)
    default: numbers.fixed(value, digits: scale.digits)
    }
  }

  /// A value in the unit of the first series.
  func text(_ value: Double) -> String {
    let scale = series.first?.kind == .percent ? 100.0 : 1
    let isRound = abs((value * scale).rounded() - value * scale) < 1e-9
    let digits = isRound ? 0 : series.first?.digits ?? 0
    return switch series.first?.kind {
    case .percent: numbers.percent(value, digits: digits)
    case .days: numbers.days(value, digits: digits)
    default: numbers.fixed(value, digits: digits)
    }
  }
}
