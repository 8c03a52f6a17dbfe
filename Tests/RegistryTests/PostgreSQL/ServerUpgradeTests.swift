import Casework
import Registry
import TestSupport
import Testing

@Suite("A store of an earlier version on a server")
struct ServerUpgradeTests {
  /// A closed store as the version before made it, with one dossier.
  private func withOldStore(_ body: (Fixture) throws -> Void) throws {
    try Engine.postgresql.withStore { fixture throws in
      try fixture.record(until: .signed)
      fixture.store.close()
      for statement in [
        "DROP SCHEMA binome_supervision CASCADE", "DROP TABLE receipt", "DROP TABLE presence",
        "DROP TABLE standing CASCADE", "UPDATE schema_version SET version = 8",
      ] {
        try fixture.tamper(statement)
      }
      try body(fixture)
    }
  }

  @Test("is brought to this one by its owner, with tables like those of a new store")
  func owner() throws {
    try withOldStore { fixture throws in
      let store = try Engine.postgresql.open(fixture.path)
      defer { store.close() }
      #expect(try store.verify().findings == [])
      #expect(try fixture.peek("SELECT max(version) FROM schema_version") == "9")
      let collations = """
        SELECT count(*) FROM information_schema.columns
        WHERE table_name IN ('receipt', 'presence') AND collation_name = 'C'
        """
      #expect(try fixture.peek(collations) == "9")
    }
  }

  @Test("is left as it is by anybody else, who is told whom to ask")
  func colleague() throws {
    try withOldStore { fixture throws in
      let cluster = try Cluster.shared.get()
      let database = Cluster.database(in: fixture.path)
      let role = "collegue_\(database)"
      try cluster.psql(
        """
        CREATE ROLE \(role) LOGIN; GRANT binome_professional TO \(role);
        GRANT CONNECT ON DATABASE \(database) TO \(role)
        """, database: database)
      defer {
        _ = try? cluster.psql("DROP OWNED BY \(role); DROP ROLE \(role)", database: database)
      }
      #expect(throws: StoreError.upgradeNeeded(version: 8, known: 9)) {
        _ = try Store(openingAt: cluster.address(of: database, role: role))
      }
      #expect(try fixture.peek("SELECT max(version) FROM schema_version") == "8")
    }
  }

  @Test("a store of a newer program is refused, and left as it is")
  func newer() throws {
    try Engine.postgresql.withStore { fixture throws in
      fixture.store.close()
      try fixture.tamper("UPDATE schema_version SET version = 99")
      #expect(throws: StoreError.newer(path: fixture.path, version: 99, known: 9)) {
        _ = try Engine.postgresql.open(fixture.path)
      }
    }
  }
}
