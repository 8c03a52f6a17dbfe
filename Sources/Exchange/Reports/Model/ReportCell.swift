public import Casework

/// A value in a report.
public enum ReportCell: Sendable, Hashable {
  /// A text.
  case text(String)
  /// A count.
  case integer(Int)
  /// A share: 0.314 is 31,4 %.
  case percent(Double)
  /// A number with decimals.
  case decimal(Double)
  /// A day.
  case date(CivilDate)
  /// A duration in days, or a mean of durations.
  case days(Double)
  /// A value that is known and not shown.
  case hidden(Hidden)
  /// A value that is not known, or cannot be computed: a mean over nobody.
  case unknown

  /// Why a value is not shown.
  public enum Hidden: Sendable, Hashable {
    /// A count from 1 to `below` - 1.
    case small(below: Int)
    /// A value from which a small count could be computed.
    case complement
  }

  /// The value as a number, a share from 0 to 1; `nil` for what is none. A number that cannot be
  /// written counts as not known.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .percent(let value), .decimal(let value), .days(let value):
      value.isFinite ? value : nil
    case .text, .date, .hidden, .unknown: nil
    }
  }

  /// Whether it is hidden.
  public var isHidden: Bool {
    if case .hidden = self { true } else { false }
  }

  /// The kind of column it would stand in.
  var kind: ReportColumn.Kind {
    switch self {
    case .text, .hidden, .unknown: .text
    case .integer: .integer
    case .percent: .percent
    case .decimal: .decimal
    case .date: .date
    case .days: .days
    }
  }

  /// The count; `nil` for anything else.
  var count: Int? {
    if case .integer(let value) = self { value } else { nil }
  }
}

extension ReportCell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A count.
  public init(integerLiteral value: Int) { self = .integer(value) }
}
