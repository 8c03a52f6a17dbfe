/// Somebody who holds no seat in the dossier opened it, for a reason: they read what both sides share,
/// for a few days, and those who hold it see that they did.
public struct OpenedWithReason: Sendable, Hashable, Codable {
  /// Why it had to be read.
  public var reason: String
  /// Last day on which it is read, included.
  public var until: CivilDate

  /// An opening, and the last day on which it gives anything.
  public init(reason: String, until: CivilDate) {
    self.reason = reason
    self.until = until
  }
}
