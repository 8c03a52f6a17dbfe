import Casework
import Registry
import TestSupport
import Testing

/// Two to five people at work in one dossier, each over what they had read at some moment before. Where
/// somebody wrote the same place meanwhile, they read again, then put theirs or let go of it.
struct Interleaving<Dossiers: SharedDossier> {
  /// An act that was acknowledged.
  struct Act {
    let attempt: Attempt
    let added: [Entry]
  }

  private struct Writer {
    let actor: Professional
    var read: [Entry]
  }

  private(set) var dossier: Dossiers
  let start: [Entry]
  private(set) var acts: [Act] = []
  private(set) var conflicts = 0
  private(set) var refusals = 0
  private var commands: RandomCommands
  private var writers: [Writer] = []
  private var now: CivilDate

  init(_ dossier: Dossiers, seed: UInt64, from day: CivilDate) throws {
    self.dossier = dossier
    start = try dossier.read()
    now = day
    commands = RandomCommands(
      seed: seed, over: start, try #require(Dossier(entries: start)), on: day)
    for place in 0..<Int.random(in: 2...5, using: &commands.dice) {
      // The two who follow the person are always there; whoever else comes, comes by chance.
      let actor =
        place < 2 ? Team.all[place] : try #require(Team.all.randomElement(using: &commands.dice))
      writers.append(Writer(actor: actor, read: start))
    }
  }

  /// Lets them work.
  mutating func run(steps: Int) throws {
    for _ in 0..<steps {
      now = now.adding(days: Int.random(in: 0...1, using: &commands.dice))
      let place = Int.random(in: 0..<writers.count, using: &commands.dice)
      if Int.random(in: 0..<10, using: &commands.dice) == 0 {
        writers[place].read = try dossier.read()
      }
      let read = writers[place].read
      let known = try #require(Dossier(entries: read))
      guard let command = commands.next(over: read, known, on: now) else { continue }
      try record(Attempt(command: command, actor: writers[place].actor, on: now), place)
    }
  }

  /// Lets several try at the same moment, each over what they have read.
  mutating func together(_ attempts: [Attempt]) throws {
    for attempt in attempts {
      let place = try #require(writers.firstIndex { $0.actor == attempt.actor })
      try record(attempt, place)
    }
  }

  private mutating func record(_ attempt: Attempt, _ place: Int) throws {
    let before = try dossier.read().count
    switch try dossier.record(attempt, seen: writers[place].read.heads) {
    case .recorded(let added):
      acts.append(Act(attempt: attempt, added: added))
      writers[place].read = try dossier.read()
    case .refused:
      refusals += 1
      #expect(try dossier.read().count == before)
    case .conflict(let theirs):
      conflicts += 1
      #expect(!theirs.isEmpty)
      #expect(try dossier.read().count == before)
      let seen = Set(writers[place].read.map(\.id))
      #expect(theirs.allSatisfy { !seen.contains($0.id) })
      writers[place].read = try dossier.read()
      guard Bool.random(using: &commands.dice) else { return }
      switch try dossier.record(attempt, seen: writers[place].read.heads) {
      case .recorded(let added): acts.append(Act(attempt: attempt, added: added))
      case .refused: refusals += 1
      case .conflict: Issue.record("a decision over what was read is no conflict")
      }
      writers[place].read = try dossier.read()
    }
  }

  // MARK: - What must hold

  /// Expects that every acknowledged act is there once and nothing else, that the dossier follows from its
  /// entries in whatever order they come, and that agreement was come to once at most at a time.
  func expectWhole(seed: UInt64) throws {
    let entries = try dossier.read()
    #expect(entries.map(\.id) == start.map(\.id) + acts.flatMap { $0.added.map(\.id) })
    let folded = try #require(Dossier(entries: entries))
    var dice = Dice(seed: seed)
    for _ in 0..<2 { #expect(Dossier(entries: entries.shuffled(using: &dice)) == folded) }
  }

  /// Expects that the same acts, one after the other by authors who read first, give the same dossier.
  func expectSame(as fresh: Dossiers) throws {
    var other = fresh
    for act in acts {
      let answer = try other.record(act.attempt, seen: other.read().heads)
      guard case .recorded(let added) = answer else {
        Issue.record("\(act.attempt.command) was acknowledged, and alone it is \(answer)")
        return
      }
      #expect(added.map(\.fact) == act.added.map(\.fact))
    }
    #expect(try Dossier(entries: other.read()) == Dossier(entries: dossier.read()))
  }

  /// How many times the dossier came to agree on the orientation.
  func agreements() throws -> Int {
    let entries = try dossier.read()
    var count = 0
    var isAgreed = false
    for end in entries.indices {
      let agreed = Dossier(entries: Array(entries[...end]))?.agreedOn(.orientation) != nil
      if agreed, !isAgreed { count += 1 }
      isAgreed = agreed
    }
    return count
  }
}
