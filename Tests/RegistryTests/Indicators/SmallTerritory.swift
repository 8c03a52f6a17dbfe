import Casework
import TestSupport

/// A few dossiers in which anything may have happened, whether a gate would let it or not: what is
/// counted must follow from the journal as it is. The same seed gives the same entries.
struct SmallTerritory {
  static let professionals = [
    Professional(
      login: "a1", surname: "Un", givenName: "A", role: .adviser, unit: "Agence A"),
    Professional(
      login: "a2", surname: "Deux", givenName: "A", role: .adviser, unit: "Agence A",
      workingTime: 80),
    Professional(
      login: "a3", surname: "Trois", givenName: "A", role: .adviser, unit: "Agence B",
      workingTime: 50),
    Professional(
      login: "s1", surname: "Un", givenName: "S", role: .socialWorker, unit: "CDAS X"),
    Professional(
      login: "s2", surname: "Deux", givenName: "S", role: .socialWorker, unit: "CDAS X"),
    Professional(
      login: "s3", surname: "Trois", givenName: "S", role: .socialWorker, unit: "CDAS Y"),
    Professional(
      login: "e1", surname: "Chef", givenName: "E", role: .employmentSupervisor,
      unit: "Agence A"),
  ]

  static let first = day(1, 1, 2024)
  static let today = day(30, 6, 2026)

  /// The entries of each dossier.
  let dossiers: [[EntryDraft]]

  init(seed: UInt64, count: Int = 14) {
    var dice = Dice(seed: seed &* 7919)
    dossiers = (0..<count).map { number in
      var life = Life(dossier: "t\(seed)-d\(1000 + number)", dice: dice)
      life.live()
      dice = life.dice
      return life.entries
    }
  }

  /// A day between the first and the last.
  static func anyDay(_ dice: inout Dice) -> CivilDate {
    first.adding(days: Int.random(in: 0...first.days(until: today), using: &dice))
  }

  /// A month, a year, any two days, or everything.
  static func period(_ dice: inout Dice) -> Period {
    let from = anyDay(&dice)
    return switch Int.random(in: 0..<4, using: &dice) {
    case 0: from.year == 2026 ? Period.named("2026-T1") : Period.named(String(from.year))
    case 1: Period.named(String(from.iso.prefix(7)))
    case 2: Period(from: from, to: from.adding(days: Int.random(in: 0...200, using: &dice)))
    default: Period(from: first, to: today)
    }
  }

  /// Any scope.
  static func scope(_ dice: inout Dice) -> IndicatorScope {
    let holders: [IndicatorScope.Holder] = [
      .anyone, .anyone, .unit(.employment, name: "Agence A"), .unit(.social, name: "CDAS Y"),
      .professional(.employment, login: "a3"), .professional(.social, login: "s1"),
    ]
    return IndicatorScope(dice.pick(holders), rsa: dice.pick([nil, nil, true, false]))
  }
}

extension Dice {
  /// One of some values; there must be one.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }
}
