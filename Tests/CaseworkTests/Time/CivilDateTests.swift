import Casework
import TestSupport
import Testing

@Suite struct CivilDateTests {
  @Test("every day of eight centuries follows the one before it and reads back")
  func daysFollowEachOther() {
    var date = day(1, 1, 1599)
    var expected = (year: 1599, month: 1, day: 1)
    while expected.year < 2401 {
      let parts = date.parts
      guard parts == expected, CivilDate(date.iso) == date,
        CivilDate(year: parts.year, month: parts.month, day: parts.day) == date
      else {
        Issue.record("\(parts) instead of \(expected)")
        return
      }
      date = date.adding(days: 1)
      expected.day += 1
      if expected.day > CivilDate.daysInMonth(year: expected.year, month: expected.month) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
    #expect(date == day(1, 1, 2401))
  }

  @Test(
    "the day number counts from 1 January 1970",
    arguments: [
      (day(1, 1, 1970), 0), (day(31, 12, 1969), -1), (day(21, 11, 2026), 20_778),
      (day(1, 1, 1), -719_162), (day(31, 12, 9999), 2_932_896),
    ])
  func dayNumber(date: CivilDate, number: Int) {
    #expect(date.dayNumber == number)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test(
    "a day that does not exist is refused",
    arguments: [
      (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
      (2026, 1, 32), (0, 1, 1), (10_000, 1, 1),
    ])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test("leap years are those of the Gregorian calendar", arguments: [2024, 2028, 2000, 2400])
  func leapYears(year: Int) {
    #expect(CivilDate.isLeap(year))
    #expect(day(1, 3, year).adding(days: -1) == day(29, 2, year))
    #expect(day(1, 1, year).daysInYear == 366)
  }

  @Test("other years have 28 days in February", arguments: [2026, 1900, 2100, 2027])
  func otherYears(year: Int) {
    #expect(!CivilDate.isLeap(year))
    #expect(day(1, 3, year).adding(days: -1) == day(28, 2, year))
    #expect(day(1, 1, year).daysInYear == 365)
  }

  @Test(
    "the day of the year counts from 1",
    arguments: [
      (day(1, 1, 2026), 1), (day(21, 11, 2026), 325), (day(31, 12, 2026), 365),
      (day(29, 2, 2024), 60), (day(31, 12, 2024), 366),
    ])
  func dayOfYear(date: CivilDate, number: Int) {
    #expect(date.dayOfYear == number)
    #expect(date.startOfYear.adding(days: number - 1) == date)
  }

  @Test("days between two dates are signed")
  func daysUntil() {
    #expect(day(28, 2, 2028).days(until: day(1, 3, 2028)) == 2)
    #expect(day(1, 3, 2027).days(until: day(28, 2, 2027)) == -1)
    #expect(day(1, 3, 2027).days(until: day(1, 3, 2027)) == 0)
  }

  @Test("dates stay within their range")
  func range() {
    #expect(day(31, 12, 9999).adding(days: 1) == day(31, 12, 9999))
    #expect(day(1, 1, 1).adding(days: -1) == day(1, 1, 1))
    #expect(day(1, 6, 9999).adding(months: 12) == day(31, 12, 9999))
    #expect(day(1, 6, 1).adding(months: -12) == day(1, 1, 1))
  }
}
