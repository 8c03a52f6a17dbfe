import Casework
import Registry

/// Someone with the file in hand who knows how entries are hashed, and has nobody's keys.
struct Forger {
  let fixture: Fixture

  private static let columns = [
    "id", "dossier", "kind", "version", "payload", "author", "fact_on", "recorded_at", "parents",
  ]

  /// Changes columns of an entry and gives it the hash of what it says now. The signature under it is
  /// taken along if the name changes.
  func rewrite(_ entry: EntryID, _ changes: [String: String]) throws {
    let row = try changed(entry, changes)
    let sets = (Self.columns + ["hash"]).map { "\($0) = ?" }.joined(separator: ", ")
    try fixture.tamper("UPDATE entry SET \(sets) WHERE id = ?", all: row + [entry])
  }

  /// Puts a copy of an entry beside it, with changes, the right hash and the signature of the first.
  func copy(_ entry: EntryID, as name: EntryID, _ changes: [String: String]) throws {
    let row = try changed(entry, changes.merging(["id": name]) { first, _ in first })
    let places = row.map { _ in "?" }.joined(separator: ", ")
    try fixture.tamper(
      "INSERT INTO entry (\(Self.columns.joined(separator: ", ")), hash) VALUES (\(places))",
      all: row)
    let signed =
      "login, generation, number, previous, hash, dossier, fact_on, recorded_at, signature"
    try fixture.tamper(
      "INSERT INTO act_signature (entry, \(signed)) SELECT ?, \(signed) FROM act_signature WHERE entry = ?",
      all: [name, entry])
  }

  private func changed(_ entry: EntryID, _ changes: [String: String]) throws -> [String] {
    var texts = try Self.columns.map { column in
      try fixture.peek("SELECT CAST(\(column) AS TEXT) FROM entry WHERE id = '\(entry)'") ?? ""
    }
    for (index, name) in Self.columns.enumerated() { texts[index] = changes[name] ?? texts[index] }
    var bytes = Array("binome/entry/v1\n".utf8)
    for text in texts { bytes += Array("\(text.utf8.count):\(text)\n".utf8) }
    return texts + [Digest.sha256(bytes)]
  }
}
