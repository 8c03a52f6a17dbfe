import Casework
import Foundation
import TestSupport
import Testing

@testable import Registry

@Suite("A store is moved to another place, row by row")
struct TransferTests {
  /// Hands out a place of each engine at which there is no store yet.
  private func withPlace(_ engine: Engine, _ body: (String) throws -> Void) throws {
    switch engine {
    case .sqlite: try withFolder { try body($0 + "/ailleurs.binome") }
    case .postgresql:
      let cluster = try Cluster.shared.get()
      let database = try cluster.makeDatabase()
      defer { try? cluster.dropDatabase(database) }
      try body(cluster.address(of: database))
    }
  }

  /// A store in which there is something of everything.
  private func fill(_ fixture: Fixture) throws {
    let store = fixture.store
    let keys = try fixture.enrol(at: Instant(day(1, 1, 2024), hour: 8))
    let ended = try fixture.record(until: .exited, year: 2024, keys: keys).dossier.id
    _ = try fixture.record(until: .signed, person: .thierry, keys: keys)
    let supervisor = Team.socialSupervisor
    func hand(_ today: CivilDate) -> Hand {
      Fixture.hand(supervisor, today: today, keys: keys[supervisor.login])
    }
    _ = try store.record(
      .announcePurge, on: day(1, 2, 2027), dossier: ended, seen: nil, by: hand(day(1, 2, 2027)))
    let purge = try store.purge([ended], by: hand(day(3, 3, 2027))) { _ in RetentionRules() }
    try #require(purge.purged.count == 1)
    try store.keep(
      ConventionText(id: "c", file: "c.toml", body: "l'été — « œuvre »", barriers: "b"),
      at: Instant(day(1, 1, 2026), hour: 9))
    try store.keep([Resource(id: "ccas", name: "CCAS d'Aÿ", themes: ["logement"])])
    try store.keep("mbriand", as: .usualLogin)
    _ = try fixture.logIn("mbriand", "Ce n'est pas la bonne")
    try store.present(
      Presence(session: "poste", login: "mbriand", dossier: ended, part: "meeting"),
      at: Instant(day(3, 3, 2027), hour: 9))
    try store.keep(
      FrozenFigures(
        period: Period.named("2026-01"), scope: "tout", body: "{}",
        frozenAt: Instant(day(2, 2, 2026), hour: 9), author: "mbriand"))
  }

  /// All that a store holds, table by table, in one order; not who is there, nor what each engine counts.
  private func content(of path: String) throws -> [String: Set<[SQLValue]>] {
    let store = try Store(openingAt: path)
    defer { store.close() }
    return try store.engine.read { session in
      try TableShape.all.reduce(into: [:]) { content, table in
        guard table.fate != .left else { return }
        let names = table.columns.map(\.name).joined(separator: ", ")
        let rows = try session.run("SELECT \(names) FROM \(table.name)").map(\.values)
        content[table.name] = Set(rows)
      }
    }
  }

  @Test("there and back, every row is what it was", arguments: Engine.allCases)
  func roundTrip(engine: Engine) throws {
    let other: Engine = engine == .sqlite ? .postgresql : .sqlite
    try engine.withStore { fixture throws in
      try fill(fixture)
      let before = try fixture.store.verify()
      try #require(before.findings == [])
      let content = try content(of: fixture.path)
      for table in ["entry", "act_signature", "purge", "room_member", "access", "frozen"] {
        try #require(content[table]?.isEmpty == false)
      }
      try withPlace(other) { there throws in
        let report = try Store.create(at: there, from: fixture.store)
        #expect(report.findings == [])
        #expect(report.dossiers == before.dossiers)
        #expect(report.parts.contains { $0.table == "counted_fact" && $0.rows > 5 })
        #expect(try self.content(of: there) == content)
        let store = try other.open(there)
        defer { store.close() }
        #expect(try store.verify() == before)
        let present = try store.engine.read { try $0.run("SELECT session FROM presence") }
        #expect(present.isEmpty)
        try withPlace(engine) { back throws in
          _ = try Store.create(at: back, from: store)
          #expect(try self.content(of: back) == content)
        }
      }
      #expect(try self.content(of: fixture.path) == content)
    }
  }

  @Test("a place that holds a store is left as it is", arguments: Engine.allCases)
  func taken(engine: Engine) throws {
    try engine.withStore { target throws in
      let before = try content(of: target.path)
      try Engine.sqlite.withStore { source throws in
        try source.record(until: .signed)
        #expect(throws: StoreError.alreadyExists(path: target.path)) {
          _ = try Store.create(at: target.path, from: source.store)
        }
      }
      #expect(try content(of: target.path) == before)
    }
  }

  @Test("what cannot be moved leaves nothing on a server", arguments: Engine.allCases)
  func failure(engine: Engine) throws {
    try engine.withStore { source throws in
      let file = try source.record(until: .signed)
      let entry = try #require(file.entries.last).id
      // The last rows cannot be read: most of the others are written by then.
      try source.tamper("UPDATE entry SET payload = 'rien' WHERE id = ?", entry)
      try withPlace(.postgresql) { place throws in
        #expect(throws: StoreError.self) { _ = try Store.create(at: place, from: source.store) }
        #expect(throws: StoreError.notFound(path: place)) { _ = try Store(openingAt: place) }
      }
    }
  }

  @Test("faults that were there come along, and are said")
  func faults() throws {
    try Engine.sqlite.withStore { source throws in
      let file = try source.record(until: .signed)
      let entry = try #require(file.entries.last).id
      try source.tamper("UPDATE entry SET author = 'personne' WHERE id = ?", entry)
      let known = try source.store.verify().findings
      try withPlace(.postgresql) { place throws in
        let report = try Store.create(at: place, from: source.store)
        #expect(report.findings.map(\.problem) == [.changedEntry])
        #expect(Set(report.findings).isSubset(of: known))
      }
    }
  }
}
