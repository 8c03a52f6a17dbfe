/// A column of a table of a report.
public struct ReportColumn: Sendable, Hashable {
  /// Its header.
  public var title: String
  /// What its cells hold. A cell of another kind is written as what it is.
  public var kind: Kind
  /// Decimals of its numbers, 0 to 6.
  public var fractionDigits: Int
  /// Whether each of its cells is the sum of the other counts of the row.
  public var isTotal: Bool
  /// Index of the column of counts that its values are computed from: where that count is hidden, the
  /// value is. Without it, a value is hidden where any count of its row is.
  public var basis: Int?

  /// What a column holds.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case text, integer, percent, decimal, date, days

    /// Decimals of its numbers where nothing else is said.
    var fractionDigits: Int { self == .percent || self == .decimal ? 1 : 0 }

    /// Whether its cells stand at its right edge.
    var isNumber: Bool { self != .text && self != .date }
  }

  /// A column. Percents and decimals have one decimal, unless `fractionDigits` says otherwise.
  public init(
    _ title: String, _ kind: Kind = .text, fractionDigits: Int? = nil, isTotal: Bool = false,
    basis: Int? = nil
  ) {
    self.title = title
    self.kind = kind
    self.fractionDigits = min(max(fractionDigits ?? kind.fractionDigits, 0), 6)
    self.isTotal = isTotal
    self.basis = basis
  }
}
