import Casework
import TestSupport
import Testing

@Suite struct CivilDateTextTests {
  @Test("a date is written for machines and for people")
  func writings() {
    let date = day(7, 3, 2026)
    #expect(date.iso == "2026-03-07")
    #expect(date.description == "2026-03-07")
    #expect(date.dayMonthYear == "07/03/2026")
    #expect(date.dayMonth == "07/03")
    #expect(day(1, 1, 1).iso == "0001-01-01")
  }

  @Test(
    "only YYYY-MM-DD is read back",
    arguments: [
      "", "2026-3-07", "2026/03/07", "2026-03-07 ", "2026-02-29", "26-03-07", "２026-03-07",
      "-026-03-07", "2026-03-0x",
    ])
  func strict(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test(
    "people type dates in many ways",
    arguments: [
      ("1/2/26", day(1, 2, 2026)), ("01/02/2026", day(1, 2, 2026)), ("01.02.2026", day(1, 2, 2026)),
      ("1-2-2026", day(1, 2, 2026)), ("010226", day(1, 2, 2026)), ("01022026", day(1, 2, 2026)),
      ("2026-02-01", day(1, 2, 2026)), (" 1 / 2 / 26 ", day(1, 2, 2026)),
      ("29/2/28", day(29, 2, 2028)), ("21/11/46", day(21, 11, 2046)),
      ("21/11/47", day(21, 11, 1947)), ("14/07/71", day(14, 7, 1971)),
    ])
  func typed(text: String, date: CivilDate) {
    #expect(CivilDate(typed: text, today: day(21, 11, 2026)) == date)
  }

  @Test(
    "a number of days is counted from the current day",
    arguments: [
      ("+14", day(5, 12, 2026)), ("-1", day(20, 11, 2026)), ("+0", day(21, 11, 2026)),
      ("-0", day(21, 11, 2026)), ("+1", day(22, 11, 2026)), (" + 14 ", day(5, 12, 2026)),
      ("+014", day(5, 12, 2026)), ("-365", day(21, 11, 2025)), ("+9999", day(7, 4, 2054)),
    ])
  func typedInDays(text: String, date: CivilDate) {
    #expect(CivilDate(typed: text, today: day(21, 11, 2026)) == date)
  }

  @Test(
    "what is no date is not read",
    arguments: [
      "", "1", "1/2", "1/2/3/4", "31/02/26", "32/01/26", "1/13/26", "1/2/026", "aa/bb/cc",
      "1//26", "0102202", "demain", "+1/2/26", "+", "-", "+-1", "++1", "+1j", "+10000", "14+",
      "+１",
    ])
  func typedWrongly(text: String) {
    #expect(CivilDate(typed: text, today: day(21, 11, 2026)) == nil)
  }
}
