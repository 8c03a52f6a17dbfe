import Casework
import Registry
import TestSupport
import Testing

@Suite("Figures that were sent stay what they were")
struct FrozenTests {
  private let january = Period.named("2026-01")

  private func frozen(_ body: String, hour: Int, scope: String = "all") -> FrozenFigures {
    FrozenFigures(
      period: january, scope: scope, body: body,
      frozenAt: Instant(day(3, 2, 2026), hour: hour, minute: 0),
      author: "hroussel")
  }

  @Test("what is frozen is kept, listed and read, the latest first", arguments: Engine.allCases)
  func kept(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let store = fixture.store
      #expect(try store.frozenFigures() == [])
      let sets = [
        frozen("{\"entries\":1}", hour: 9), frozen("{\"entries\":2}", hour: 10),
        frozen("{}", hour: 11, scope: "agence"),
      ]
      for set in sets { try store.keep(set) }
      #expect(try store.frozenFigures() == sets.reversed())
      #expect(try store.frozenFigures(for: january, scope: "all") == [sets[1], sets[0]])
      #expect(try store.frozenFigures(for: january.before, scope: "all") == [])
      // What is there is not written over.
      #expect(throws: StoreError.self) { try store.keep(frozen("{}", hour: 9)) }
      #expect(try store.frozenFigures() == sets.reversed())
    }
  }

  @Test("a correction changes the figures and not what was frozen", arguments: Engine.allCases)
  func corrected(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let store = fixture.store
      let file = try fixture.record(until: .signed)
      let month = Period(from: day(1, 2, 2026), to: day(28, 2, 2026))
      let march = Period(from: day(1, 3, 2026), to: day(31, 3, 2026))
      let before = try store.figure(Indicator.entries.measure, in: month)
      #expect(before == Figure(1))
      let set = FrozenFigures(
        period: month, scope: "all", body: "{\"entries\":\(before.numerator)}",
        frozenAt: Instant(day(3, 3, 2026), hour: 9, minute: 0), author: "hroussel")
      try store.keep(set)
      let signature = try #require(file.entries.last { $0.fact.kind == .signed })
      try fixture.record(
        .replace(signature.id, on: day(5, 3, 2026), signature.fact), on: day(6, 3, 2026),
        dossier: file.dossier.id, minute: 40)
      #expect(try store.figure(Indicator.entries.measure, in: month) == Figure(0))
      #expect(try store.figure(Indicator.entries.measure, in: march) == Figure(1))
      _ = try store.rebuild()
      #expect(try store.frozenFigures(for: month, scope: "all") == [set])
    }
  }
}
