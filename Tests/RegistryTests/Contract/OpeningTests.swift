import Casework
import Registry
import TestSupport
import Testing

@Suite("A dossier is opened with a reason by who designates the person exactly")
struct OpeningTests {
  private let reader = Team.otherSocialWorker

  private func outcome(
    _ command: Command, _ fixture: Fixture, today: CivilDate = day(31, 12, 2026),
    by actor: Professional? = nil, keys: OpenKeys? = nil
  ) throws -> Outcome {
    try fixture.store.record(
      command, on: today, dossier: nil, seen: nil,
      by: Fixture.hand(actor ?? reader, today: today, keys: keys))
  }

  private static func named(
    _ surname: String = "kervadec oeuvray", _ given: String = "LENAIG",
    born: CivilDate = day(29, 2, 1988)
  ) -> Command {
    .openWithReason(
      .names(surname: surname, givenName: given, birthDate: born), reason: "Reçue en urgence")
  }

  @Test(
    "by identifier, or by names and birth date", arguments: Engine.allCases,
    [Command.reading(), .reading("1234567a"), named()])
  func found(engine: Engine, command: Command) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .signed).dossier.id
      let file = try #require(try outcome(command, fixture).recorded)
      #expect(file.dossier.id == id)
      #expect(file.entries.last?.fact.kind == .openedWithReason)
      #expect(file.entries.last?.author == reader.login)
      let opening = try #require(try fixture.store.openings(from: day(31, 12, 2026)).first)
      #expect((opening.author, opening.on) == (reader.login, day(31, 12, 2026)))
      #expect(opening.line == DossierLine(file.dossier))
      #expect(try fixture.store.openings(from: day(1, 1, 2027)) == [])
      #expect(try fixture.store.verify().findings == [])
    }
  }

  @Test(
    "anything else designates nobody, in the same words", arguments: Engine.allCases,
    [
      Command.reading("7654321A"), named("kervadec"), named("kervadec oeuvray", "marie"),
      named(born: day(28, 2, 1988)), .reading("0000001X"),
    ])
  func notFound(engine: Engine, command: Command) throws {
    try engine.withStore { fixture throws in
      try fixture.record(until: .signed)
      var gone = Person(surname: "Partie", givenNames: "Odile")
      gone.ftIdentifier = FTIdentifier("0000001X")
      try fixture.record(until: .exited, person: gone)
      let count = try fixture.entryCount()
      #expect(try outcome(command, fixture).refusal == .notDesignated)
      #expect(try fixture.entryCount() == count)
    }
  }

  @Test("three in thirty days, over the whole store; opening again is none")
  func limit() throws {
    try Engine.onEach { fixture throws in
      let identifiers = (1...5).map { "000000\($0)A" }
      for identifier in identifiers {
        var person = Person(surname: "Personne \(identifier)", givenNames: "Odile")
        person.ftIdentifier = FTIdentifier(identifier)
        try fixture.record(.open(person), on: day(12, 1, 2026))
      }
      func open(_ index: Int, _ day: CivilDate, by actor: Professional? = nil) throws -> Refusal? {
        try outcome(.reading(identifiers[index]), fixture, today: day, by: actor).refusal
      }
      for index in 0..<3 { #expect(try open(index, day(1 + index, 6, 2026)) == nil) }
      #expect(try open(2, day(4, 6, 2026)) == nil)
      let full = Refusal.tooManyOpenings(3, next: day(1, 7, 2026))
      #expect(try open(3, day(4, 6, 2026)) == full)
      #expect(try open(3, day(30, 6, 2026)) == full)
      #expect(try open(3, day(30, 6, 2026), by: Team.otherAdviser) == nil)
      #expect(try open(3, day(1, 7, 2026)) == nil)
      #expect(try open(4, day(1, 7, 2026)) == .tooManyOpenings(3, next: day(2, 7, 2026)))
    }
  }

  @Test("with accounts it is signed by the keys of who opens, and by nobody else")
  func signed() throws {
    try Engine.onEach { fixture throws in
      let keys = try fixture.enrol()
      try fixture.record(until: .signed, keys: keys)
      #expect(throws: StoreError.keysNeeded(login: reader.login)) {
        try outcome(.reading(), fixture)
      }
      let file = try #require(
        try outcome(.reading(), fixture, keys: keys[reader.login]).recorded)
      let report = try fixture.store.verify()
      #expect(report.findings == [])
      #expect(report.acts.last { $0.author == reader.login }?.entry == file.entries.last?.id)
    }
  }

  @Test("whom to contact comes with the refusal to identify the person again")
  func contact() throws {
    try Engine.onEach { fixture throws in
      let id = try fixture.record(until: .informed).dossier.id
      func refusal(_ actor: Professional) throws -> Refusal? {
        try outcome(.open(), fixture, by: actor).refusal
      }
      #expect(try refusal(reader) == .alreadyFollowed(id, contact: Team.socialWorker))
      #expect(try refusal(Team.otherAdviser) == .alreadyFollowed(id, contact: Team.adviser))
      #expect(try refusal(Team.adviser) == .alreadyFollowed(id))
    }
  }
}
