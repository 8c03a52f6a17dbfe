import Casework

/// What is left of a dossier that was purged: who, when, and what there was, without a word of it.
struct PurgeRow: Sendable, Hashable {
  let dossier: DossierID
  let on: String
  let at: String
  let author: String
  /// Number of entries removed.
  let entries: Int
  /// SHA-256 over the hashes of all of them, sorted, each followed by a line feed.
  let digest: String
  /// Which keys of the author, from 1; 0 where they had none.
  var generation = 0
  /// The signature, in base64; empty where the author had no keys.
  var signature = ""

  init(
    dossier: DossierID, on: String, at: String, author: String, entries: Int, digest: String
  ) {
    self.dossier = dossier
    self.on = on
    self.at = at
    self.author = author
    self.entries = entries
    self.digest = digest
  }

  /// What is left of entries that are removed.
  init(
    of entries: [StoredEntry], in dossier: DossierID, on day: CivilDate, by author: String,
    at now: Instant
  ) {
    self.init(
      dossier: dossier, on: day.iso, at: now.iso, author: author, entries: entries.count,
      digest: Digest.sha256(Array(entries.map { $0.hash + "\n" }.sorted().joined().utf8)))
  }

  /// The bytes that are signed.
  func preimage(_ storeID: String) -> [UInt8] {
    Preimage.bytes(
      "binome/purge/v1",
      [storeID, dossier, on, at, author, String(generation), String(entries), digest])
  }
}

/// The statements of what is left: rows are inserted and read, nothing else.
struct PurgeTable {
  let session: any SQLSession

  static let statement = """
    CREATE TABLE purge (
      dossier TEXT PRIMARY KEY, purged_on TEXT NOT NULL, purged_at TEXT NOT NULL,
      author TEXT NOT NULL, entries BIGINT NOT NULL, digest TEXT NOT NULL,
      generation BIGINT NOT NULL, signature TEXT NOT NULL)
    """

  private static let columns =
    "dossier, purged_on, purged_at, author, entries, digest, generation, signature"

  func insert(_ row: PurgeRow) throws {
    _ = try session.run(
      "INSERT INTO purge (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      [
        .text(row.dossier), .text(row.on), .text(row.at), .text(row.author),
        SQLValue(row.entries), .text(row.digest), SQLValue(row.generation), .text(row.signature),
      ])
  }

  /// Every row, by dossier; what cannot be read stands as nothing, which no key signs.
  func all() throws -> [PurgeRow] {
    try session.run("SELECT \(Self.columns) FROM purge ORDER BY dossier").map { row in
      func text(_ column: Int) -> String { row.optionalText(column) ?? "" }
      var purge = PurgeRow(
        dossier: text(0), on: text(1), at: text(2), author: text(3),
        entries: (try? row.integer(4)) ?? 0, digest: text(5))
      purge.generation = (try? row.integer(6)) ?? 0
      purge.signature = text(7)
      return purge
    }
  }
}
