import Casework
import Registry
import TestSupport
import Testing

@Suite("What is recorded is read back")
struct RecordingTests {
  @Test("the whole path of a person, entry by entry", arguments: Engine.allCases)
  func wholePath(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .exited)
      let read = try #require(try fixture.store.dossier(file.dossier.id))
      let told = try Story.reaching(.exited)
      #expect(read == file)
      #expect(read.entries.map(\.fact) == told.entries.map(\.fact))
      #expect(read.entries.map(\.on) == told.entries.map(\.on))
      #expect(read.entries.map(\.author) == told.entries.map(\.author))
      #expect(read.dossier.stage == .exited)
      #expect(try fixture.store.line(file.dossier.id) == DossierLine(read.dossier))
    }
  }

  @Test(
    "each entry has seen the one before it, and no two have the same hash or name",
    arguments: Engine.allCases)
  func chain(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let entries = try fixture.record(until: .exited).entries
      for (earlier, later) in zip(entries, entries.dropFirst()) {
        #expect(later.parents == [earlier.hash])
      }
      #expect(entries.first?.parents == [])
      #expect(Set(entries.map(\.hash)).count == entries.count)
      #expect(Set(entries.map(\.id)).count == entries.count)
    }
  }

  @Test(
    "every kind of fact comes back equal",
    arguments: Engine.allCases, FactSamples.all)
  func facts(engine: Engine, fact: Fact) throws {
    try engine.withStore { fixture throws in
      let drafts = [FactSamples.opening, fact].enumerated().map { index, fact in
        EntryDraft(
          id: "entry-\(index)", dossier: "dossier-1", author: "mbriand",
          on: day(12 + index, 1, 2026),
          recordedAt: Instant(day(12, 1, 2026), hour: 9, minute: index), fact: fact)
      }
      try fixture.store.load { try $0(drafts) }
      let read = try #require(try fixture.store.dossier("dossier-1"))
      #expect(read.entries.map(\.fact) == [FactSamples.opening, fact])
      #expect(read.entries.map(\.recordedAt) == drafts.map(\.recordedAt))
      #expect(try fixture.store.verify().findingsButRules.isEmpty)
    }
  }

  @Test("there is a sample of every kind of fact")
  func everyKind() {
    #expect(Set(FactSamples.all.map(\.kind)) == Set(Fact.Kind.allCases))
  }

  @Test("a refusal of the rules writes nothing", arguments: Engine.allCases)
  func refused(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .identified)
      let id = file.dossier.id
      #expect(
        try fixture.refusal(of: .signature, on: day(2, 2, 2026), dossier: id)
          == .missing(.information))
      #expect(
        try fixture.refusal(of: .call(), on: day(1, 1, 2027), dossier: id)
          == .future(day(1, 1, 2027)))
      #expect(try fixture.store.dossier(id) == file)
    }
  }

  @Test("a login that nobody has is refused", arguments: Engine.allCases)
  func stranger(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let ghost = Professional(
        login: "fantome", surname: "X", givenName: "Y", role: .adviser, unit: "Z")
      #expect(
        try fixture.refusal(of: .open(), by: ghost, on: day(12, 1, 2026))
          == .unknownProfessional("fantome"))
    }
  }

  @Test("a dossier that does not exist is not there", arguments: Engine.allCases)
  func missing(engine: Engine) throws {
    try engine.withStore { fixture throws in
      #expect(try fixture.store.dossier("nulle-part") == nil)
      #expect(try fixture.store.line("nulle-part") == nil)
      #expect(
        try fixture.refusal(of: .informed, on: day(12, 1, 2026), dossier: "nulle-part")
          == .notAMember)
    }
  }

  @Test("a load that fails half-way writes nothing", arguments: Engine.allCases)
  func loadAllOrNothing(engine: Engine) throws {
    struct Interrupted: Error {}
    try engine.withStore { fixture throws in
      #expect(throws: (any Error).self) {
        try fixture.store.load { record in
          try record([
            EntryDraft(
              id: "entry-1", dossier: "dossier-1", author: "mbriand", on: day(12, 1, 2026),
              recordedAt: Instant(milliseconds: 1), fact: FactSamples.opening)
          ])
          throw Interrupted()
        }
      }
      #expect(try fixture.entryCount() == 0)
    }
  }

  @Test(
    "several people are opened at once; one who is followed is refused alone",
    arguments: Engine.allCases)
  func opening(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let first = try fixture.record(until: .identified).dossier.id
      let outcomes = try fixture.store.record(
        opening: [.open(.thierry), .open(.lenaig), .open(.thierry)], on: day(14, 1, 2026),
        by: Fixture.hand(Team.adviser))
      #expect(outcomes.count == 3)
      guard case .recorded(let second, _) = outcomes[0] else {
        Issue.record("not opened")
        return
      }
      #expect(outcomes[1].refusal == .alreadyFollowed(first))
      #expect(outcomes[2].refusal == .alreadyFollowed(second.dossier.id))
    }
  }
}
