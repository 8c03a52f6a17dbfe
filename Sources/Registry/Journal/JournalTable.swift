import Casework

/// The statements of the journal: entries are inserted and read, nothing else, until their dossier is
/// purged as a whole.
struct JournalTable {
  let session: any SQLSession

  private static let columns =
    "id, dossier, kind, version, payload, author, fact_on, recorded_at, parents, hash"

  func insert(_ entry: StoredEntry) throws {
    _ = try session.run(
      "INSERT INTO entry (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      [
        .text(entry.id), .text(entry.dossier), .text(entry.kind), .integer(Int64(entry.version)),
        .text(entry.payload), .text(entry.author), .text(entry.on), .text(entry.recordedAt),
        .text(entry.parents), .text(entry.hash),
      ])
  }

  func entries(of dossier: DossierID) throws -> [Entry] {
    try stored(of: dossier).map { try $0.entry() }
  }

  /// The entries of a dossier as they are stored.
  func stored(of dossier: DossierID) throws -> [StoredEntry] {
    try session.run(
      "SELECT \(Self.columns) FROM entry WHERE dossier = $1 ORDER BY recorded_at, id",
      [.text(dossier)]
    ).map(StoredEntry.init)
  }

  /// One entry as it is stored.
  func stored(_ entry: EntryID) throws -> StoredEntry? {
    try session.run("SELECT \(Self.columns) FROM entry WHERE id = $1", [.text(entry)])
      .first.map(StoredEntry.init)
  }

  /// The openings with a reason from a day on, by one author or by all, the latest first.
  func openings(by author: String? = nil, from day: CivilDate) throws -> [Entry] {
    // The kind is written out: that is how the statement finds its index.
    let mine = author == nil ? "" : "AND author = $2"
    return try session.run(
      """
      SELECT \(Self.columns) FROM entry WHERE kind = 'opened_with_reason' AND fact_on >= $1 \(mine)
      ORDER BY fact_on DESC, recorded_at DESC, id DESC
      """, [.text(day.iso)] + (author.map { [.text($0)] } ?? [])
    ).map { try StoredEntry($0).entry() }
  }

  /// Every entry, dossier by dossier.
  func forEachStored(_ body: (StoredEntry) throws -> Void) throws {
    try session.forEach(
      "SELECT \(Self.columns) FROM entry ORDER BY dossier, recorded_at, id", []
    ) { try body(StoredEntry($0)) }
  }
}
