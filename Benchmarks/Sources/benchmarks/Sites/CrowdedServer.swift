import CPty
import Casework
import Exchange
import Foundation
import Registry
import Synchronization

/// Two hundred desks at work on one server, each with its own connection, as its own person, thinking as people think:
/// they open a dossier, look at it, note something, and read their portfolio again when they are told that it has changed.
struct CrowdedServer {
  let address: String
  let desks: Int
  let seconds: Int
  /// The mean pause between two doings of one desk, in seconds: a good deal busier than a person.
  let thinking = 8.0
  let today: CivilDate

  /// What came of it.
  final class Outcome: Sendable {
    let openings = Times()
    let acts = Times()
    let readings = Times()
    let refused = Count()
    let errors = Mutex<[String]>([])
    let recorded = Mutex<[String]>([])

    func fail(_ error: any Error) { errors.withLock { $0.append("\(error)") } }
  }

  func run() throws -> Outcome {
    let store = try Store(openingAt: address)
    let people = try store.professionals().values.filter { !$0.role.isSupervisor }
      .sorted { $0.login < $1.login }
    let book = try book(of: store)
    store.close()
    // Each works under the rights that the server gives them.
    for person in people { try Store.admit(person.login, password: nil, onServer: address) }
    let outcome = Outcome()
    let end = Date(timeIntervalSinceNow: Double(seconds))
    let group = DispatchGroup()
    for place in 0..<desks {
      group.enter()
      let person = people[place % people.count]
      let desk = DeskAtWork(
        address: address, person: person, place: place, today: today, book: book,
        thinking: thinking, outcome: outcome)
      Thread.detachNewThread {
        do { try desk.work(until: end) } catch { outcome.fail(error) }
        group.leave()
      }
    }
    group.wait()
    return outcome
  }

  private func book(of store: Store) throws -> ConventionBook {
    try ConventionBook(
      store.conventions().map { text in
        let themes = try BarriersFile.read(text.barriers, file: text.file)
        return try ConventionFile.read(text.body, file: text.file, themes: themes)
      })
  }
}
