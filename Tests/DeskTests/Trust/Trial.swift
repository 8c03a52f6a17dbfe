import Casework
import Registry
import Testing

@testable import Desk

/// The invented territory with an account for everybody.
enum Trial {
  /// A copy of it.
  static func copy() throws -> String {
    let path = try Sample.copy()
    let store = try Store(openingAt: path)
    defer { store.close() }
    try store.keep(Sample.today.iso, as: .demoDay)
    _ = try store.openTrialAccounts(today: Sample.today, at: Instant(Sample.today, hour: 7))
    return path
  }

  static func logIn(_ login: String, _ store: Store) throws -> OpenKeys {
    let answer = try store.logIn(
      login, passphrase: Store.trialPassphrase, today: Sample.today,
      at: Instant(Sample.today, hour: 8))
    guard case .open(let keys) = answer else { throw StoreError.keysRefused(login) }
    return keys
  }
}
