import Casework
import Dispatch
import Registry
import Synchronization
import TestSupport
import Testing

@Suite("Somebody logged in twice signs one chain of acts")
struct ActConcurrencyTests {
  @Test("at the same moment, through several programs")
  func together() throws {
    try Engine.onEach { fixture throws in
      let keys = try fixture.enrol()
      let dossiers = try (0..<6).map { number in
        var person = Person.thierry
        person.surname = "Personne \(number)"
        person.ftIdentifier = nil
        return try fixture.record(until: .informed, person: person, keys: keys).dossier.id
      }
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: dossiers.count) { place in
        do {
          let store = try fixture.engine.open(fixture.path, names: UInt64(place) + 2)
          defer { store.close() }
          let logIn = try store.logIn(
            "mbriand", passphrase: Trust.passphrase, today: Trust.today, at: Trust.now)
          let outcome = try store.record(
            .change(to: Team.otherAdviser, from: day(1, 3, 2026)), on: day(1, 3, 2026),
            dossier: dossiers[place], seen: nil,
            by: Fixture.hand(Team.adviser, keys: logIn.keys))
          guard case .recorded = outcome else { throw StoreError.damaged("\(outcome)") }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
      #expect(failures.withLock(\.self) == [])
      let report = try fixture.store.verify()
      #expect(report.findings == [])
      let mine = report.acts.filter { $0.author == "mbriand" }
      #expect(mine.compactMap(\.number).sorted() == Array(1...dossiers.count))
    }
  }
}
