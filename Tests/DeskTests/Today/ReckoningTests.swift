import Casework
import Foundation
import Registry
import TestSupport
import Testing

@testable import Desk

@Suite("Today is what the journals say, reckoned otherwise")
struct ReckoningTests {
  private func shown(_ today: Today) -> [Reckoning.Thing] {
    today.items.map {
      Reckoning.Thing(
        dossier: $0.line.id, kind: $0.alert.kind.rawValue, entry: $0.alert.item?.entry,
        isUrgent: $0.alert.isUrgent)
    }
  }

  private func expectSame(
    _ today: Today, _ expected: Set<Reckoning.Thing>, _ me: Professional, seed: UInt64
  ) {
    let shown = shown(today)
    let found = Set(shown)
    #expect(shown.count == found.count, "seed \(seed), \(me.login): something is said twice")
    for thing in expected.subtracting(found) {
      Issue.record("seed \(seed), \(me.login): missing \(thing)")
    }
    for thing in found.subtracting(expected) {
      Issue.record("seed \(seed), \(me.login): too much \(thing)")
    }
  }

  @Test("Fifty days, everybody, every kind")
  func fiftyDays() throws {
    var kinds: [String: Int] = [:]
    for seed in UInt64(1)...50 {
      let world = try World(seed: seed)
      let lines = world.dossiers.compactMap { drafts in
        Dossier(entries: drafts.map { $0.sealed(parents: [], hash: $0.id) }).map(DossierLine.init)
      }
      for me in world.viewers {
        let workplace = try world.workplace(me)
        let listed = lines.filter(workplace.mayList)
        let asked = world.today.adding(months: -AlertDelays.relayMonths)
        let content = PortfolioContent(
          lines: listed.filter(\.isOpen), entered: nil,
          relays: listed.filter { $0.awaitsService && $0.endedOn.map { $0 >= asked } ?? false })
        let expected = world.expected(me)
        expectSame(Today(content, workplace), expected, me, seed: seed)
        for thing in expected { kinds[thing.kind, default: 0] += 1 }
      }
    }
    // Else the days would prove less than they seem to.
    // Nobody of this world asks anything about their data.
    for kind in Alert.Kind.allCases where kind != .requestDue && kind != .requestLate {
      #expect(kinds[kind.rawValue, default: 0] > 20, "\(kind.rawValue): too few to tell")
    }
  }

  @Test("The same through the store", arguments: [51, 52, 53] as [UInt64])
  func throughTheStore(seed: UInt64) throws {
    let world = try World(seed: seed)
    let path = try TestStore.newPath("today")
    let store = try Store.create(at: path)
    defer {
      store.close()
      TestStore.remove(path)
    }
    try store.keep(world.professionals)
    try store.load { record in for drafts in world.dossiers { try record(drafts) } }
    for me in world.viewers {
      let office = Office(
        store: store, draftsPath: TestStore.beside(path, "drafts"),
        workplace: try world.workplace(me)
      ) { Instant(world.today, hour: 9) }
      let today = Today(try office.portfolio(), office.workplace)
      expectSame(today, world.expected(me), me, seed: seed)
    }
  }
}
