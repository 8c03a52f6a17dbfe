import Casework
import Registry
import TestSupport
import Testing

@Suite("One person has one open dossier")
struct SamePersonTests {
  private static func person(
    _ surname: String = "Kervadec Oeuvray", _ given: String = "Lenaig", born: CivilDate? = nil,
    identifier: String? = nil
  ) -> Person {
    var person = Person(surname: surname, givenNames: given)
    person.birthDate = born
    person.ftIdentifier = identifier.flatMap { FTIdentifier($0) }
    return person
  }

  /// The same person, written otherwise; with the record of origin.
  private static let same: [(Person, String?)] = [
    (.lenaig, nil), (person(born: day(29, 2, 1988)), nil),
    (person("Autre", "Nom", identifier: "1234567a"), nil), (person("Autre", "Nom"), "PF1-0042"),
  ]

  private static let others: [(Person, String?)] = [
    (person(), nil), (person(born: day(1, 3, 1988)), nil), (.thierry, "PF1-0043"),
    (person("Autre", "Nom", identifier: "7654321A"), nil),
  ]

  @Test("a second dossier of the same person is refused", arguments: Engine.allCases, same)
  func refused(engine: Engine, who: (person: Person, externalID: String?)) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(
        .open(.lenaig, externalID: "PF1-0042"), on: day(12, 1, 2026)
      ).dossier.id
      let refusal = try fixture.refusal(
        of: .open(who.person, externalID: who.externalID), on: day(13, 1, 2026))
      #expect(refusal == .alreadyFollowed(id))
      #expect(refusal?.rule == .oneBinome)
      #expect(
        try fixture.store.openDossier(of: who.person, externalID: who.externalID)?.id == id)
    }
  }

  @Test("another person is not refused", arguments: Engine.allCases, others)
  func accepted(engine: Engine, who: (person: Person, externalID: String?)) throws {
    try engine.withStore { fixture throws in
      try fixture.record(.open(.lenaig, externalID: "PF1-0042"), on: day(12, 1, 2026))
      #expect(try fixture.store.openDossier(of: who.person, externalID: who.externalID) == nil)
      #expect(
        try fixture.refusal(
          of: .open(who.person, externalID: who.externalID), on: day(13, 1, 2026)) == nil)
    }
  }

  @Test(
    "once a dossier has ended the person may come back, and both are known",
    arguments: Engine.allCases)
  func comesBack(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let first = try fixture.record(until: .exited).dossier.id
      #expect(try fixture.store.openDossier(of: .lenaig, externalID: nil) == nil)
      let second = try fixture.record(.open(), on: day(20, 12, 2026)).dossier.id
      #expect(try fixture.store.openDossier(of: .lenaig, externalID: nil)?.id == second)
      let all = try fixture.store.dossiers(of: .lenaig, externalID: nil).map(\.id)
      #expect(Set(all) == [first, second])
      #expect(all.count == 2)
    }
  }

  @Test(
    "the end of the first dossier is not struck out while a second one is open",
    arguments: Engine.allCases)
  func reopening(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let first = try fixture.record(until: .exited)
      let id = first.dossier.id
      let strike = Command.strike(try #require(first.entries.last).id)
      let second = try fixture.record(.open(), on: day(20, 12, 2026)).dossier.id
      #expect(
        try fixture.refusal(of: strike, on: day(21, 12, 2026), dossier: id)
          == .alreadyFollowed(second))
      try fixture.record(.close(), on: day(22, 12, 2026), dossier: second)
      let reopened = try fixture.record(strike, on: day(23, 12, 2026), dossier: id)
      #expect(reopened.dossier.isOpen)
    }
  }
}
