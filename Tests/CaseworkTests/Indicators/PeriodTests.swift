import Casework
import TestSupport
import Testing

@Suite("Periods are read, written and cut by the calendar")
struct PeriodTests {
  @Test(
    "what is read is written back",
    arguments: ["2026", "2026-02", "2026-11", "2026-T1", "2024-T4", "2026-01-15..2026-02-14"])
  func text(text: String) throws {
    #expect(try #require(Period(text)).text == text)
  }

  @Test("a whole month between two days is that month")
  func monthText() {
    #expect(Period(from: day(1, 2, 2024), to: day(29, 2, 2024)).text == "2024-02")
    #expect(Period(from: day(1, 1, 2024), to: day(31, 3, 2024)).text == "2024-T1")
  }

  @Test("slices follow each other and are cut at both ends")
  func slices() {
    let period = Period(from: day(15, 11, 2024), to: day(2, 2, 2025))
    let months = period.slices(by: .month)
    #expect(months.map(\.key) == ["2024-11", "2024-12", "2025-01", "2025-02"])
    #expect(months.map(\.period.from.day) == [15, 1, 1, 1])
    #expect(months.map(\.period.to.day) == [30, 31, 31, 2])
    #expect(period.slices(by: .quarter).map(\.key) == ["2024-T4", "2025-T1"])
    #expect(period.slices(by: .year).map(\.key) == ["2024", "2025"])
    #expect(period.slices(by: .rsa).map(\.key) == [""])
  }

  @Test("the end of the calendar is an end")
  func endOfCalendar() {
    let period = Period(from: day(1, 12, 9999), to: day(31, 12, 9999))
    #expect(period.slices(by: .month).map(\.key) == ["9999-12"])
  }
}

extension CivilDate {
  fileprivate var day: Int { parts.day }
}
