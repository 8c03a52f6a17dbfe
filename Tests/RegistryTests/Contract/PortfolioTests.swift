import Casework
import Registry
import TestSupport
import Testing

@Suite("A list shows whose dossiers it says")
struct PortfolioTests {
  /// Three dossiers: one for each adviser with the same social worker, one ended.
  private func withThree(_ engine: Engine, _ body: (Fixture, [DossierID]) throws -> Void) throws {
    try engine.withStore { fixture throws in
      let first = try fixture.record(until: .signed)
      let second = try fixture.record(
        .open(.thierry, adviser: "ygourvil"), by: Team.otherAdviser, on: day(12, 1, 2026))
      let third = try fixture.record(
        .open(Person(surname: "Abalain", givenNames: "Rozenn"), socialWorker: nil),
        on: day(12, 1, 2026))
      let ended = try fixture.record(
        .open(Person(surname: "Zerrouki", givenNames: "Samir")), on: day(12, 1, 2026))
      try fixture.record(.close(), on: day(13, 1, 2026), dossier: ended.dossier.id)
      try body(fixture, [first, second, third, ended].map(\.dossier.id))
    }
  }

  @Test("a seat sees its open dossiers, in the order of names", arguments: Engine.allCases)
  func seats(engine: Engine) throws {
    try withThree(engine) { fixture, ids throws in
      let store = fixture.store
      func seen(_ side: Side, _ login: String) throws -> [DossierID] {
        try store.portfolio(.seat(side, login: login, on: day(31, 12, 2026))).map(\.id)
      }
      #expect(try seen(.employment, "mbriand") == [ids[2], ids[0]])
      #expect(try seen(.employment, "ygourvil") == [ids[1]])
      #expect(try seen(.social, "sdiarra") == [ids[0], ids[1]])
      #expect(try seen(.social, "mbriand").isEmpty)
      #expect(try seen(.employment, "personne").isEmpty)
    }
  }

  @Test("a unit sees the open dossiers of its professionals", arguments: Engine.allCases)
  func units(engine: Engine) throws {
    try withThree(engine) { fixture, ids throws in
      let store = fixture.store
      func seen(_ side: Side, _ unit: String) throws -> [DossierID] {
        try store.portfolio(.unit(side, name: unit)).map(\.id)
      }
      #expect(try seen(.employment, "Agence Ouest") == [ids[2], ids[0]])
      #expect(try seen(.employment, "Agence Est") == [ids[1]])
      #expect(try seen(.social, "CDAS du Port") == [ids[0], ids[1]])
      #expect(try seen(.social, "Agence Ouest").isEmpty)
    }
  }

  @Test("dossiers without anyone in a seat wait to be taken", arguments: Engine.allCases)
  func unassigned(engine: Engine) throws {
    try withThree(engine) { fixture, ids throws in
      #expect(try fixture.store.unassigned(.social).map(\.id) == [ids[2]])
      #expect(try fixture.store.unassigned(.employment).isEmpty)
    }
  }

  @Test("a dossier handed over leaves one list for the other", arguments: Engine.allCases)
  func handedOver(engine: Engine) throws {
    try withThree(engine) { fixture, ids throws in
      try fixture.record(
        .assign(.employment, login: "ygourvil"), on: day(1, 3, 2026), dossier: ids[0])
      let theirs = try fixture.store.portfolio(
        .seat(.employment, login: "ygourvil", on: day(31, 12, 2026)))
      #expect(theirs.map(\.id) == [ids[0], ids[1]])
      #expect(
        try fixture.store.portfolio(.seat(.employment, login: "mbriand", on: day(31, 12, 2026)))
          .map(\.id) == [ids[2]])
    }
  }

  @Test(
    "entries are counted between two days, both included", arguments: Engine.allCases,
    [
      (day(1, 1, 2026), day(31, 12, 2026), 1), (day(2, 2, 2026), day(2, 2, 2026), 1),
      (day(3, 2, 2026), day(31, 12, 2026), 0), (day(1, 1, 2026), day(1, 2, 2026), 0),
    ])
  func entries(engine: Engine, period: (from: CivilDate, to: CivilDate, count: Int)) throws {
    try withThree(engine) { fixture, _ throws in
      func count(_ login: String, _ side: Side) throws -> Int {
        try fixture.store.entries(with: login, side: side, from: period.from, to: period.to)
      }
      #expect(try count("mbriand", .employment) == period.count)
      #expect(try count("sdiarra", .social) == period.count)
      #expect(try count("ygourvil", .employment) == 0)
    }
  }

  @Test("an entry counts after the exit too", arguments: Engine.allCases)
  func entriesOfEnded(engine: Engine) throws {
    try engine.withStore { fixture throws in
      try fixture.record(until: .exited)
      #expect(
        try fixture.store.entries(
          with: "mbriand", side: .employment, from: day(1, 1, 2026), to: day(31, 12, 2026)) == 1)
    }
  }
}
