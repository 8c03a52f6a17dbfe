import Casework
import TestSupport
import Testing

@testable import Registry

@Suite("The store keeps difficulties")
struct DifficultyStoreTests {
  @Test("as they are, and in the place of the one of the same name")
  func kept() throws {
    try Engine.onEach { fixture throws in
      let store = fixture.store
      let first = Difficulty(
        id: "1", kind: .technical, title: "Accès", detail: "Poste partagé", owner: "DSI",
        openedOn: day(1, 9, 2026), openedBy: "mbriand", dueOn: day(1, 10, 2026))
      let second = Difficulty(
        id: "2", kind: .functional, title: "Extraction", owner: "Œuvre d'équipe",
        openedOn: day(2, 9, 2026), openedBy: "mbriand")
      try store.keep(first)
      try store.keep(second)
      #expect(try store.difficulties() == [first, second])
      let closed = try first.closed(on: day(3, 9, 2026), outcome: "Réglé")
      try store.keep(closed)
      #expect(try store.difficulties() == [second, closed])
      #expect(try store.verify().findings.isEmpty)
    }
  }
}
