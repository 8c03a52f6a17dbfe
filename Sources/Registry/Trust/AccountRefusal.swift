public import Casework

/// Why something about accounts is refused.
public enum AccountRefusal: Error, Sendable, Hashable {
  /// Nobody has an account under this login.
  case noAccount
  /// The passphrase is wrong; so many tries are left.
  case wrongPassphrase(left: Int)
  /// No try is looked at before this instant.
  case tooSoon(until: Instant)
  /// Locked by failed tries.
  case locked
  /// Closed, or past its last day.
  case closed
  /// The passphrase is not what it must be.
  case weak([PassphraseRule.Fault])
  /// Nobody works here under this login.
  case unknownProfessional
  /// Only a supervisor does this.
  case notSupervisor
  /// A supervisor does this for their own side only.
  case otherSide
  /// There is already an account.
  case alreadyThere
  /// The side has accounts already: a supervisor who has one makes the others.
  case notTheFirst
  /// Without this account nobody of the side could re-open another.
  case lastSupervisor
  /// The keys are closed, or are no longer those of the account.
  case keysNotInUse
  /// The account is not waiting for its one-time code to be exchanged.
  case nothingToExchange
}

/// What became of something asked about accounts.
public enum AccountOutcome<Value: Sendable>: Sendable {
  /// It is done.
  case done(Value)
  /// It is refused.
  case refused(AccountRefusal)
}

/// What became of a login.
public enum LogIn: Sendable {
  /// In: the keys.
  case open(OpenKeys)
  /// The one-time code is right; it must be exchanged for a passphrase of one's own with these keys.
  case toExchange(OpenKeys)
  /// Not in.
  case refused(AccountRefusal)
}
