/// Somebody who has a dossier open at this moment. It is no trace: it goes when they leave.
public struct Presence: Sendable, Hashable {
  /// The name of the desk at which they are; a person may be at two.
  public let session: String
  /// Who, by login.
  public let login: String
  /// The dossier.
  public let dossier: DossierID
  /// What they are writing, by the code of the desk; empty when they only read.
  public let part: String

  /// Milliseconds after which somebody who did not say again that they are there counts as gone: their desk was
  /// killed, or is cut off.
  public static let lasts: Int64 = 300_000

  /// Somebody at a dossier.
  public init(session: String, login: String, dossier: DossierID, part: String = "") {
    self.session = session
    self.login = login
    self.dossier = dossier
    self.part = part
  }
}
