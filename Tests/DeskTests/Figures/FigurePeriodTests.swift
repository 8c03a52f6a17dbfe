import Casework
import Testing

@testable import Desk

@Suite("The period that figures are of")
struct FigurePeriodTests {
  private let today = Sample.today

  private func days(_ period: Period) -> String { period.from.iso + ".." + period.to.iso }

  @Test(
    "Each kind, what it is compared with, and the one before",
    arguments: [
      (.month, "2026-11-01..2026-11-30", "2026-10-01..2026-10-31", "2026-10-01..2026-10-31"),
      (.quarter, "2026-10-01..2026-12-31", "2026-07-01..2026-09-30", "2026-07-01..2026-09-30"),
      (.year, "2026-01-01..2026-12-31", "2025-01-01..2025-12-31", "2025-01-01..2025-12-31"),
      (.yearToDate, "2026-01-01..2026-11-21", "2025-01-01..2025-11-21", "2025-01-01..2025-11-21"),
      (.days, "2026-11-21..2026-11-21", "2026-11-20..2026-11-20", "2026-11-20..2026-11-20"),
    ] as [(FigurePeriod.Kind, String, String, String)])
  func kinds(kind: FigurePeriod.Kind, period: String, before: String, earlier: String) throws {
    let shown = FigurePeriod(kind, containing: today)
    #expect(days(shown.period) == period)
    #expect(days(shown.before) == before)
    let moved = try #require(shown.moved(by: -1, today: today))
    #expect(moved.kind == kind)
    #expect(days(moved.period) == earlier)
    #expect(moved.moved(by: 1, today: today) == shown)
    #expect(shown.moved(by: 1, today: today) == nil)
  }

  @Test("Days that are a month, a quarter or a year are one")
  func recognised() {
    for (text, kind) in [
      ("2026-02", .month), ("2026-T2", .quarter), ("2025", .year),
      ("2026-02-02..2026-03-01", .days),
    ] as [(String, FigurePeriod.Kind)] {
      #expect(Period(text).map { FigurePeriod($0).kind } == kind)
    }
  }

  @Test("By time it goes back far enough to be looked at, and always holds the period")
  func windows() {
    let month = FigurePeriod(.month, containing: today)
    #expect(days(month.window(by: .month)) == "2025-12-01..2026-11-30")
    #expect(days(month.window(by: .quarter)) == "2025-01-01..2026-11-30")
    #expect(days(month.window(by: .year)) == "2022-01-01..2026-11-30")
    #expect(month.window(by: .adviser) == month.period)
    let years = FigurePeriod(Period(from: CivilDate(dayNumber: 18_000), to: today))
    #expect(years.window(by: .month) == years.period)
    #expect(month.window(by: .month).slices(by: .month).count == 12)
    #expect(month.window(by: .quarter).slices(by: .quarter).count == 8)
    #expect(month.window(by: .year).slices(by: .year).count == 5)
  }

  @Test("A cohort is first one of which everybody could be followed for twelve months")
  func cohort() {
    let period = FigurePeriod.usualCohort(today).period
    #expect(period.to.adding(months: 12) <= today)
    #expect(days(period) == "2025-07-01..2025-09-30")
  }

  @Test("It is called as people do")
  func words() {
    func name(_ kind: FigurePeriod.Kind, _ day: CivilDate) -> String {
      FigurePeriod(kind, containing: day).phrase.fr
    }
    #expect(name(.month, today) == "novembre 2026")
    #expect(name(.quarter, today.adding(months: -10)) == "1er trimestre 2026")
    #expect(name(.year, today) == "année 2026")
    #expect(name(.yearToDate, today) == "du 01/01 au 21/11/2026")
  }
}
