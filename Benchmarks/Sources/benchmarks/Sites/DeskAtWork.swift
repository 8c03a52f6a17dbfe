import CPty
import Casework
import Foundation
import Registry
import Synchronization

/// One desk: what the program asks of the store while a person works, without the screen.
final class DeskAtWork: Sendable {
  private let address: String
  private let person: Professional
  private let place: Int
  private let today: CivilDate
  private let book: ConventionBook
  private let thinking: Double
  private let outcome: CrowdedServer.Outcome
  private let isTold = Atomic(false)

  init(
    address: String, person: Professional, place: Int, today: CivilDate, book: ConventionBook,
    thinking: Double, outcome: CrowdedServer.Outcome
  ) {
    self.address = address
    self.person = person
    self.place = place
    self.today = today
    self.book = book
    self.thinking = thinking
    self.outcome = outcome
  }

  func work(until end: Date) throws {
    var chance = SystemRandomNumberGenerator()
    // People arrive one after the other.
    Thread.sleep(forTimeInterval: Double.random(in: 0...30, using: &chance))
    let store = try Store(openingAt: address, as: person.login)
    defer { store.close() }
    guard
      case .open(let keys) = try store.logIn(
        person.login, passphrase: Store.trialPassphrase, today: today, at: now)
    else { throw Problem("\(person.login) cannot log in") }
    store.attend(to: ChangeScope.of(person))
    let watch = store.watch { [self] in isTold.store(true, ordering: .relaxed) }
    var revision = try store.revision()
    var lines = try portfolio(store)
    var number = 0
    // Everybody does not begin at once.
    think(&chance, until: end)
    while Date() < end, let line = lines.randomElement(using: &chance) {
      let before = cpty_now()
      let file = try store.dossier(line.id, keys: keys)
      outcome.openings.add(Double(cpty_now() - before) / 1e6)
      think(&chance, until: end)
      if let file, Date() < end {
        number += 1
        try note("Mesure \(place)-\(number)", in: file, store, keys)
        think(&chance, until: end)
      }
      if isTold.exchange(false, ordering: .relaxed) {
        let current = try store.revision()
        if current != revision { lines = try portfolio(store) }
        revision = current
      }
    }
    withExtendedLifetime(watch) {}
  }

  private func note(
    _ words: String, in file: DossierFile, _ store: Store, _ keys: OpenKeys
  ) throws {
    let before = cpty_now()
    let result = try store.record(
      .attempt(
        Attempted(medium: .email, result: .messageLeft, note: Note(words, room: .shared))),
      on: today,
      dossier: file.dossier.id, seen: file.heads,
      by: Hand(login: person.login, today: today, now: now, conventions: book, keys: keys))
    if case .recorded = result {
      outcome.acts.add(Double(cpty_now() - before) / 1e6)
      outcome.recorded.withLock { $0.append(words) }
    } else {
      outcome.refused.raise()
    }
  }

  private func portfolio(_ store: Store) throws -> [DossierLine] {
    let before = cpty_now()
    let lines = try store.portfolio(.seat(person.side, login: person.login, on: today))
    outcome.readings.add(Double(cpty_now() - before) / 1e6)
    return lines
  }

  private func think(_ chance: inout SystemRandomNumberGenerator, until end: Date) {
    let pause = -thinking * log(Double.random(in: 0.02...1, using: &chance))
    Thread.sleep(forTimeInterval: min(pause, max(0, end.timeIntervalSinceNow)))
  }

  private var now: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}
