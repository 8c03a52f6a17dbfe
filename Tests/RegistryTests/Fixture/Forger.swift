import Casework
import GRDB
import Registry

/// Someone with the file in hand who knows how entries are hashed, and has nobody's keys.
struct Forger {
  let path: String

  private static let columns = [
    "id", "dossier", "kind", "version", "payload", "author", "fact_on", "recorded_at", "parents",
  ]

  /// Changes columns of an entry and gives it the hash of what it says now. The signature under it is
  /// taken along if the name changes.
  func rewrite(_ entry: EntryID, _ changes: [String: String]) throws {
    try write { database in
      let row = try changed(entry, changes, database)
      let sets = (Self.columns + ["hash"]).map { "\($0) = ?" }.joined(separator: ", ")
      try database.execute(
        sql: "UPDATE entry SET \(sets) WHERE id = ?", arguments: StatementArguments(row + [entry]))
    }
  }

  /// Puts a copy of an entry beside it, with changes, the right hash and the signature of the first.
  func copy(_ entry: EntryID, as name: EntryID, _ changes: [String: String]) throws {
    try write { database in
      let row = try changed(entry, changes.merging(["id": name]) { first, _ in first }, database)
      let places = row.map { _ in "?" }.joined(separator: ", ")
      try database.execute(
        sql: "INSERT INTO entry (\(Self.columns.joined(separator: ", ")), hash) VALUES (\(places))",
        arguments: StatementArguments(row))
      let signed =
        "login, generation, number, previous, hash, dossier, fact_on, recorded_at, signature"
      try database.execute(
        sql:
          "INSERT INTO act_signature (entry, \(signed)) SELECT ?, \(signed) FROM act_signature WHERE entry = ?",
        arguments: [name, entry])
    }
  }

  private func changed(
    _ entry: EntryID, _ changes: [String: String], _ database: Database
  ) throws -> [String] {
    let columns = Self.columns.map { "CAST(\($0) AS TEXT)" }.joined(separator: ", ")
    let row = try Row.fetchOne(
      database, sql: "SELECT \(columns) FROM entry WHERE id = ?", arguments: [entry])
    var texts = Self.columns.indices.map { (row?[$0] as String?) ?? "" }
    for (index, name) in Self.columns.enumerated() { texts[index] = changes[name] ?? texts[index] }
    var bytes = Array("binome/entry/v1\n".utf8)
    for text in texts { bytes += Array("\(text.utf8.count):\(text)\n".utf8) }
    return texts + [Digest.sha256(bytes)]
  }

  private func write(_ body: (Database) throws -> Void) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    try queue.write(body)
  }
}
