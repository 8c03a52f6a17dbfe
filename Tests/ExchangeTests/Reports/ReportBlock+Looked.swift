import Exchange

extension ReportBlock {
  var isChart: Bool { if case .chart = self { true } else { false } }

  var isTable: Bool {
    switch self {
    case .table, .log: true
    case .paragraph, .keyFigures, .chart: false
    }
  }

  /// What stands above it.
  var title: String? {
    switch self {
    case .paragraph: nil
    case .keyFigures(let figures): figures.title
    case .table(let table), .log(let table): table.caption
    case .chart(let chart): chart.title
    }
  }
}
