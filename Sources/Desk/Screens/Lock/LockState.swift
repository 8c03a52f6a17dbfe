import Casework
import Registry
import Terminal

/// How a desk that was locked opens again.
public enum Lock: Sendable, Hashable {
  /// Nothing to lock with: a store without accounts.
  case none
  /// By the passphrase of who is at the desk.
  case passphrase
  /// By Enter: an invented territory, where nobody has a secret.
  case trial
}

/// A desk that is locked: nothing of what lies under it is shown.
struct LockState: Sendable {
  var editor = LineEditor()
  /// What was typed is being looked at.
  var isChecking = false
  /// Why the desk did not open.
  var refusal: Phrase?
}
