import Casework
import Registry
import TestSupport
import Testing

@Suite("The store keeps the access log")
struct AccessStoreTests {
  private let today = day(20, 11, 2026)

  private func line(
    _ id: String, _ kind: AccessKind = .dossierRead, by login: String = "mbriand",
    on day: CivilDate? = nil, hour: Int = 9, dossier: DossierID? = nil, amount: Int? = nil,
    detail: AccessCode = .none
  ) -> Access {
    Access(
      id: id, at: Instant(day ?? today, hour: hour), login: login, kind: kind, dossier: dossier,
      amount: amount, detail: detail)
  }

  private func all(_ store: Store) throws -> [String] {
    try store.accesses(AccessQuery(logins: ["mbriand", "ygourvil"])).map(\.id)
  }

  @Test("every kind as it is, the latest first, narrowed by login, dossier and days")
  func kept() throws {
    try Engine.onEach { fixture throws in
      let store = fixture.store
      let kinds = AccessKind.allCases.enumerated().map { index, kind in
        line("k\(index)", kind, hour: index, amount: index, detail: AccessCode("list_csv"))
      }
      try store.note(kinds)
      #expect(try store.accesses(AccessQuery(logins: ["mbriand"])) == kinds.reversed())
      let others = [
        line("a", by: "ygourvil", on: today.adding(days: 1), dossier: "d1"),
        line("b", on: today.adding(days: 2), dossier: "d2"),
        line("c", on: today.adding(days: 2), hour: 10, dossier: "d1"),
      ]
      try store.note(others)
      func found(_ query: AccessQuery) throws -> [String] { try store.accesses(query).map(\.id) }
      let both: Set = ["mbriand", "ygourvil"]
      #expect(try found(AccessQuery(logins: both, dossiers: ["d1"])) == ["c", "a"])
      #expect(try found(AccessQuery(logins: ["ygourvil"])) == ["a"])
      #expect(try found(AccessQuery(logins: both, from: today.adding(days: 1))) == ["c", "b", "a"])
      #expect(
        try found(
          AccessQuery(logins: both, from: today.adding(days: 1), to: today.adding(days: 1)))
          == ["a"])
      #expect(try found(AccessQuery(logins: both, limit: 2)) == ["c", "b"])
      #expect(try found(AccessQuery(logins: [])).isEmpty)
      #expect(try found(AccessQuery(logins: both, dossiers: [])).isEmpty)
      #expect(try store.accesses(to: "d1").map(\.id) == ["c", "a"])
      #expect(try store.accessLogBegins() == today)
      #expect(try store.verify().findings == [])
    }
  }

  @Test("the first line of a day removes what is older than twelve months, and only that")
  func purged() throws {
    try Engine.onEach { fixture throws in
      let store = fixture.store
      let last = today.adding(months: -12)
      try store.note([line("old", on: last.adding(days: -1))])
      try store.note([line("kept", on: last)])
      #expect(try all(store) == ["kept", "old"])
      try store.note([line("now")])
      #expect(try all(store) == ["now", "kept"])
      // Later the same day nothing is looked for.
      try store.note([line("late", on: last.adding(days: -2))])
      try store.note([line("again", hour: 10)])
      #expect(try all(store) == ["again", "now", "kept", "late"])
      try store.note([line("tomorrow", on: today.adding(days: 1))])
      #expect(try all(store) == ["tomorrow", "again", "now"])
      #expect(try store.accessLogBegins() == today)
    }
  }

  @Test("a day adds up: different dossiers, files, searches in vain, the lock")
  func days() throws {
    try Engine.onEach { fixture throws in
      let store = fixture.store
      try store.note([
        line("1", dossier: "d1"), line("2", dossier: "d1"), line("3", dossier: "d2"),
        line("4", .openedWithReason, dossier: "d3"),
        line("5", .exported, detail: AccessCode(AccessExport.listCSV)),
        line("6", .exported, dossier: "d9", detail: AccessCode(AccessExport.dossierJSON)),
        line("7", .exported, detail: AccessCode(AccessExport.listText)),
        line("8", .calendarMade, amount: 3), line("9", .searched, amount: 0),
        line("10", .searched, amount: 4), line("11", .loginFailed, amount: 9),
        line("12", .loginFailed, by: "ygourvil", amount: 10),
        line("13", .loginFailed, by: "ygourvil", detail: AccessCode("too_soon")),
        line("14", on: today.adding(days: -1), dossier: "d1"),
      ])
      let days = try store.accessDays(of: ["mbriand", "ygourvil"], from: today)
      #expect(
        days == [
          AccessDay(login: "mbriand", day: today, dossiers: 3, exports: 3, emptySearches: 1),
          AccessDay(login: "ygourvil", day: today, isLocked: true),
        ])
      #expect(try store.accessDays(of: ["mbriand"], from: today.adding(days: -1)).count == 2)
      #expect(try store.accessDays(of: [], from: today).isEmpty)
    }
  }

  @Test("what a colleague reads does not make a desk read again; what they record does")
  func revision() throws {
    try Engine.onEach { fixture throws in
      let id = try fixture.record(until: .identified).dossier.id
      let other = try fixture.engine.open(fixture.path)
      defer { other.close() }
      let before = try other.revision()
      try fixture.store.note([line("1", dossier: id)])
      #expect(try other.revision() == before)
      try fixture.store.note([line("2", dossier: id)])
      try fixture.record(.call(), on: day(20, 1, 2026), dossier: id)
      let after = try other.revision()
      #expect(after != before)
      try fixture.store.note([line("3", dossier: id)])
      #expect(try other.revision() == after)
      try fixture.store.keep("x", as: .usualLogin)
      #expect(try other.revision() != after)
    }
  }
}
