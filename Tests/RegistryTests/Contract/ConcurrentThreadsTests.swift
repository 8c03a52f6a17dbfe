import Casework
import Registry
import TestSupport
import Testing

@Suite("Several programs at once")
struct ConcurrentThreadsTests {
  @Test("four writers at the same time lose nothing", arguments: Engine.allCases)
  func fourWriters(engine: Engine) async throws {
    try await engine.withSharedStore { fixture in
      let (path, store) = (fixture.path, fixture.store)
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

extension ConcurrentThreadsTests {
  /// Somebody at work through a store of their own.
  private static func work(
    in store: Store, as actor: Professional, on id: DossierID, seed: UInt64
  ) throws -> [(Attempt, [Entry])] {
    var done: [(Attempt, [Entry])] = []
    var read = try #require(try store.dossier(id))
    var commands = RandomCommands(
      seed: seed, over: read.entries, read.dossier, on: day(22, 1, 2026))
    for number in 0..<12 {
      if Bool.random(using: &commands.dice) { read = try #require(try store.dossier(id)) }
      let on = day(22, 1, 2026).adding(days: number)
      // They answer first, whoever comes before the other.
      let next = number == 0 ? .agree : commands.next(over: read.entries, read.dossier, on: on)
      guard let command = next else { continue }
      let attempt = Attempt(command: command, actor: actor, on: on)
      for _ in 0..<2 {
        switch try store.record(
          command, on: on, dossier: id, seen: read.heads, by: Fixture.hand(actor))
        {
        case .recorded(let file, let added):
          done.append((attempt, added))
          read = file
        case .conflict(let file, let theirs):
          #expect(!theirs.isEmpty)
          read = file
          // Read again, and put all the same, or dropped.
          if Bool.random(using: &commands.dice) { continue }
        case .refused: break
        }
        break
      }
    }
    return done
  }

  @Test(
    "two to five people at the same time: as if one had come after the other",
    arguments: Engine.allCases, 2...5)
  func people(engine: Engine, count: Int) async throws {
    try await engine.withSharedStore { fixture in
      let (path, store) = (fixture.path, fixture.store)
      let start = try fixture.record(until: .socialPart)
      let id = start.dossier.id
      let acts = try await withThrowingTaskGroup(of: [(Attempt, [Entry])].self) { group in
        for place in 0..<count {
          group.addTask {
            let own = try engine.open(path, names: UInt64(place + 10))
            defer { own.close() }
            return try Self.work(
              in: own, as: Team.all[place], on: id, seed: UInt64(count * 10 + place))
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      let file = try #require(try store.dossier(id))
      let added = acts.flatMap { $0.1.map(\.id) }
      #expect(Set(added).count == added.count)
      #expect(Set(file.entries.map(\.id)) == Set(start.entries.map(\.id) + added))
      #expect(file.entries.count == start.entries.count + added.count)
      #expect(try store.verify().findings == [])
      try expectDecided(acts, among: file.entries)
    }
  }

  /// Expects that each act, decided over what was recorded before it, gives what was recorded.
  private func expectDecided(_ acts: [(Attempt, [Entry])], among entries: [Entry]) throws {
    for (attempt, added) in acts {
      let first = try #require(entries.firstIndex { $0.id == added.first?.id })
      #expect(Array(entries[first..<(first + added.count)]) == added)
      let before = Array(entries[..<first])
      let openings = before.filter {
        $0.fact.kind == .openedWithReason && $0.author == attempt.actor.login
      }
      let hand = Fixture.hand(attempt.actor)
      let decisions = try attempt.command.decide(
        on: attempt.on, dossier: Dossier(entries: before), entries: before,
        Circumstances(
          actor: attempt.actor, today: hand.today, conventions: hand.conventions,
          colleagues: Team.byLogin, openings: openings.map(\.on)))
      #expect(decisions.map(\.fact) == added.map(\.fact))
    }
  }
}
