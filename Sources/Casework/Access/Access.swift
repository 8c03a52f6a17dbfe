/// A line of the access log: who read, searched, exported or printed what, and when. It names dossiers
/// by their id, and holds neither a name nor a word that was typed.
public struct Access: Sendable, Hashable, Identifiable {
  /// Name of the line.
  public let id: String
  /// When.
  public let at: Instant
  /// Who, by login; of a login that failed, whose account was tried.
  public let login: String
  /// What was done.
  public let kind: AccessKind
  /// The dossier; `nil` for what is about none, or about several.
  public let dossier: DossierID?
  /// How many: passages found, lines exported, events of a calendar, failures in a row. `nil` where
  /// nothing is counted.
  public let amount: Int?
  /// What exactly, by its code: the list that was exported, the document that was made.
  public let detail: AccessCode

  /// A line of the log.
  public init(
    id: String, at: Instant, login: String, kind: AccessKind, dossier: DossierID? = nil,
    amount: Int? = nil, detail: AccessCode = .none
  ) {
    self.id = id
    self.at = at
    self.login = login
    self.kind = kind
    self.dossier = dossier
    self.amount = amount
    self.detail = detail
  }

  /// The day of the territory on which it was.
  public var day: CivilDate { at.inFrance.day }
}
