/// The name of a dossier: a UUID in lower case.
public typealias DossierID = String

/// The name of an entry: a UUID of version 7 in lower case, so that names sort by time.
public typealias EntryID = String

/// The SHA-256 of an entry's stored bytes, in lower-case hexadecimal.
public typealias EntryHash = String

/// A line of the journal: who recorded which fact, when it happened and when it was recorded.
/// Entries are never changed or removed; a mistake is corrected by a further entry.
public struct Entry: Sendable, Hashable, Identifiable {
  /// Unique name.
  public let id: EntryID
  /// The dossier it belongs to.
  public let dossier: DossierID
  /// Login of the professional who recorded it.
  public let author: String
  /// The day of the fact.
  public let on: CivilDate
  /// When it was recorded.
  public let recordedAt: Instant
  /// Hashes of the last entries its author had before them; empty for the first of a dossier.
  public let parents: [EntryHash]
  /// Its own hash.
  public let hash: EntryHash
  /// What happened.
  public let fact: Fact

  /// An entry of the journal.
  public init(
    id: EntryID, dossier: DossierID, author: String, on: CivilDate, recordedAt: Instant,
    parents: [EntryHash], hash: EntryHash, fact: Fact
  ) {
    self.id = id
    self.dossier = dossier
    self.author = author
    self.on = on
    self.recordedAt = recordedAt
    self.parents = parents
    self.hash = hash
    self.fact = fact
  }
}
