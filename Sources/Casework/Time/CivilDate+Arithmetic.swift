extension CivilDate {
  /// The date `days` days later (earlier if negative).
  public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day of the month, `months` calendar months later (earlier if negative), or the last
  /// day of that month if it has no such day: 31/08 + 6 months is 28/02 or 29/02.
  ///
  /// Months run from day to day, « de quantième à quantième », the rule of the code de procédure
  /// civile, art. 641, taken as the common convention.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let total = year * 12 + (month - 1) + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    guard newYear >= 1 else { return CivilDate(dayNumber: Self.firstDay) }
    guard newYear <= 9999 else { return CivilDate(dayNumber: Self.lastDay) }
    let newMonth = total - newYear * 12 + 1
    let lastDay = Self.daysInMonth(year: newYear, month: newMonth)
    return CivilDate(clamping: newYear, newMonth, min(day, lastDay))
  }

  /// Days from this date to `other`; negative if `other` is earlier.
  public func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }

  /// Whole calendar months from this date to `other`, 0 at least.
  public func wholeMonths(until other: CivilDate) -> Int {
    guard other > self else { return 0 }
    let (fromYear, fromMonth, _) = parts
    let (toYear, toMonth, _) = other.parts
    let months = (toYear - fromYear) * 12 + toMonth - fromMonth
    return adding(months: months) <= other ? months : months - 1
  }

  /// Age in whole years on `day` of a person born on this date.
  public func age(on day: CivilDate) -> Int { wholeMonths(until: day) / 12 }

  /// Day of the year, 1 to 366.
  public var dayOfYear: Int { CivilDate(clamping: parts.year, 1, 1).days(until: self) + 1 }

  /// Number of days of this date's year, 365 or 366.
  public var daysInYear: Int { Self.isLeap(year) ? 366 : 365 }

  /// 1 January of this date's year.
  public var startOfYear: CivilDate { CivilDate(clamping: year, 1, 1) }
}
