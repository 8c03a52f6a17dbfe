import Casework

/// The rights as the server holds them: who may do what in which rows follows from ``RightsTable``, and is put in
/// force by the owner of the store, whom no policy binds.
enum ServerRights {
  /// The policies of every table.
  static var tables: [TablePolicies] { dossiers + accounts + common + transport }

  /// Puts the rights in force in the schema of a store, whatever was in force before.
  static var statements: [String] {
    let groups = ServerPolicy.Group.allCases.map(\.rawValue).joined(separator: ", ")
    return roles + [
      "CREATE SCHEMA IF NOT EXISTS \(views)",
      "REVOKE ALL ON SCHEMA \(ServerSchema.name), \(views) FROM PUBLIC",
      "GRANT USAGE ON SCHEMA \(ServerSchema.name) TO \(groups)",
      "GRANT USAGE ON SCHEMA \(views) TO \(ServerPolicy.Group.supervisor.rawValue)",
      forget,
    ] + functions + triggers + tables.flatMap(statements) + viewStatements
      + [
        """
        REVOKE ALL ON ALL FUNCTIONS IN SCHEMA \(ServerSchema.name), \(views) FROM PUBLIC
        """,
        "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA \(ServerSchema.name) TO \(groups)",
        "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA \(views) TO \(ServerPolicy.Group.supervisor.rawValue)",
        "DO $$ BEGIN EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()); END $$",
      ]
  }

  private static func statements(_ policies: TablePolicies) -> [String] {
    ["ALTER TABLE \(policies.table) ENABLE ROW LEVEL SECURITY"]
      + policies.all.enumerated().flatMap { $1.statements(number: $0) }
  }

  /// The groups belong to the whole cluster: another store may have made them.
  private static let roles = ServerPolicy.Group.allCases.map { group in
    """
    DO $$ BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '\(group.rawValue)') THEN
        CREATE ROLE \(group.rawValue) NOLOGIN; END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$
    """
  }

  private static let forget = """
    DO $$ DECLARE old record; BEGIN
      FOR old IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = '\(ServerSchema.name)'
      LOOP EXECUTE format('DROP POLICY %I ON \(ServerSchema.name).%I', old.policyname, old.tablename);
      END LOOP;
      EXECUTE 'REVOKE ALL ON ALL TABLES IN SCHEMA \(ServerSchema.name) FROM PUBLIC, '
        || '\(ServerPolicy.Group.allCases.map(\.rawValue).joined(separator: ", "))';
      DROP TRIGGER IF EXISTS opening_is_told ON standing;
    END $$
    """
}
