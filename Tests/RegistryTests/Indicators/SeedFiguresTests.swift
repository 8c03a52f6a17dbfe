import Casework
import Registry
import TestSupport
import Testing

/// Figures that territories published, out of rows that are only counted: what a store says of them is
/// what they said.
@Suite("Published figures come out as they were published")
struct SeedFiguresTests {
  private let year = Period(from: day(1, 1, 2017), to: day(31, 12, 2017))

  /// A year of people without names, one row each at least.
  private func store(
    _ engine: Engine, _ facts: [CountedFact], _ body: (Store) throws -> Void
  ) throws {
    try engine.withStore { fixture throws in
      try fixture.store.keepAnonymised(facts)
      try body(fixture.store)
    }
  }

  private func fact(
    _ number: Int, _ kind: CountedFact.Kind, rsa: Bool = false, until: CivilDate? = nil,
    detail: MilestoneKind? = nil, group: ExitReason.Group? = nil
  ) -> CountedFact {
    CountedFact(
      dossier: "anonyme-\(number)", kind: kind,
      on: day(1, 1, 2017).adding(days: number % 365), until: until, adviser: "mbriand",
      socialWorker: "sdiarra", isRSA: rsa, detail: detail?.rawValue ?? "",
      group: detail?.group.rawValue ?? group?.rawValue ?? "")
  }

  @Test(
    "2 444 people, 1 581 of them with the RSA; 1 932 milestones, 1 310 of them for these",
    arguments: Engine.allCases)
  func lyon2017(engine: Engine) throws {
    let people = (0..<2444).map { fact($0, .accompanied, rsa: $0 < 1581) }
    let steps = (0..<1932).map { number in
      // Some people have several, on either side of the RSA.
      let isRSA = number < 1310
      let person = isRSA ? number % 900 : 1581 + number % 500
      return fact(person, .milestone, rsa: isRSA, detail: [.training, .immersion][number % 2])
    }
    try store(engine, people + steps) { store throws in
      let measures = [Indicator.accompanied.measure, Indicator.milestones.measure]
      #expect(try store.figures(measures, in: year) == [Figure(2444), Figure(1932)])
      let rows = try store.figures(measures, in: year, by: .rsa)
      #expect(rows.map(\.key) == ["other", "rsa"])
      #expect(rows.map(\.figures) == [[Figure(863), Figure(622)], [Figure(1581), Figure(1310)]])
    }
  }

  @Test("1 860 entries, 54 % with the RSA, 45 % positive exits", arguments: Engine.allCases)
  func basRhin2019(engine: Engine) throws {
    let groups: [ExitReason.Group] = [.durable, .transition, .positive]
    let people = (0..<1860).map { fact($0, .entered, rsa: $0 < 1004) }
    let exits = (0..<1000).map { fact($0, .exited, group: $0 < 450 ? groups[$0 % 3] : .other) }
    try store(engine, people + exits) { store throws in
      let all = try store.figure(Indicator.entries.measure, in: year)
      let rsa = try store.figure(
        Indicator.entries.measure, in: year, scope: IndicatorScope(rsa: true))
      #expect(all == Figure(1860))
      #expect(percent(Figure(rsa.numerator, of: all.numerator)) == 54)
      let positive = try store.figure(Indicator.positiveExits.measure, in: year)
      #expect(positive == Figure(450, of: 1000))
      #expect(percent(positive) == 45)
    }
  }

  @Test(
    "1 300 people, 47 % with the RSA, 500 of them in employment or training",
    arguments: Engine.allCases)
  func lyon2021(engine: Engine) throws {
    let people = (0..<1300).map {
      // Some came before the year and some left during it: all were accompanied.
      CountedFact(
        dossier: "anonyme-\($0)", kind: .accompanied,
        on: day(1, 7, 2016).adding(days: $0 % 500),
        until: $0 % 3 == 0 ? day(1, 12, 2017) : nil, adviser: "mbriand", socialWorker: nil,
        isRSA: $0 < 611)
    }
    let steps = (0..<640).map {
      fact($0 % 500, .milestone, detail: [.training, .workIntegrationJob][$0 % 2])
    }
    try store(engine, people + steps) { store throws in
      let measures: [Measure] = [Indicator.accompanied, .activePeople, .activeShare].map(\.measure)
      let figures = try store.figures(measures, in: year)
      #expect(figures == [Figure(1300), Figure(500), Figure(500, of: 1300)])
      #expect(percent(figures[2]) == 38)
      let rsa = try store.figure(measures[0], in: year, scope: IndicatorScope(rsa: true))
      #expect(percent(Figure(rsa.numerator, of: 1300)) == 47)
    }
  }

  @Test(
    "95 pathways: 64 starts of activity, 33 + 31, and 31 = 15 + 11 + 5", arguments: Engine.allCases)
  func pathways(engine: Engine) throws {
    let jobs: [(MilestoneKind, Int)] = [
      (.training, 33), (.shortFixedTermJob, 15), (.workIntegrationJob, 11), (.subsidisedJob, 5),
      (.healthFirstAccess, 30), (.healthResumed, 15),
    ]
    let people = (0..<95).map { fact($0, .accompanied) }
    let steps = jobs.flatMap { kind, count in
      (0..<count).map { fact($0 * 7 % 95, .milestone, detail: kind) }
    }
    try store(engine, people + steps) { store throws in
      #expect(try store.figure(Indicator.accompanied.measure, in: year) == Figure(95))
      #expect(try store.figure(Indicator.activity.measure, in: year) == Figure(64))
      let activity = [Indicator.activity.measure]
      let groups = try store.figures(activity, in: year, by: .group)
      #expect(groups.map(\.key) == ["employment", "training"])
      #expect(groups.map { $0.figures[0].numerator } == [31, 33])
      let employment = Measure.count(Selector(.milestone, groups: ["employment"]))
      let kinds = try store.figures([employment], in: year, by: .detail)
      #expect(
        kinds.map(\.key) == ["short_fixed_term_job", "subsidised_job", "work_integration_job"])
      #expect(kinds.map { $0.figures[0].numerator } == [15, 5, 11])
      let list = try store.dossiers(
        counted: Indicator.activity.measure, in: year, cell: (.group, "employment"))
      #expect(list.count == 31)
    }
  }

  private func percent(_ figure: Figure) -> Int { Int(((figure.value ?? 0) * 100).rounded()) }
}
