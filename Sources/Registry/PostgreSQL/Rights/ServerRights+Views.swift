import Casework

/// What supervisors read in the place of two tables, under the same names in a schema of their own, which comes
/// first in their search path.
extension ServerRights {
  /// The schema of the views.
  static let views = "binome_supervision"

  /// Where everybody but the owner looks for a table; who is no supervisor may not look into the first.
  static let searchPath = "\(views), \(ServerSchema.name)"

  static var viewStatements: [String] {
    let group = ServerPolicy.Group.supervisor.rawValue
    let entry = "\(views).entry"
    let line = "\(views).dossier_line"
    return RecordPayload.functions + routes + [
      """
      CREATE OR REPLACE VIEW \(entry) WITH (security_barrier) AS
      SELECT id, dossier, kind, version, \(views).blank(kind, payload) AS payload, author, fact_on,
        recorded_at, parents, hash FROM \(ServerSchema.name).entry
      WHERE \(ServerRows.mine(.record))
        OR (kind = 'opened_with_reason' AND \(ServerRows.ofMyUnit("author"))
          AND EXISTS (SELECT 1 FROM professional s
            WHERE s.login = reader() AND s.role IN \(ServerRows.supervisors)))
      """,
      """
      CREATE OR REPLACE VIEW \(line) WITH (security_barrier) AS
      SELECT \(lineColumns) FROM \(ServerSchema.name).dossier_line WHERE \(ServerRows.mine(.record))
      """,
      route("insert", on: entry), route("delete", on: entry, key: "id"),
      route("insert", on: line), route("delete", on: line, key: "dossier"),
      "GRANT SELECT, INSERT, DELETE ON \(entry) TO \(group)",
      "GRANT SELECT, INSERT, UPDATE, DELETE ON \(line) TO \(group)",
    ]
  }

  /// A line is written with the words that its first author types; read, it has none.
  private static let lineColumns = LineTable.names.map { name in
    ["barriers", "agenda_words"].contains(name) ? "CAST('' AS text) AS \(name)" : name
  }.joined(separator: ", ")

  /// Writing to a view is writing to the table of its name, under the rights of who writes.
  private static let routes = [
    """
    CREATE OR REPLACE FUNCTION \(views).route_insert() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('INSERT INTO \(ServerSchema.name).%I SELECT ($1).*', TG_TABLE_NAME) USING NEW;
        RETURN NEW;
      END $$
    """,
    """
    CREATE OR REPLACE FUNCTION \(views).route_delete() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE gone integer;
      BEGIN
        EXECUTE format('DELETE FROM \(ServerSchema.name).%I WHERE %I = ($1).%I', TG_TABLE_NAME,
          TG_ARGV[0], TG_ARGV[0]) USING OLD;
        GET DIAGNOSTICS gone = ROW_COUNT;
        IF gone = 0 THEN RETURN NULL; END IF;
        RETURN OLD;
      END $$
    """,
  ]

  private static func route(_ event: String, on view: String, key: String = "") -> String {
    """
    CREATE OR REPLACE TRIGGER route_\(event) INSTEAD OF \(event.uppercased()) ON \(view)
    FOR EACH ROW EXECUTE FUNCTION \(views).route_\(event)(\(ServerText.quoted(key)))
    """
  }
}
