import Casework
import TestSupport
import Testing

@Suite("What is unusual in the access log")
struct AccessAlertTests {
  private let today = day(20, 11, 2026)

  /// One's days before today, `count` dossiers each.
  private func days(_ counts: [Int], by login: String = "clegoff") -> [AccessDay] {
    counts.enumerated().map { index, count in
      AccessDay(login: login, day: today.adding(days: -1 - index), dossiers: count)
    }
  }

  private func reasons(
    _ day: AccessDay, after others: [AccessDay] = []
  ) -> [AccessAlert.Reason] {
    AccessAlert.all(in: others + [day], from: today).map(\.reason)
  }

  private func reading(_ count: Int) -> AccessDay {
    AccessDay(login: "clegoff", day: today, dossiers: count)
  }

  @Test("more than a whole portfolio in a day, and not at the bound")
  func many() {
    #expect(reasons(reading(80)) == [])
    #expect(reasons(reading(81)) == [.manyDossiers(81)])
  }

  @Test("more than three times one's usual day, thirty at least")
  func unusual() {
    let usual = days([9, 10, 10, 10, 40])
    #expect(reasons(reading(30), after: usual) == [])
    #expect(reasons(reading(31), after: usual) == [.moreThanUsual(31, usual: 10)])
    let small = days([4, 4, 5, 5, 5, 5])
    #expect(reasons(reading(29), after: small) == [])
    #expect(reasons(reading(30), after: small) == [.moreThanUsual(30, usual: 5)])
    let even = days([8, 10, 11, 10, 11, 11])
    #expect(reasons(reading(31), after: even) == [])
    #expect(reasons(reading(32), after: even) == [.moreThanUsual(32, usual: 10.5)])
  }

  @Test(
    "a usual day needs five days, of one's own, within thirty days; days without reading are none")
  func usualDay() {
    #expect(reasons(reading(60), after: days([5, 5, 5, 5])) == [])
    #expect(reasons(reading(60), after: days([5, 5, 5, 5, 0, 0])) == [])
    #expect(reasons(reading(60), after: days([5, 5, 5, 5, 5], by: "tsimon")) == [])
    let early = (27...31).map {
      AccessDay(login: "clegoff", day: today.adding(days: -$0), dossiers: 5)
    }
    #expect(reasons(reading(60), after: early) == [])
    let within = (26...30).map {
      AccessDay(login: "clegoff", day: today.adding(days: -$0), dossiers: 5)
    }
    #expect(reasons(reading(60), after: within) == [.moreThanUsual(60, usual: 5)])
  }

  @Test("exports, searches that find nothing, a locked account")
  func others() {
    func day(_ exports: Int, _ searches: Int, _ isLocked: Bool = false) -> AccessDay {
      AccessDay(
        login: "clegoff", day: today, exports: exports, emptySearches: searches, isLocked: isLocked)
    }
    #expect(reasons(day(5, 20)) == [])
    #expect(reasons(day(6, 20)) == [.manyExports(6)])
    #expect(reasons(day(5, 21, true)) == [.emptySearches(21), .locked])
  }

  @Test("from a day on, the latest first, then by login")
  func order() {
    let days = ["tsimon", "clegoff"].flatMap { login in
      [-2, -1, 0].map {
        AccessDay(login: login, day: today.adding(days: $0), exports: 6, isLocked: true)
      }
    }
    let alerts = AccessAlert.all(in: days, from: today.adding(days: -1))
    #expect(
      alerts.map { "\($0.day.iso) \($0.login)" } == [
        "2026-11-20 clegoff", "2026-11-20 clegoff", "2026-11-20 tsimon", "2026-11-20 tsimon",
        "2026-11-19 clegoff", "2026-11-19 clegoff", "2026-11-19 tsimon", "2026-11-19 tsimon",
      ])
    #expect(alerts.prefix(2).map(\.reason) == [.manyExports(6), .locked])
  }

  @Test("a code is made of the program's words, and nothing else is read from a store")
  func codes() {
    for kind in DocumentKind.allCases { #expect(AccessCode(stored: kind.rawValue) != nil) }
    for export in AccessExport.allCases { #expect(AccessCode(stored: export.rawValue) != nil) }
    #expect(AccessCode(stored: "") == AccessCode.none)
    for text in ["Loyer", "loyer impayé", "a;b", String(repeating: "a", count: 41)] {
      #expect(AccessCode(stored: text) == nil, "\(text)")
    }
  }
}
