import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("The way to the server is cut")
struct CutTests {
  /// Connections cut in a run; each at a random byte of what is asked or answered.
  private static let cuts = 500

  @Test("500 cuts at random moments: every acknowledged act is there once, no other")
  func cuts() throws {
    try Engine.postgresql.withStore { fixture throws in
      let dossiers = try [Person.lenaig, .thierry].map {
        try fixture.record(until: .informed, person: $0).dossier.id
      }
      let proxy = try CuttingProxy(
        before: Cluster.shared.get(), seed: 11, cutAfter: 300...9_000)
      defer { proxy.close() }
      let database = Cluster.database(in: fixture.path)
      let writers = Writers(at: proxy.address(of: database), in: dossiers)
      let ledger = try writers.run(4) {
        let end = Date(timeIntervalSinceNow: 120)
        while proxy.cuts < Self.cuts, Date() < end { usleep(20_000) }
        proxy.spare()
      }
      #expect(proxy.cuts >= Self.cuts)
      #expect(ledger.acknowledged.count > 20)
      #expect(try ledger.faults(in: fixture.store, dossiers) == [])
    }
  }

  @Test("a server that restarts while nobody writes is not noticed")
  func restarted() throws {
    let cluster = try Cluster(port: 5451)
    let store = try Store.create(at: cluster.address(of: try cluster.makeDatabase()))
    try store.keep(Fixture.professionals)
    try cluster.stop()
    try cluster.start()
    #expect(try store.professionals().count == Fixture.professionals.count)
    try cluster.stop()
    #expect(throws: StoreError.self) { try store.professionals() }
    try cluster.start()
    #expect(try store.professionals().count == Fixture.professionals.count)
    store.close()
    try cluster.stop()
  }

  @Test("a full disk: it is said, and nothing of the act is there")
  func diskFull() throws {
    try Engine.postgresql.withStore { fixture throws in
      let id = try fixture.record(until: .informed).dossier.id
      let before = try fixture.entryCount()
      try fixture.tamper(
        """
        CREATE FUNCTION binome.full() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = '53100'; END $$;
        CREATE TRIGGER full_disk BEFORE INSERT ON binome.phrase EXECUTE FUNCTION binome.full()
        """)
      #expect(throws: StoreError.full) {
        _ = try fixture.record(
          .attempt(Note("Perdu ?", room: .shared)), on: day(22, 1, 2026), dossier: id)
      }
      try fixture.tamper("DROP TRIGGER full_disk ON binome.phrase")
      #expect(try fixture.entryCount() == before)
      #expect(try fixture.store.verify().findings == [])
    }
  }
}
