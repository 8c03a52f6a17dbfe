import Casework
import Registry
import TestSupport
import Testing

@Suite("Several programs at once")
struct ConcurrentThreadsTests {
  @Test("four writers at the same time lose nothing", arguments: Engine.allCases)
  func fourWriters(engine: Engine) async throws {
    try await engine.withSharedStore { path, store in
      try store.keep(Team.all)
      let hand = Fixture.hand(Team.adviser)
      let outcome = try store.record(
        .open(), on: day(12, 1, 2026), dossier: nil, seen: nil, by: hand)
      let id = try #require(outcome.recorded).dossier.id
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<4 {
          group.addTask {
            let own = try engine.open(path, names: UInt64(writer + 10))
            defer { own.close() }
            for number in 0..<10 {
              _ = try own.record(
                .call("\(writer).\(number)"), on: day(14, 1, 2026), dossier: id, seen: nil,
                by: hand)
            }
          }
        }
        try await group.waitForAll()
      }
      let notes = try #require(try store.dossier(id)).dossier.contacts.map(\.value.note)
      #expect(Set(notes).count == 40)
      #expect(notes.count == 40)
      #expect(try store.verify().findings.isEmpty)
    }
  }
}

extension Engine {
  fileprivate func withSharedStore(
    _ body: (String, Store) async throws -> Void
  ) async throws {
    let folder = try makeFolder()
    defer { removeFolder(folder) }
    let path = folder + "/territoire.binome"
    let store = try Store.create(at: path)
    defer { store.close() }
    try await body(path, store)
  }
}
