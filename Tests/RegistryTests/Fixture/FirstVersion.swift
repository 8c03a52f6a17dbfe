import GRDB

/// A store as the first version of the program made it.
enum FirstVersion {
  /// The columns a line had.
  static let columns = [
    "dossier TEXT PRIMARY KEY", "surname TEXT NOT NULL", "given_name TEXT NOT NULL",
    "sort_key TEXT NOT NULL", "search_key TEXT NOT NULL", "identity_key TEXT",
    "ft_identifier TEXT", "external_id TEXT", "birth_date TEXT", "commune TEXT",
    "is_rsa BIGINT NOT NULL", "stage TEXT NOT NULL", "adviser TEXT", "social_worker TEXT",
    "identified_on TEXT NOT NULL", "employment_part_on TEXT", "social_part_on TEXT",
    "trust_pending_since TEXT", "trust_pending_side TEXT", "decision_open_since TEXT",
    "employment_answer TEXT", "social_answer TEXT", "waiting_since TEXT", "entered_on TEXT",
    "ends_on TEXT", "renewals BIGINT NOT NULL", "renewals_allowed BIGINT NOT NULL",
    "reviewed_on TEXT", "ended_on TEXT", "end_reason TEXT", "last_contact TEXT",
    "barriers TEXT NOT NULL", "entry_count BIGINT NOT NULL",
  ]

  /// The indexes on them.
  static let indexes = [
    "CREATE INDEX line_of_adviser ON dossier_line (adviser, ended_on)",
    "CREATE INDEX line_of_social_worker ON dossier_line (social_worker, ended_on)",
    "CREATE INDEX line_entered ON dossier_line (adviser, entered_on)",
    "CREATE INDEX line_ended ON dossier_line (ended_on, sort_key)",
    "CREATE INDEX line_identity ON dossier_line (identity_key)",
    "CREATE INDEX line_ft_identifier ON dossier_line (ft_identifier)",
    "CREATE INDEX line_external ON dossier_line (external_id)",
  ]

  /// Takes the closed store at `path` back to the first version: its journal stays, its lines lose
  /// the columns that came later, and what came later is not there.
  static func bringBack(_ path: String) throws {
    let names = columns.compactMap { $0.split(separator: " ").first }.joined(separator: ", ")
    let statements =
      [
        "CREATE TEMPORARY TABLE kept AS SELECT \(names) FROM dossier_line",
        "DROP TABLE dossier_line", "DROP TABLE phrase", "DROP TABLE resource",
        "DROP TABLE counted_fact", "DROP TABLE frozen", "DROP TABLE difficulty",
        "CREATE TABLE dossier_line (\(columns.joined(separator: ", ")))",
        "INSERT INTO dossier_line SELECT * FROM kept", "DROP TABLE kept",
      ] + dropsOfLater + indexes + ["PRAGMA user_version = 1"]
    try run(statements, at: path)
  }

  /// Takes a closed store back to the second version, which knew no accounts.
  static func bringBackToSecond(_ path: String) throws {
    try run(
      dropsOfLater + ["DROP TABLE difficulty", "PRAGMA user_version = 2"], at: path)
  }

  private static let dropsOfLater =
    [
      "account", "account_key", "room_key", "room_member", "act_signature", "access",
      "convention_text", "purge", "receipt", "presence", "revision", "standing",
    ].map { "DROP TABLE \($0)" } + ["DROP INDEX entry_opening"]

  /// Runs statements behind the back of a closed store.
  static func run(_ statements: [String], at path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      for statement in statements { try database.execute(sql: statement) }
    }
    try queue.close()
  }

  /// The version and the tables of a store, read behind its back.
  static func shape(of path: String) throws -> (version: Int?, tables: [String]) {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA user_version"),
        try String.fetchAll(
          database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      )
    }
  }
}
