public import Casework

/// What a purge came to.
public struct PurgeReport: Sendable, Hashable {
  /// The day.
  public let on: CivilDate
  /// Login of who purged.
  public let author: String
  /// What was removed, by name of dossier.
  public internal(set) var purged: [Purged] = []
  /// What was asked for and stays, with the reason.
  public internal(set) var kept: [DossierID: RetentionStatus.State] = [:]
  /// How many anonymised facts stay for the indicators.
  public internal(set) var factCount = 0
  /// Whether the file was written again without what was removed, and what stood beside it emptied. If not,
  /// another program had the store open: purging again, be it of nothing, finishes.
  public internal(set) var isClean = false

  /// A dossier removed.
  public struct Purged: Sendable, Hashable {
    /// Its name.
    public let dossier: DossierID
    /// How many entries it had.
    public let entries: Int
    /// SHA-256 over the hashes of its entries.
    public let digest: String
    /// The day from which it was to be kept no longer.
    public let dueOn: CivilDate
  }

  init(on: CivilDate, author: String) {
    self.on = on
    self.author = author
  }
}
