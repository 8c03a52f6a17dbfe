import Casework
import GRDB
import Registry
import TestSupport
import Testing

@Suite("A store of the second version learns accounts, its journal as it was")
struct TrustUpgradeTests {
  private func journal(_ path: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { database in
      try Row.fetchAll(database, sql: "SELECT rowid, * FROM entry ORDER BY rowid").map { "\($0)" }
    }
  }

  @Test("byte for byte, and accounts work in it")
  func upgraded() throws {
    try Engine.sqlite.withStore { fixture throws in
      let id = try fixture.record(until: .signed).dossier.id
      try fixture.record(
        .attempt(Note("Gardé en clair", room: .employment)), on: day(3, 3, 2026), dossier: id)
      fixture.store.close()
      try FirstVersion.bringBackToSecond(fixture.path)
      let before = try journal(fixture.path)
      let store = try fixture.engine.open(fixture.path)
      defer { store.close() }
      #expect(try journal(fixture.path) == before)
      #expect(try FirstVersion.shape(of: fixture.path).version == 9)
      #expect(try store.verify().findings == [])
      let opened = Fixture(
        engine: fixture.engine, folder: fixture.folder, path: fixture.path, store: store)
      let keys = try opened.enrol(at: Instant(day(1, 1, 2027), hour: 8))
      // What was kept before there were accounts stays as it was written.
      let file = try #require(try store.dossier(id, keys: keys["mbriand"]))
      #expect(file.dossier.attempts.map(\.value.note?.text) == ["Gardé en clair"])
      #expect(try store.verify().findings == [])
    }
  }
}
