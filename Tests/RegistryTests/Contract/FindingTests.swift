import Casework
import Registry
import TestSupport
import Testing

@Suite("A person is found by what one knows of them")
struct FindingTests {
  private func withTwo(_ engine: Engine, _ body: (Fixture, DossierID, DossierID) throws -> Void)
    throws
  {
    try engine.withStore { fixture throws in
      let first = try fixture.record(
        .open(.lenaig, externalID: "PF1-0042"), on: day(12, 1, 2026)
      ).dossier.id
      let second = try fixture.record(.open(.thierry), on: day(12, 1, 2026)).dossier.id
      try body(fixture, first, second)
    }
  }

  @Test(
    "by words of the name in any order, without accents, by identifier, record or commune",
    arguments: Engine.allCases,
    [
      "Kervadec", "lenaig kervadec", "KERVADEC LÉNAÏG", "oeuvray", "Œuvray", "le bihan", "kerv len",
      "1234567A", "1234567a", "PF1-0042", "saint-aubin", " Lénaïg ", "123456",
    ])
  func found(engine: Engine, reference: String) throws {
    try withTwo(engine) { fixture, first, _ throws in
      #expect(try fixture.store.find(reference).map(\.id) == [first])
    }
  }

  @Test(
    "what nobody has finds nobody",
    arguments: Engine.allCases,
    ["", "   ", "kervadec thierry", "9999999Z", "PF1", "-", "%", "_", "%%%", "a_b", "!", "\\"])
  func notFound(engine: Engine, reference: String) throws {
    try withTwo(engine) { fixture, _, _ throws in
      #expect(try fixture.store.find(reference).isEmpty)
    }
  }

  @Test("by the beginning of the dossier's name, from eight characters", arguments: Engine.allCases)
  func byName(engine: Engine) throws {
    try withTwo(engine) { fixture, first, second throws in
      #expect(try fixture.store.find(first).map(\.id) == [first])
      #expect(try fixture.store.find(first.uppercased()).map(\.id) == [first])
      #expect(try fixture.store.find(String(first.prefix(24))).map(\.id) == [first])
      #expect(Set(try fixture.store.find(String(first.prefix(8))).map(\.id)) == [first, second])
      #expect(try fixture.store.find(String(first.prefix(7))).isEmpty)
    }
  }

  @Test(
    "a word that several have finds them all, in the order of names",
    arguments: Engine.allCases)
  func several(engine: Engine) throws {
    try withTwo(engine) { fixture, first, second throws in
      #expect(try fixture.store.find("i").map(\.id) == [first, second])
    }
  }

  @Test("ended dossiers are found too", arguments: Engine.allCases)
  func ended(engine: Engine) throws {
    try withTwo(engine) { fixture, first, _ throws in
      try fixture.record(.close(), on: day(13, 1, 2026), dossier: first)
      #expect(try fixture.store.find("kervadec").map(\.id) == [first])
    }
  }

  @Test("a name that was put right is found by the new one only", arguments: Engine.allCases)
  func rectified(engine: Engine) throws {
    try withTwo(engine) { fixture, first, _ throws in
      var person = Person.lenaig
      person.surname = "Tanguy"
      person.birthName = nil
      try fixture.record(.rectify(person), on: day(13, 1, 2026), dossier: first)
      #expect(try fixture.store.find("tanguy").map(\.id) == [first])
      #expect(try fixture.store.find("kervadec").isEmpty)
    }
  }
}
