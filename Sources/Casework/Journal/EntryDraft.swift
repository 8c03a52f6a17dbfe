/// An entry before the journal has sealed it: without parents and hash.
public struct EntryDraft: Sendable, Hashable {
  /// Unique name.
  public let id: EntryID
  /// The dossier it belongs to.
  public let dossier: DossierID
  /// Login of the professional who records it.
  public let author: String
  /// The day of the fact.
  public let on: CivilDate
  /// When it is recorded.
  public let recordedAt: Instant
  /// What happened.
  public let fact: Fact

  /// An entry to record.
  public init(
    id: EntryID, dossier: DossierID, author: String, on: CivilDate, recordedAt: Instant, fact: Fact
  ) {
    self.id = id
    self.dossier = dossier
    self.author = author
    self.on = on
    self.recordedAt = recordedAt
    self.fact = fact
  }

  /// The entry, sealed by its parents and its hash.
  public func sealed(parents: [EntryHash], hash: EntryHash) -> Entry {
    Entry(
      id: id, dossier: dossier, author: author, on: on, recordedAt: recordedAt, parents: parents,
      hash: hash, fact: fact)
  }
}
