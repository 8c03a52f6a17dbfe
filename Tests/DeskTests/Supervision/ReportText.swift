import Casework
import Exchange

/// A report as plain lines: its parts, what each is called, its values.
enum ReportText {
  static func text(_ report: Report) -> String {
    var lines = [report.title, report.subtitle, report.scope] + report.notes
    for section in report.sections {
      lines += ["", "# " + section.title] + section.introduction
      for block in section.blocks { lines += self.lines(block) }
    }
    return lines.joined(separator: "\n")
  }

  /// Every table: those of charts too.
  static func tables(_ report: Report) -> [ReportTable] {
    report.sections.flatMap(\.blocks).compactMap { block in
      switch block {
      case .table(let table), .log(let table): table
      case .chart(let chart): chart.data
      case .paragraph, .keyFigures: nil
      }
    }
  }

  /// Every count that is shown.
  static func counts(_ report: Report) -> [Int] {
    let figures = report.sections.flatMap(\.blocks).flatMap { block -> [KeyFigure] in
      if case .keyFigures(let figures) = block { figures.figures } else { [] }
    }
    let cells =
      figures.flatMap { figure in
        [figure.value, figure.previous, figure.numerator?.value, figure.denominator?.value]
          .compactMap { $0 }
      } + tables(report).flatMap(\.rows).flatMap(\.cells)
    return cells.compactMap { if case .integer(let count) = $0 { count } else { nil } }
  }

  private static func lines(_ block: ReportBlock) -> [String] {
    switch block {
    case .paragraph(let text): [text]
    case .keyFigures(let figures):
      ["== " + figures.title + " / " + figures.previousPeriod]
        + figures.figures.map { figure in
          let parts = [figure.numerator, figure.denominator].compactMap { $0 }
            .map { "\(text($0.value)) \($0.label)" }.joined(separator: " / ")
          let before = figure.previous.map { " [\(text($0))]" } ?? ""
          return "\(figure.label): \(text(figure.value))\(before) \(parts) · \(figure.reference)"
        }
    case .table(let table), .log(let table): lines(table)
    case .chart(let chart):
      ["~~ \(chart.shape.rawValue): \(chart.title)", chart.reading] + lines(chart.data)
    }
  }

  private static func lines(_ table: ReportTable) -> [String] {
    ["-- " + table.caption, table.columns.map(\.title).joined(separator: " | ")]
      + table.rows.map { $0.cells.map(text).joined(separator: " | ") }
      + table.footnotes.map { "  * \($0.term) \($0.text)" }
  }

  private static func text(_ cell: ReportCell) -> String {
    switch cell {
    case .text(let text): text
    case .integer(let count): "\(count)"
    case .percent(let share): "\(Int((share * 1000).rounded()))‰"
    case .decimal(let value), .days(let value): "\((value * 10).rounded() / 10)"
    case .date(let day): day.iso
    case .hidden(.small): "<5"
    case .hidden(.complement): "masked"
    case .unknown: "?"
    }
  }
}
