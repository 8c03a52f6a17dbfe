import Casework
import Registry
import TestSupport
import Testing

@Suite("Cohorts, the way in and the flow follow from the journal")
struct PathFigureTests {
  @Test("a cohort's states and curve", arguments: LoadedTerritory.seeds)
  func cohorts(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    var dice = Dice(seed: seed &+ 6000)
    let period = SmallTerritory.period(&dice)
    let asOf = SmallTerritory.anyDay(&dice)
    let cohort = try territory.store.cohort(enteredIn: period, asOf: asOf, upTo: 12)
    let people = territory.tales.filter { $0.signedOn.map(period.contains) ?? false }
    #expect(cohort.entered == people.count)
    #expect(cohort.states.map(\.months) == [3, 6, 9, 12])
    #expect(cohort.survival.map(\.months) == Array(0...12))
    for months in 0...12 {
      var (known, still, renewed) = (0, 0, 0)
      var exits: [String: Int] = [:]
      for tale in people {
        guard let day = tale.signedOn?.adding(months: months), day <= asOf else { continue }
        known += 1
        if let exit = tale.exitedOn, exit <= day {
          for case .exited(let exited) in tale.facts.map(\.fact) {
            exits[exited.group.rawValue, default: 0] += 1
          }
        } else {
          still += 1
          renewed += tale.days(of: .renewed).contains { $0 <= day } ? 1 : 0
        }
      }
      #expect(cohort.survival[months].inProgress == Figure(still, of: known))
      guard let state = cohort.states.first(where: { $0.months == months }) else { continue }
      #expect((state.known, state.inProgress, state.renewed) == (known, still, renewed))
      #expect(state.exits == exits)
    }
  }

  @Test("a cohort under one holder has those who entered with them", arguments: [1, 2, 3])
  func cohortScope(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    let period = Period(from: SmallTerritory.first, to: SmallTerritory.today)
    for login in ["a1", "a2", "a3"] {
      let cohort = try territory.store.cohort(
        enteredIn: period, asOf: SmallTerritory.today,
        scope: IndicatorScope(.professional(.employment, login: login)))
      let expected = territory.tales.count { tale in
        tale.signedOn.map { tale.holder(.employment, $0) == login } ?? false
      }
      #expect(cohort.entered == expected)
    }
  }

  @Test(
    "the way in: how many came so far, who waits, who left, how long",
    arguments: LoadedTerritory.seeds)
  func funnel(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    var dice = Dice(seed: seed &+ 7000)
    let period = SmallTerritory.period(&dice)
    let steps = try territory.store.funnel(identifiedIn: period).steps
    let people = territory.tales.filter { period.contains($0.identifiedOn) }
    let days = people.map { tale -> [CivilDate?] in
      [
        tale.identifiedOn, tale.sharedOn, tale.agreedOn, tale.days(of: .presented).last,
        tale.signedOn,
      ]
    }
    for (index, step) in steps.enumerated() {
      let reached = days.count { $0[index...].contains { $0 != nil } }
      #expect(step.reached == reached)
      let next = index == 4 ? 0 : steps[index + 1].reached
      #expect(step.reached == next + step.closed + step.waiting || index == 4)
      let waits = days.compactMap { days -> Int? in
        guard let day = days[index], let before = days[..<index].compactMap(\.self).last else {
          return nil
        }
        return max(0, before.days(until: day))
      }.sorted()
      #expect(step.wait == Figure(waits.reduce(0, +), of: waits.count))
      let half = waits.count / 2
      if waits.count % 2 == 1 { #expect(step.median == Double(waits[half])) }
      if waits.isEmpty { #expect(step.median == nil) }
    }
    #expect(
      steps.reduce(0) { $0 + $1.closed }
        == zip(people, days).count { tale, days in
          tale.days(of: .closed).isEmpty == false && days[4] == nil
        })
  }

  @Test("entries, exits and stock, month after month", arguments: LoadedTerritory.seeds)
  func flow(seed: UInt64) throws {
    let territory = try LoadedTerritory.with(seed: seed)
    let flow = try territory.store.flow(
      in: Period(from: day(15, 11, 2024), to: day(10, 3, 2025)))
    #expect(flow.map(\.month) == ["2024-11", "2024-12", "2025-01", "2025-02", "2025-03"])
    let ends = [
      (day(15, 11, 2024), day(30, 11, 2024)), (day(1, 12, 2024), day(31, 12, 2024)),
      (day(1, 1, 2025), day(31, 1, 2025)), (day(1, 2, 2025), day(28, 2, 2025)),
      (day(1, 3, 2025), day(10, 3, 2025)),
    ]
    for (month, (from, to)) in zip(flow, ends) {
      let signed = territory.tales.compactMap(\.signedOn)
      let exits = territory.tales.compactMap(\.exitedOn)
      #expect(month.entries == signed.count { from <= $0 && $0 <= to })
      #expect(month.exits == exits.count { from <= $0 && $0 <= to })
      #expect(month.stock == signed.count { $0 <= to } - exits.count { $0 <= to })
    }
  }

  @Test("contracts whose term comes, month after month", arguments: LoadedTerritory.seeds)
  func expectedEnds(seed: UInt64) throws {
    let store = try LoadedTerritory.with(seed: seed).store
    let period = Period(from: day(15, 6, 2025), to: day(14, 12, 2025))
    for login in [nil, "a1", "a3"] {
      let scope = login.map { IndicatorScope(.professional(.employment, login: $0)) }
      let ends = try store.expectedEnds(in: period, scope: scope ?? .everything)
      #expect(ends.map(\.month).first == "2025-06")
      #expect(ends.count == 7)
      let lines = try ["a1", "a2", "a3"].filter { login == nil || $0 == login }.flatMap {
        try store.portfolio(.seat(.employment, login: $0, on: SmallTerritory.today))
      }
      var terms = lines.filter { $0.endsOn.map(period.contains) ?? false }
      if login == nil {
        terms += try store.unassigned(.employment).filter {
          $0.endsOn.map(period.contains) ?? false
        }
      }
      #expect(ends.reduce(0) { $0 + $1.ends } == terms.count)
      #expect(
        ends.reduce(0) { $0 + $1.renewable } == terms.count { $0.renewals < $0.renewalsAllowed })
    }
  }
}
