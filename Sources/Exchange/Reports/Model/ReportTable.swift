/// Rows and columns of a report.
public struct ReportTable: Sendable, Hashable {
  /// What it shows, said in full: it is read without its section.
  public var caption: String
  /// Its columns.
  public var columns: [ReportColumn]
  /// Its rows. What is missing at the end of a row is empty, what is too much is left out.
  public var rows: [ReportRow]
  /// How many of the first columns name the row.
  public var rowHeaders: Int
  /// Notes under it.
  public var footnotes: [ReportFootnote]
  /// Whether it is read outside the unit that knows the people, so that small counts are hidden
  /// (``Report/protected(minimum:)``). Every cell of a column of integers is a count then.
  public var leavesUnit: Bool
  /// Whether the sum of the rows can be read elsewhere, in a key figure or another table, although no
  /// row shows it: a small count must not be computed from it either.
  public var isPartition: Bool

  /// A table.
  public init(
    caption: String, columns: [ReportColumn], rows: [ReportRow], rowHeaders: Int = 1,
    footnotes: [ReportFootnote] = [], leavesUnit: Bool = false, isPartition: Bool = false
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.rowHeaders = min(max(rowHeaders, 0), columns.count)
    self.footnotes = footnotes
    self.leavesUnit = leavesUnit
    self.isPartition = isPartition
  }

  /// The rows with as many cells as there are columns.
  var evenRows: [ReportRow] {
    rows.map { row in
      let missing = max(0, columns.count - row.cells.count)
      let cells = row.cells.prefix(columns.count) + Array(repeating: .text(""), count: missing)
      return ReportRow(Array(cells), isTotal: row.isTotal)
    }
  }

  /// The hidden cells, each reason once.
  var hiddenReasons: Set<ReportCell.Hidden> {
    Set(
      rows.flatMap(\.cells).compactMap {
        if case .hidden(let reason) = $0 { reason } else { nil }
      })
  }
}
