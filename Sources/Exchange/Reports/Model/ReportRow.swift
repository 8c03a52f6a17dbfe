/// A row of a table of a report.
public struct ReportRow: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// Its cells, from the first column on.
  public var cells: [ReportCell]
  /// Whether its counts are the sums of the rows that are no totals.
  public var isTotal: Bool

  /// A row.
  public init(_ cells: [ReportCell], isTotal: Bool = false) {
    self.cells = cells
    self.isTotal = isTotal
  }

  /// A row that is no total.
  public init(arrayLiteral elements: ReportCell...) { self.init(elements) }

  /// A row of sums.
  public static func total(_ cells: [ReportCell]) -> ReportRow {
    ReportRow(cells, isTotal: true)
  }
}

/// What a word of a table means.
public struct ReportFootnote: Sendable, Hashable {
  /// The word; empty for a remark on the whole table.
  public var term: String
  /// What it means, how it is counted, where it comes from.
  public var text: String

  /// A note under a table.
  public init(_ term: String = "", _ text: String) {
    self.term = term
    self.text = text
  }
}
