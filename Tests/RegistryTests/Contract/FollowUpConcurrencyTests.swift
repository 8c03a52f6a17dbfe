import Casework
import Registry
import TestSupport
import Testing

@Suite("Two people who follow a person at the same time")
struct FollowUpConcurrencyTests {
  /// A running contract with a meeting, an action of each side's doing and a date, and their names.
  private func withItems(
    _ engine: Engine, _ body: (Fixture, DossierFile, [Fact.Kind: EntryID]) throws -> Void
  ) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .signed).dossier.id
      let on = day(3, 3, 2026)
      try fixture.record(.plan(.tripartite, on: on), on: on, dossier: id)
      try fixture.record(.planAction(.todo(by: .socialWorker)), on: on, dossier: id)
      let file = try fixture.record(
        .watch(WatchSet(day: on, about: "Bail")), on: on, dossier: id)
      let names = file.entries.map { ($0.fact.kind, $0.id) }
      try body(fixture, file, Dictionary(names, uniquingKeysWith: { $1 }))
    }
  }

  private func record(
    _ command: Command, by actor: Professional, after file: DossierFile, in fixture: Fixture
  ) throws -> Outcome {
    try fixture.store.record(
      command, on: day(4, 3, 2026), dossier: file.dossier.id, seen: file.heads,
      by: Fixture.hand(actor))
  }

  @Test("of one action, both texts are shown and one is kept", arguments: Engine.allCases)
  func sameAction(engine: Engine) throws {
    try withItems(engine) { fixture, file, names throws in
      let id = try #require(names[.actionPlanned])
      let action = PlannedAction.todo(by: .socialWorker)
      let mine = try record(
        .revise(id, action.with(.done)), by: Team.socialWorker, after: file, in: fixture)
      #expect(mine.recorded != nil)
      let theirs = try record(
        .revise(id, action.with(.cancelled)), by: Team.adviser, after: file, in: fixture)
      #expect(
        theirs.theirs?.map(\.fact)
          == [.actionRevised(ActionRevised(action: id, now: action.with(.done)))])
      let after = try #require(try fixture.store.dossier(file.dossier.id))
      #expect(after.dossier.action(id)?.now.state == .done)
      #expect(after == mine.recorded)
    }
  }

  @Test(
    "a meeting or a date that the other has just dealt with is not dealt with twice",
    arguments: Engine.allCases)
  func sameItem(engine: Engine) throws {
    try withItems(engine) { fixture, file, names throws in
      let meeting = try #require(names[.meetingPlanned])
      let watch = try #require(names[.watchSet])
      let report = Command.report(.tripartite, of: meeting)
      let clear = Command.clearWatch(WatchCleared(watch: watch))
      for command in [report, clear] {
        #expect(
          try record(command, by: Team.adviser, after: file, in: fixture).recorded != nil)
      }
      #expect(
        try record(report, by: Team.socialWorker, after: file, in: fixture).refusal
          == .meetingReported(day(4, 3, 2026)))
      #expect(
        try record(clear, by: Team.socialWorker, after: file, in: fixture).refusal
          == .nothingSuch(.watch))
    }
  }

  @Test(
    "what only adds is kept from both, and so are two different items", arguments: Engine.allCases)
  func additions(engine: Engine) throws {
    try withItems(engine) { fixture, file, names throws in
      let commands: [(Command, Professional)] = [
        (.attempt(Note("Un", room: .employment)), Team.adviser),
        (.attempt(Note("Deux", room: .social)), Team.socialWorker),
        (.report(.employment), Team.adviser), (.report(.social), Team.socialWorker),
        (.planAction(.todo()), Team.adviser),
        (.planAction(.todo(in: .social)), Team.socialWorker),
        (.report(.tripartite, of: names[.meetingPlanned]), Team.socialWorker),
        (
          .revise(
            try #require(names[.actionPlanned]), .todo(by: .socialWorker, state: .done)),
          Team.adviser
        ), (.reach(Milestone(.training)), Team.adviser),
        (.change(to: Team.otherAdviser, from: day(4, 3, 2026)), Team.adviser),
        (.change(to: Team.otherSocialWorker, from: day(4, 3, 2026)), Team.socialWorker),
      ]
      for (command, actor) in commands {
        let outcome = try record(command, by: actor, after: file, in: fixture)
        #expect(outcome.recorded != nil, "\(command)")
      }
      let after = try #require(try fixture.store.dossier(file.dossier.id))
      #expect(after.entries.count == file.entries.count + commands.count)
      #expect(try fixture.store.verify().findings.isEmpty)
    }
  }

  @Test(
    "a seat given directly while it was being sent on is a conflict", arguments: Engine.allCases)
  func sameSeat(engine: Engine) throws {
    try withItems(engine) { fixture, file, _ throws in
      let sent = try record(
        .change(to: Team.otherAdviser, from: day(4, 3, 2026)), by: Team.adviser, after: file,
        in: fixture)
      #expect(sent.recorded != nil)
      let given = try record(
        .assign(.employment, login: "ygourvil"), by: Team.employmentSupervisor, after: file,
        in: fixture)
      #expect(given.theirs?.map(\.fact.kind) == [.handoverSent])
    }
  }
}
