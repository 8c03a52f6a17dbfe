import Casework
import TestSupport
import Testing

@Suite("The hour that clocks of metropolitan France show")
struct FranceTimeTests {
  private func shown(_ instant: Instant) -> String {
    let (day, time) = instant.inFrance
    return day.iso + " " + (time?.text ?? "")
  }

  @Test("an hour after UTC in winter, two in summer, from the last Sundays of March and October")
  func changes() {
    let cases: [(Instant, String)] = [
      (Instant(day(15, 1, 2026), hour: 9, minute: 5), "2026-01-15 10:05"),
      (Instant(day(15, 7, 2026), hour: 9), "2026-07-15 11:00"),
      (Instant(day(29, 3, 2026), hour: 0, minute: 59), "2026-03-29 01:59"),
      (Instant(day(29, 3, 2026), hour: 1), "2026-03-29 03:00"),
      (Instant(day(25, 10, 2026), hour: 0, minute: 59), "2026-10-25 02:59"),
      (Instant(day(25, 10, 2026), hour: 1), "2026-10-25 02:00"),
      // In 2024 the last of March is itself a Sunday.
      (Instant(day(31, 3, 2024), hour: 0, minute: 59), "2024-03-31 01:59"),
      (Instant(day(31, 3, 2024), hour: 1), "2024-03-31 03:00"),
    ]
    for (instant, text) in cases { #expect(shown(instant) == text) }
  }

  @Test("the day is that of the clock, past midnight and past the year's end")
  func days() {
    #expect(shown(Instant(day(20, 11, 2026), hour: 22, minute: 59)) == "2026-11-20 23:59")
    #expect(shown(Instant(day(20, 11, 2026), hour: 23)) == "2026-11-21 00:00")
    #expect(shown(Instant(day(31, 12, 2026), hour: 23, minute: 30)) == "2027-01-01 00:30")
  }
}
