/// What only a server has, each thing with its reason.
enum ServerSchema {
  /// The schema of the tables: a database may hold other things.
  static let name = "binome"

  /// The tables as a server makes them. Texts compare byte by byte whatever the language of the database:
  /// SQLite compares them so, and order and search must be the same.
  static func adapted(_ statement: String) -> String {
    statement.replacing(" TEXT", with: " TEXT COLLATE \"C\"")
  }

  static let statements = [
    // A transaction whose commit had no answer: whoever comes back looks for its mark. SQLite always answers.
    "CREATE TABLE mark (id TEXT PRIMARY KEY, at TEXT NOT NULL)",
    "CREATE INDEX mark_at ON mark (at)",
    // Whom changes concerned: one file has a counter of its own.
    "CREATE TABLE revision (scope TEXT PRIMARY KEY, n BIGINT NOT NULL)",
    // One file has its version in its header.
    "CREATE TABLE schema_version (version BIGINT PRIMARY KEY)",
  ]

  /// The channel on which a change that concerns `scope` is told. Its name tells nothing: whoever is on the
  /// server may listen to any channel.
  static func channel(_ scope: ChangeScope) -> String {
    "b" + Digest.sha256(Array("binome/channel/v1/\(scope.name)".utf8)).prefix(40)
  }

  /// The channel on which every change is told, for who is concerned by all.
  static let anything = "binome"
}
