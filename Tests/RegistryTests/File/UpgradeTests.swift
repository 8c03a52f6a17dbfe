import Casework
import Foundation
import Registry
import Synchronization
import TestSupport
import Testing

@Suite("A store of the first version is brought to this one, its journal as it was")
struct UpgradeTests {
  private let tables = ["convention", "dossier_line", "entry", "professional", "setting"]

  /// A closed store of the first version with a dossier that ended, one that runs, and settings.
  private func withOldStore(
    _ body: (_ path: String, _ files: [DossierFile]) throws -> Void
  ) throws {
    try Engine.sqlite.withStore { fixture throws in
      let store = fixture.store
      let ended = try fixture.record(until: .exited).dossier.id
      let running = try fixture.record(until: .signed, person: .thierry).dossier.id
      let called = try fixture.record(.call("Appel d'été"), on: day(3, 3, 2026), dossier: running)
      let target = try #require(called.entries.last).id
      try fixture.record(
        .replace(
          target, on: day(3, 3, 2026), .contacted(Contacted(medium: .email, note: "Courriel"))),
        on: day(4, 3, 2026), dossier: running)
      try fixture.record(.call("Œuvre"), on: day(5, 3, 2026), dossier: running)
      try store.keep("mbriand", as: .usualLogin)
      try store.keep(
        ConventionText(id: "c", file: "c.toml", body: "a", barriers: "b"),
        at: Instant(day(1, 1, 2026), hour: 9))
      let files = try [ended, running].map { try #require(try store.dossier($0)) }
      store.close()
      try FirstVersion.bringBack(fixture.path)
      let shape = try FirstVersion.shape(of: fixture.path)
      try #require(shape.version == 1)
      try #require(shape.tables == tables)
      try body(fixture.path, files)
    }
  }

  @Test("its entries are the same, and what follows from them is made again")
  func upgraded() throws {
    try withOldStore { path, files throws in
      let store = try Store(openingAt: path)
      defer { store.close() }
      let report = try store.verify()
      #expect(report.findings == [])
      #expect(report.dossiers == 2)
      #expect(report.entries == files.reduce(0) { $0 + $1.entries.count })
      for file in files {
        #expect(try store.dossier(file.dossier.id) == file)
        #expect(try store.line(file.dossier.id) == DossierLine(file.dossier))
      }
      #expect(try store.professionals() == Team.byLogin)
      #expect(try store.setting(.usualLogin) == "mbriand")
      #expect(try store.conventions().map(\.id) == ["c"])
      #expect(try FirstVersion.shape(of: path).version == 9)
    }
  }

  @Test("what came with this version works: search, relays, resources, the everyday")
  func newer() throws {
    try withOldStore { path, files throws in
      let store = try Store(openingAt: path)
      defer { store.close() }
      let mine = PortfolioScope.seat(.employment, login: "mbriand", on: day(31, 12, 2026))
      func found(_ words: String) throws -> [String] {
        try store.search(words, in: mine, readBy: .of(.employment), limit: 9).map(\.body)
      }
      #expect(try found("oeuvre") == ["Œuvre"])
      #expect(try found("courriel") == ["Courriel"])
      #expect(try found("appel").isEmpty)
      let relays = try store.relays(mine, endedFrom: day(1, 1, 2026))
      #expect(relays.map(\.id) == [files[0].dossier.id])
      let resource = Resource(id: "ccas", name: "CCAS", themes: ["logement"])
      try store.keep([resource])
      #expect(try store.resources() == [resource])
      let outcome = try store.record(
        .report(note: Note("Motivée", room: .employment)), on: day(6, 3, 2026),
        dossier: files[1].dossier.id, seen: files[1].heads, by: Fixture.hand(Team.adviser))
      #expect(outcome.recorded?.entries.dropLast() == files[1].entries[...])
      #expect(try found("motivee") == ["Motivée"])
      #expect(try store.verify().findings.isEmpty)
    }
  }

  @Test("a store of the second version gets the log of difficulties, and not a row changes")
  func second() throws {
    try Engine.sqlite.withStore { fixture throws in
      let id = try fixture.record(until: .signed).dossier.id
      let frozen = FrozenFigures(
        period: Period.named("2026-01"), scope: "tout", body: "{}",
        frozenAt: Instant(day(2, 2, 2026), hour: 9), author: "mbriand")
      try fixture.store.keep(frozen)
      let before = try #require(try fixture.store.dossier(id))
      fixture.store.close()
      try FirstVersion.bringBackToSecond(fixture.path)
      let store = try Store(openingAt: fixture.path)
      defer { store.close() }
      #expect(try store.difficulties().isEmpty)
      #expect(try store.dossier(id) == before)
      #expect(try store.frozenFigures() == [frozen])
      #expect(try store.verify().findings.isEmpty)
    }
  }

  @Test("it is brought there once: opened again, not a byte changes")
  func once() throws {
    try withOldStore { path, _ throws in
      try Store(openingAt: path).close()
      let before = try bytes(of: path)
      let again = try Store(openingAt: path)
      #expect(try again.verify().findings.isEmpty)
      again.close()
      #expect(try bytes(of: path) == before)
    }
  }

  @Test("several programs that open it at the same moment all find it whole")
  func together() throws {
    try withOldStore { path, files throws in
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 6) { _ in
        do {
          let store = try Store(openingAt: path)
          defer { store.close() }
          let report = try store.verify()
          guard report.findings.isEmpty, report.dossiers == files.count else {
            throw StoreError.damaged("\(report)")
          }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
      #expect(failures.withLock(\.self) == [])
    }
  }

  @Test("when an entry cannot be read the store is left at its version, and the entry is named")
  func damaged() throws {
    try withOldStore { path, files throws in
      let target = files[1].entries[3].id
      try FirstVersion.run(["UPDATE entry SET payload = 'rien' WHERE id = '\(target)'"], at: path)
      #expect(throws: StoreError.self) { _ = try Store(openingAt: path) }
      let shape = try FirstVersion.shape(of: path)
      #expect(shape.version == 1)
      #expect(shape.tables == tables)
    }
  }
}
