import Casework
import Registry
import TestSupport
import Testing

@Suite("An indicator is what a reading of the journal, entry by entry, comes to")
struct FigureTests {
  /// Each with a name, the indicators and two tables of a steering committee.
  static let measures: [(name: String, measure: Measure)] =
    Indicator.all.map { ($0.id, $0.measure) } + [
      (Reckoning.barriers, .count(Selector(.barrierAtEntry))),
      (Reckoning.ages, .count(Selector(.profile, groups: ["age"]))),
    ]

  @Test("over any period and scope", arguments: LoadedTerritory.seeds)
  func whole(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    var dice = Dice(seed: seed)
    for _ in 0..<4 {
      let (period, scope) = (SmallTerritory.period(&dice), SmallTerritory.scope(&dice))
      let reckoning = Reckoning(territory.tales, in: period)
      let figures = try territory.store.figures(
        Self.measures.map(\.measure), in: period, scope: scope)
      let time = Dimension.rsa.workingTime("", scope)
      let expected = Self.measures.map {
        reckoning.figure($0.name, workingTime: time, where: scope.lets)
      }
      #expect(figures == expected, "\(period) \(scope)")
      let (name, measure) = dice.pick(Self.measures)
      #expect(
        try territory.store.figure(measure, in: period, scope: scope)
          == reckoning.figure(name, workingTime: time, where: scope.lets))
    }
  }

  @Test("split by anything", arguments: LoadedTerritory.seeds)
  func splits(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    var dice = Dice(seed: seed &+ 1000)
    for dimension in Dimension.allCases {
      let (period, scope) = (SmallTerritory.period(&dice), SmallTerritory.scope(&dice))
      let rows = try territory.store.figures(
        Self.measures.map(\.measure), in: period, scope: scope, by: dimension)
      let keys = rows.map(\.key)
      #expect(keys == Set(keys).sorted())
      // A slice of time is a period of its own: its stock is that of its last day.
      let reckonings =
        dimension.isTime
        ? period.slices(by: dimension).map { Reckoning(territory.tales, in: $0.period) }
        : [Reckoning(territory.tales, in: period)]
      if dimension.isTime { #expect(keys == period.slices(by: dimension).map(\.key)) }
      for (index, row) in rows.enumerated() {
        let reckoning = dimension.isTime ? reckonings[index] : reckonings[0]
        let time = dimension.workingTime(row.key, scope)
        let mine = reckoning.filtered {
          scope.lets($0) && (dimension.isTime || dimension.key($0) == row.key)
        }
        let expected = Self.measures.map { mine.figure($0.name, workingTime: time) { _ in true } }
        #expect(row.figures == expected, "\(dimension) \(row.key) \(period) \(scope)")
      }
      let found = reckonings.flatMap(\.all).filter(scope.lets)
      if !dimension.isTime { #expect(Set(keys).isSuperset(of: found.map(dimension.key))) }
    }
  }

  @Test(
    "a list behind a figure has as many lines, and those it counts",
    arguments: LoadedTerritory.seeds)
  func lists(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    var dice = Dice(seed: seed &+ 2000)
    for (name, measure) in Self.measures {
      let (period, scope) = (SmallTerritory.period(&dice), SmallTerritory.scope(&dice))
      let reckoning = Reckoning(territory.tales, in: period)
      for part in [measure.parts.numerator] + [measure.parts.denominator].compactMap(\.self) {
        let ids = try territory.store.dossiers(counted: part, in: period, scope: scope)
        let isBelow = part != measure.parts.numerator
        let items = reckoning.items(name, below: isBelow, where: scope.lets)
        let expected =
          items.contains(where: \.isPerson)
          ? Set(items.map(\.dossier)).sorted() : items.map(\.dossier).sorted()
        #expect(ids == expected, "\(name) \(part) \(period) \(scope)")
      }
      let figure = try territory.store.figure(measure, in: period, scope: scope)
      let list = try territory.store.dossiers(counted: measure, in: period, scope: scope)
      switch measure {
      case .meanDays: #expect(list.count == figure.denominator)
      case .stockPerAdviser: #expect(list.count * 100 == figure.numerator)
      default: #expect(list.count == figure.numerator)
      }
    }
  }

  @Test("so has the list behind each cell of a split", arguments: LoadedTerritory.seeds)
  func cells(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    var dice = Dice(seed: seed &+ 3000)
    let measures: [Measure] = [
      Indicator.accompanied, .inProgress, .exits, .activePeople, .milestones,
    ].map(\.measure)
    for dimension in Dimension.allCases {
      let (period, scope) = (SmallTerritory.period(&dice), SmallTerritory.scope(&dice))
      for row in try territory.store.figures(measures, in: period, scope: scope, by: dimension) {
        for (measure, figure) in zip(measures, row.figures) {
          let list = try territory.store.dossiers(
            counted: measure, in: period, scope: scope, cell: (dimension, row.key))
          #expect(list.count == figure.numerator, "\(measure) \(dimension) \(row.key)")
        }
      }
    }
  }

  @Test("the same over the facts in memory", arguments: [1, 2, 3])
  func memory(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    let facts = try territory.tales.flatMap { try territory.store.countedFacts(of: $0.id) }
    var dice = Dice(seed: seed &+ 4000)
    for _ in 0..<5 {
      let period = SmallTerritory.period(&dice)
      for (name, measure) in Self.measures {
        let figure = try territory.store.figure(measure, in: period)
        #expect(measure.figure(over: facts, in: period, workingTime: 230) == figure, "\(name)")
      }
    }
  }

  @Test("what was there, came and left is what is there", arguments: LoadedTerritory.seeds)
  func balance(seed: UInt64) throws {
    let store = try LoadedTerritory.with(seed: seed).store
    var dice = Dice(seed: seed &+ 5000)
    let period = SmallTerritory.period(&dice)
    let eve = Period(from: period.from.adding(days: -1), to: period.from.adding(days: -1))
    func count(_ indicator: Indicator, _ period: Period) throws -> Int {
      try store.figure(indicator.measure, in: period).numerator
    }
    let before = try count(.inProgress, eve)
    let present = try count(.accompanied, period)
    #expect(try count(.entries, period) + before == present)
    #expect(try present - count(.exits, period) == count(.inProgress, period))
  }
}
