import Casework
import Registry
import TestSupport
import Testing

@Suite("People who write in one dossier in any order")
struct InterleavingTests {
  /// Where a dossier stands when they come, and the day.
  private static let starts: [(Story.Step, CivilDate)] = [
    (.informed, day(14, 1, 2026)), (.socialPart, day(21, 1, 2026)), (.presented, day(26, 1, 2026)),
    (.signed, day(3, 3, 2026)), (.reviewed, day(15, 10, 2026)),
  ]

  private static func start(_ seed: UInt64) -> (Story.Step, CivilDate) {
    starts[Int(seed % UInt64(starts.count))]
  }

  @Test(
    "thousands of times by the rules: some order of their acts gives the same dossier",
    arguments: 0..<10)
  func rules(batch: UInt64) throws {
    var conflicts = 0
    var acts = 0
    for number in 0..<200 as Range<UInt64> {
      let seed = batch * 1000 + number
      let (step, day) = Self.start(seed)
      let empty = try ModelDossier(until: step)
      var work = try Interleaving(empty, seed: seed, from: day)
      try work.run(steps: 16)
      try work.expectWhole(seed: seed)
      try work.expectSame(as: empty)
      conflicts += work.conflicts
      acts += work.acts.count
    }
    #expect(conflicts > 20)
    #expect(acts > 600)
  }

  @Test("the same in a store", arguments: Engine.allCases, 0..<4 as Range<UInt64>)
  func store(engine: Engine, batch: UInt64) throws {
    let seeds = (0..<40).map { batch * 1000 + $0 }
    try engine.withStore { fixture throws in
      var works: [Interleaving<StoredDossier>] = []
      for (number, seed) in seeds.enumerated() {
        let (step, day) = Self.start(seed)
        var work = try Interleaving(
          StoredDossier(number, until: step, in: fixture), seed: seed, from: day)
        try work.run(steps: 14)
        try work.expectWhole(seed: seed)
        works.append(work)
      }
      let report = try fixture.store.verify()
      #expect(report.findings == [])
      #expect(
        report.entries == works.reduce(0) { $0 + $1.start.count + $1.acts.flatMap(\.added).count })
      #expect(works.contains { $0.conflicts > 0 })
      try engine.withStore { fresh throws in
        // Names are given in the order of recording: the same acts have the same ones.
        for (number, seed) in seeds.enumerated() {
          let alone = try StoredDossier(number, until: Self.start(seed).0, in: fresh)
          try works[number].expectSame(as: alone)
        }
        #expect(try fresh.store.verify().findings == [])
      }
    }
  }

  @Test(
    "both agree at once, among others at work: one passage into agreement",
    arguments: Engine.allCases)
  func agreement(engine: Engine) throws {
    try engine.withStore { fixture throws in
      for number in 0..<20 {
        let dossier = try StoredDossier(number, until: .socialPart, in: fixture)
        var work = try Interleaving(dossier, seed: UInt64(number), from: day(22, 1, 2026))
        var attempts = [Team.adviser, Team.socialWorker].flatMap { actor in
          [Command.agree, .call(actor.login), .attempt()].map {
            Attempt(command: $0, actor: actor, on: day(22, 1, 2026))
          }
        }
        var dice = Dice(seed: UInt64(number))
        attempts.shuffle(using: &dice)
        // Each has read the dossier before the other wrote anything.
        try work.together(attempts)
        #expect(try work.agreements() == 1)
        #expect(work.acts.count == attempts.count)
        #expect(try fixture.store.line(dossier.id)?.stage == .agreed)
        try work.expectWhole(seed: UInt64(number))
      }
      #expect(try fixture.store.verify().findings == [])
    }
  }
}
