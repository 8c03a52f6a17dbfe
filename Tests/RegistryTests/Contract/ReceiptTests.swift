import Casework
import Registry
import TestSupport
import Testing

@Suite("An act that is sent twice is recorded once")
struct ReceiptTests {
  private static let noon = Instant(day(14, 1, 2026), hour: 12)

  private func hand(
    _ actor: Professional = Team.adviser, at now: Instant = Self.noon
  ) -> Hand {
    Hand(
      login: actor.login, today: day(31, 12, 2026), now: now,
      conventions: ConventionBook([.nineMonths]))
  }

  @Test("under the same receipt; under another one it is another act", arguments: Engine.allCases)
  func twice(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let before = try fixture.record(until: .informed)
      func send(_ receipt: String, by actor: Professional = Team.adviser) throws -> Outcome {
        try fixture.store.record(
          .call("Elle rappelle"), on: day(14, 1, 2026), dossier: before.dossier.id,
          seen: before.heads, by: hand(actor), receipt: receipt)
      }
      #expect(try !fixture.store.isRecorded("reçu-1", by: "mbriand"))
      guard case .recorded(let first, let added) = try send("reçu-1") else {
        Issue.record("not recorded")
        return
      }
      #expect(added.count == 1)
      #expect(try fixture.store.isRecorded("reçu-1", by: "mbriand"))
      guard case .recorded(let again, let more) = try send("reçu-1") else {
        Issue.record("not known again")
        return
      }
      #expect(more == [])
      #expect(again == first)
      // A name that somebody else's program has drawn too is theirs.
      #expect(try !fixture.store.isRecorded("reçu-1", by: "sdiarra"))
      #expect(
        try send("reçu-1", by: Team.socialWorker).recorded?.entries.count == again.entries.count + 1
      )
      #expect(try send("reçu-2").recorded?.entries.count == again.entries.count + 2)
      #expect(try fixture.store.verify().findings == [])
    }
  }

  @Test("one that opens a dossier opens one", arguments: Engine.allCases)
  func opening(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let files = try (0..<2).map { _ in
        let outcome = try fixture.store.record(
          .open(), on: day(12, 1, 2026), dossier: nil, seen: nil, by: hand(), receipt: "reçu")
        return try #require(outcome.recorded)
      }
      #expect(files[0] == files[1])
      #expect(try fixture.entryCount() == files[0].entries.count)
    }
  }

  @Test("what was refused or shown side by side has left no receipt", arguments: Engine.allCases)
  func nothing(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let before = try fixture.record(until: .informed)
      let id = before.dossier.id
      func send(_ command: Command, seen: [EntryHash]?) throws -> Outcome {
        try fixture.store.record(
          command, on: day(20, 1, 2026), dossier: id, seen: seen, by: hand(), receipt: "reçu")
      }
      #expect(try send(.signature, seen: before.heads).refusal != nil)
      #expect(try !fixture.store.isRecorded("reçu", by: "mbriand"))
      let theirs = try fixture.record(
        .writeSynthesis("La leur"), by: Team.socialWorker, on: day(20, 1, 2026), dossier: id,
        seen: before.heads)
      #expect(try send(.writeSynthesis("La mienne"), seen: before.heads).theirs?.count == 1)
      #expect(try !fixture.store.isRecorded("reçu", by: "mbriand"))
      #expect(try send(.writeSynthesis("La mienne"), seen: theirs.heads).recorded != nil)
      #expect(try fixture.store.isRecorded("reçu", by: "mbriand"))
    }
  }

  @Test("after thirty days the first act of a day lets go of it", arguments: Engine.allCases)
  func old(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .informed).dossier.id
      func send(_ receipt: String, onDay days: Int, minute: Int = 0) throws {
        let now = Instant(day(14, 1, 2026).adding(days: days), hour: 9, minute: minute)
        _ = try fixture.store.record(
          .call(receipt), on: day(14, 1, 2026), dossier: id, seen: nil, by: hand(at: now),
          receipt: receipt)
      }
      func known(_ receipt: String) throws -> Bool {
        try fixture.store.isRecorded(receipt, by: "mbriand")
      }
      try send("premier", onDay: 0)
      try send("second", onDay: 10)
      try send("troisième", onDay: 30)
      #expect(try known("premier"))
      try send("quatrième", onDay: 31)
      #expect(try !known("premier"))
      #expect(try known("second"))
      #expect(try known("troisième"))
    }
  }

  @Test("at the same moment through several programs", arguments: Engine.allCases)
  func threads(engine: Engine) async throws {
    try await engine.withSharedStore { fixture in
      let (path, store) = (fixture.path, fixture.store)
      let before = try fixture.record(until: .informed)
      let id = before.dossier.id
      let counts = try await withThrowingTaskGroup(of: Int.self) { group in
        for place in 0..<4 {
          group.addTask {
            let own = try engine.open(path, names: UInt64(place + 10))
            defer { own.close() }
            let outcome = try own.record(
              .call("Une fois"), on: day(14, 1, 2026), dossier: id, seen: before.heads, by: hand(),
              receipt: "reçu")
            guard case .recorded(_, let added) = outcome else { return -1 }
            return added.count
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(counts.sorted() == [0, 0, 0, 1])
      #expect(try store.dossier(id)?.dossier.contacts.count == 1)
    }
  }
}
