public import Casework

/// Somebody's account, without its keys.
public struct Account: Sendable, Hashable, Identifiable {
  /// Whose it is.
  public let login: String
  /// Where it stands.
  public let state: State
  /// Which keys are in use, from 1.
  public let generation: Int
  /// Failed tries in a row.
  public let failures: Int
  /// No try is looked at before this instant; `nil` if one may try.
  public let nextTry: Instant?
  /// The last day on which it opens; `nil` if none is set.
  public let closesOn: CivilDate?
  /// Who made it or re-opened it last, by login.
  public let openedBy: String
  /// When.
  public let openedAt: Instant
  /// How many acts its owner has signed.
  public let acts: Int

  /// Where an account stands.
  public enum State: String, Sendable, CaseIterable {
    /// Its one-time code has not been exchanged for a passphrase yet.
    case toOpen = "to_open"
    /// In use.
    case open
    /// Too many failed tries: a supervisor unlocks it.
    case locked
    /// Closed for good, unless a supervisor re-opens it.
    case closed
  }

  /// The login.
  public var id: String { login }
}
