import Casework
import Foundation
import Registry
import Synchronization
import TestSupport

/// People who write without pause while the way to their store is cut under them. Each act has a receipt, and is sent
/// again under it until it is acknowledged.
final class Writers: Sendable {
  /// What became of their acts.
  struct Ledger {
    var acknowledged: [String] = []
    var resent = 0
    var failures: [String] = []
  }

  private let ledger = Mutex(Ledger())
  private let isOver = Atomic(false)
  private let address: String
  private let dossiers: [DossierID]

  init(at address: String, in dossiers: [DossierID]) {
    self.address = address
    self.dossiers = dossiers
  }

  /// Starts `count` people, runs `body`, lets each finish the act under way.
  func run(_ count: Int, while body: () throws -> Void) throws -> Ledger {
    let group = DispatchGroup()
    for place in 0..<count {
      group.enter()
      Thread.detachNewThread { [self] in
        work(place)
        group.leave()
      }
    }
    defer { isOver.store(true, ordering: .relaxed) }
    try body()
    isOver.store(true, ordering: .relaxed)
    group.wait()
    return ledger.withLock { $0 }
  }

  private func work(_ place: Int) {
    var store: Store?
    defer { store?.close() }
    var number = 0
    while !isOver.load(ordering: .relaxed) {
      number += 1
      let name = "Message \(place)-\(number)"
      let side: Side = (place + number).isMultiple(of: 2) ? .employment : .social
      let end = Date(timeIntervalSinceNow: 60)
      while true {
        do {
          let open = try store ?? Store(openingAt: address)
          store = open
          let outcome = try open.record(
            .attempt(Note(name, room: .shared)), on: day(22, 1, 2026),
            dossier: dossiers[number % dossiers.count], seen: nil,
            by: Fixture.hand(Team.holder(side)), receipt: name)
          if case .recorded = outcome {
            ledger.withLock { $0.acknowledged.append(name) }
          } else {
            ledger.withLock { $0.failures.append("\(name): \(outcome)") }
          }
          break
        } catch let error as StoreError {
          let isOfServer: Bool
          switch error {
          case .away, .unsure, .busy: isOfServer = true
          default: isOfServer = false
          }
          guard isOfServer, Date() < end else {
            ledger.withLock { $0.failures.append("\(name): \(error)") }
            break
          }
          ledger.withLock { $0.resent += 1 }
          usleep(20_000)
        } catch {
          ledger.withLock { $0.failures.append("\(name): \(error)") }
          break
        }
      }
    }
  }
}

extension Writers.Ledger {
  /// What is wrong with what a store holds, against what its writers were told.
  func faults(in store: Store, _ dossiers: [DossierID]) throws -> [String] {
    var counts: [String: Int] = [:]
    for id in dossiers {
      for attempt in try store.dossier(id)?.dossier.attempts ?? [] {
        if let text = attempt.value.note?.text { counts[text, default: 0] += 1 }
      }
    }
    let told = Set(acknowledged)
    return failures
      + told.filter { counts[$0] == nil }.map { "\($0) was acknowledged and is not there" }
      + counts.filter { $0.value > 1 }.map { "\($0.key) is there \($0.value) times" }
      + counts.keys.filter { !told.contains($0) }.map { "\($0) is there and was not acknowledged" }
      + (try store.verify().findings.map { "\($0)" })
  }
}
