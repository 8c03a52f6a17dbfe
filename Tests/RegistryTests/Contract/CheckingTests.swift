import Casework
import Demo
import Registry
import TestSupport
import Testing

@Suite("A whole store is found whole")
struct CheckingTests {
  private func withTerritory(_ engine: Engine, _ body: (Fixture) throws -> Void) throws {
    try engine.withStore { fixture throws in
      let territory = Territory(
        seed: 35, today: day(21, 11, 2026), convention: .nineMonths, advisers: 1)
      try fixture.store.keep(territory.professionals)
      try fixture.store.load { try territory.forEachDossier($0) }
      try body(fixture)
    }
  }

  @Test(
    "an invented territory is whole, fresh and after its lines were made again",
    arguments: Engine.allCases)
  func territory(engine: Engine) throws {
    try withTerritory(engine) { fixture throws in
      let fresh = try fixture.store.verify()
      #expect(fresh.findings == [])
      #expect(fresh.dossiers > 100)
      #expect(fresh.entries > fresh.dossiers * 5)
      let lines = try fixture.store.portfolio(
        .seat(.employment, login: "clegoff", on: day(31, 12, 2026)))
      #expect(!lines.isEmpty)
      #expect(try fixture.store.rebuild() == fresh.dossiers)
      #expect(try fixture.store.verify() == fresh)
      #expect(
        try fixture.store.portfolio(.seat(.employment, login: "clegoff", on: day(31, 12, 2026)))
          == lines)
    }
  }

  @Test("an empty store is whole", arguments: Engine.allCases)
  func empty(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let report = try fixture.store.verify()
      #expect(report.findings == [])
      #expect((report.dossiers, report.entries) == (0, 0))
      #expect(try fixture.store.rebuild() == 0)
    }
  }

  @Test("each step of a path leaves the store whole", arguments: Engine.allCases)
  func steps(engine: Engine) throws {
    try engine.withStore { fixture throws in
      for (index, step) in Story.Step.allCases.enumerated() {
        var person = Person.thierry
        person.surname += " \(index)"
        try fixture.record(until: step, person: person)
      }
      let report = try fixture.store.verify()
      #expect(report.findings == [])
      #expect(report.dossiers == Story.Step.allCases.count)
    }
  }
}
