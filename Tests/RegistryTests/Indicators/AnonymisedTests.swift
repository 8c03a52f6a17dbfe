import Casework
import Registry
import TestSupport
import Testing

@Suite("People who are only counted are counted, and nothing else")
struct AnonymisedTests {
  private func rows(_ count: Int) -> [CountedFact] {
    (0..<count).map {
      CountedFact(
        dossier: "anonyme-\($0)", kind: .entered, on: day(2, 2, 2026), adviser: "mbriand",
        socialWorker: "sdiarra", isRSA: $0 % 2 == 0, days: 10)
    }
  }

  @Test("beside dossiers, through checks and making again", arguments: Engine.allCases)
  func kept(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let store = fixture.store
      try fixture.record(until: .signed)
      try store.keepAnonymised(rows(5))
      let year = try #require(Period(year: 2026))
      func entries() throws -> Int {
        try store.figure(Indicator.entries.measure, in: year).numerator
      }
      #expect(try entries() == 6)
      #expect(try store.verify().findings == [])
      #expect(try store.verify().dossiers == 1)
      #expect(try store.rebuild() == 1)
      #expect(try entries() == 6)
      #expect(try store.verify().findings == [])
      #expect(try store.countedFacts(of: "anonyme-0") == [rows(1)[0]])
      let list = try store.dossiers(counted: Indicator.entries.measure, in: year)
      #expect(list.count == 6)
      #expect(try list.compactMap { try store.line($0) }.count == 1)
      let caseload = try store.caseload(
        .employment, today: day(31, 12, 2026), conventions: ConventionBook([.nineMonths]))
      #expect(caseload.first { $0.id == "mbriand" }?.entries == 6)
      #expect(caseload.first { $0.id == "mbriand" }?.open == 1)
    }
  }

  @Test("the name of a dossier is refused, and nothing is kept", arguments: Engine.allCases)
  func taken(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .informed)
      var facts = rows(2)
      facts[1].dossier = file.dossier.id
      #expect(throws: StoreError.damaged("anonymised name of dossier \(file.dossier.id)")) {
        try fixture.store.keepAnonymised(facts)
      }
      let year = try #require(Period(year: 2026))
      #expect(try fixture.store.figure(Indicator.entries.measure, in: year) == Figure(0))
    }
  }
}
