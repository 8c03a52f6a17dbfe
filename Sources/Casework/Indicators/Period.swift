/// Days over which something is counted, both included.
public struct Period: Sendable, Hashable {
  /// First day.
  public let from: CivilDate
  /// Last day.
  public let to: CivilDate

  /// From a day to another, both included; the same day twice if the second comes before.
  public init(from: CivilDate, to: CivilDate) {
    self.from = from
    self.to = max(from, to)
  }

  /// A calendar month, 1 to 12; `nil` if there is none.
  public init?(year: Int, month: Int) { self.init(year, months: month...month) }

  /// A quarter, 1 to 4; `nil` if there is none.
  public init?(year: Int, quarter: Int) {
    guard (1...4).contains(quarter) else { return nil }
    self.init(year, months: quarter * 3 - 2...quarter * 3)
  }

  /// A calendar year; `nil` if there is none.
  public init?(year: Int) { self.init(year, months: 1...12) }

  private init?(_ year: Int, months: ClosedRange<Int>) {
    let (first, last) = (months.lowerBound, months.upperBound)
    guard let from = CivilDate(year: year, month: first, day: 1),
      let to = CivilDate(
        year: year, month: last, day: CivilDate.daysInMonth(year: year, month: last))
    else { return nil }
    self.init(from: from, to: to)
  }

  /// Reads `2026`, `2026-11`, `2026-T3` (or `2026-Q3`), `2026-01-01..2026-06-30`.
  public init?(_ text: String) {
    let parts = text.uppercased().split(separator: "-").map(String.init)
    let ends = text.split(separator: ".").map(String.init)
    if ends.count == 2 {
      guard let from = CivilDate(ends[0]), let to = CivilDate(ends[1]), from <= to else {
        return nil
      }
      self.init(from: from, to: to)
    } else if parts.count == 1, let year = Int(parts[0]) {
      self.init(year: year)
    } else if parts.count == 2, let year = Int(parts[0]), let last = parts.last {
      if let letter = last.first, letter == "T" || letter == "Q" {
        guard let quarter = Int(last.dropFirst()) else { return nil }
        self.init(year: year, quarter: quarter)
      } else {
        guard let month = Int(last) else { return nil }
        self.init(year: year, month: month)
      }
    } else {
      return nil
    }
  }

  /// Whether a day is in it.
  public func contains(_ day: CivilDate) -> Bool { from <= day && day <= to }

  /// The same days a year before.
  public var yearEarlier: Period {
    Period(from: from.adding(months: -12), to: to.adding(months: -12))
  }

  /// As many days, or the same number of whole months, before it.
  public var before: Period {
    let months = from.wholeMonths(until: to.adding(days: 1))
    if months > 0, from.adding(months: months) == to.adding(days: 1) {
      return Period(from: from.adding(months: -months), to: from.adding(days: -1))
    }
    let days = from.days(until: to) + 1
    return Period(from: from.adding(days: -days), to: from.adding(days: -1))
  }
}
