import Casework
import TestSupport
import Testing

@Suite struct CivilMonthTests {
  @Test(
    "months run from day to day, or to the last day of a shorter month",
    arguments: [
      (day(31, 8, 2026), 6, day(28, 2, 2027)), (day(31, 8, 2027), 6, day(29, 2, 2028)),
      (day(31, 8, 2026), 12, day(31, 8, 2027)), (day(30, 11, 2026), 3, day(28, 2, 2027)),
      (day(29, 2, 2028), 12, day(28, 2, 2029)), (day(29, 2, 2028), 48, day(29, 2, 2032)),
      (day(31, 1, 2026), 1, day(28, 2, 2026)), (day(31, 3, 2026), 1, day(30, 4, 2026)),
      (day(15, 1, 2026), 9, day(15, 10, 2026)), (day(15, 12, 2026), 1, day(15, 1, 2027)),
      (day(2, 2, 2026), 0, day(2, 2, 2026)), (day(31, 3, 2026), -1, day(28, 2, 2026)),
      (day(15, 1, 2026), -1, day(15, 12, 2025)), (day(15, 1, 2026), -13, day(15, 12, 2024)),
    ])
  func addingMonths(from: CivilDate, months: Int, to: CivilDate) {
    #expect(from.adding(months: months) == to)
  }

  @Test(
    "whole months are counted once they are over",
    arguments: [
      (day(15, 1, 2026), day(14, 2, 2026), 0), (day(15, 1, 2026), day(15, 2, 2026), 1),
      (day(31, 8, 2026), day(27, 2, 2027), 5), (day(31, 8, 2026), day(28, 2, 2027), 6),
      (day(15, 1, 2026), day(1, 1, 2026), 0), (day(15, 1, 2026), day(15, 1, 2026), 0),
    ])
  func wholeMonths(from: CivilDate, to: CivilDate, months: Int) {
    #expect(from.wholeMonths(until: to) == months)
  }

  @Test(
    "age changes on the birthday",
    arguments: [
      (day(14, 7, 1971), day(13, 7, 2026), 54), (day(14, 7, 1971), day(14, 7, 2026), 55),
      (day(29, 2, 1988), day(27, 2, 2026), 37), (day(29, 2, 1988), day(28, 2, 2026), 38),
    ])
  func age(birth: CivilDate, on: CivilDate, years: Int) {
    #expect(birth.age(on: on) == years)
  }

  @Test("adding months never leaves the month that was meant")
  func everyMonth() {
    for offset in 0..<1500 {
      let start = day(1, 1, 2024).adding(days: offset)
      for months in 0...24 {
        let end = start.adding(months: months).parts
        let total = start.parts.year * 12 + start.parts.month - 1 + months
        guard end.year == total / 12, end.month == total % 12 + 1,
          end.day
            == min(
              start.parts.day, CivilDate.daysInMonth(year: end.year, month: end.month))
        else {
          Issue.record("\(start) + \(months) months gave \(end)")
          return
        }
      }
    }
  }
}
