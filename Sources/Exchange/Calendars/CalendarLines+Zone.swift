extension CalendarLines {
  /// The zone in which hours are written: that of the territories of the mainland.
  static let zone = "Europe/Paris"

  /// Adds the rules of the zone since 1996, so that the file stands alone (RFC 5545, 3.6.5).
  mutating func addParisZone() {
    add("BEGIN", "VTIMEZONE")
    add("TZID", Self.zone)
    addPeriod(
      "DAYLIGHT", from: "+0100", to: "+0200", name: "CEST", start: "19960331T020000", month: 3)
    addPeriod(
      "STANDARD", from: "+0200", to: "+0100", name: "CET", start: "19961027T030000", month: 10)
    add("END", "VTIMEZONE")
  }

  /// A half of the year, which begins on the last Sunday of `month`.
  private mutating func addPeriod(
    _ kind: String, from: String, to: String, name: String, start: String, month: Int
  ) {
    add("BEGIN", kind)
    add("TZOFFSETFROM", from)
    add("TZOFFSETTO", to)
    add("TZNAME", name)
    add("DTSTART", start)
    add("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
    add("END", kind)
  }
}
