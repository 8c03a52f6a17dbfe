extension Instant {
  /// The day and the hour that clocks of metropolitan France show: an hour after UTC, two from the last
  /// Sunday of March to the last of October, both at 1:00 UTC (directive 2000/84/CE).
  public var inFrance: (day: CivilDate, time: TimeOfDay?) {
    let year = day.year
    let summer = Self.lastSunday(year, month: 3)..<Self.lastSunday(year, month: 10)
    let local = Instant(
      milliseconds: milliseconds + (summer.contains(self) ? 2 : 1) * 3_600_000)
    let minutes = Int(local.milliseconds % 86_400_000) / 60_000
    return (local.day, TimeOfDay(hour: minutes / 60, minute: minutes % 60))
  }

  /// 1:00 UTC on the last Sunday of a month of 31 days.
  private static func lastSunday(_ year: Int, month: Int) -> Instant {
    let last = CivilDate(year: year, month: month, day: 31)?.dayNumber ?? 0
    // 1 January 1970 was a Thursday: day numbers of Sundays leave 3 when divided by seven.
    let sunday = last - ((last - 3) % 7 + 7) % 7
    return Instant(CivilDate(dayNumber: sunday), hour: 1)
  }
}
