/// A day of the Gregorian calendar, without hour or time zone.
///
/// Valid from 1 January 1 to 31 December 9999; arithmetic clamps to that range.
public struct CivilDate: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970, which is day 0.
  public let dayNumber: Int

  static let firstDay = -719_162
  static let lastDay = 2_932_896

  /// The day `dayNumber` days after 1 January 1970.
  public init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, Self.firstDay), Self.lastDay)
  }

  /// A date from its parts, or `nil` if no such day exists.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(year: year, month: month)
    else { return nil }
    self.init(clamping: year, month, day)
  }

  /// Howard Hinnant's `days_from_civil`: years start in March so that the leap day comes last.
  init(clamping year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The calendar year.
  public var year: Int { parts.year }

  /// Number of days of a month, leap years included.
  public static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether 29 February exists that year.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Orders days as the calendar does.
  public static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }
}
