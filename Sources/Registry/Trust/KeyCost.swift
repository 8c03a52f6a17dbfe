import CSodium

/// What deriving a key from a passphrase costs.
public struct KeyCost: Sendable, Hashable {
  /// Argon2id's passes.
  public let operations: Int
  /// Bytes of memory that it fills.
  public let memory: Int

  /// A cost of one's own.
  public init(operations: Int, memory: Int) {
    self.operations = operations
    self.memory = memory
  }

  /// What libsodium calls moderate: 256 MiB, three passes; well under a second on an office machine.
  public static let moderate = KeyCost(
    operations: Int(crypto_pwhash_OPSLIMIT_MODERATE), memory: Int(crypto_pwhash_MEMLIMIT_MODERATE))

  /// The least there is: for tests, and for an invented territory, which protects nobody.
  public static let minimal = KeyCost(
    operations: Int(crypto_pwhash_OPSLIMIT_MIN), memory: Int(crypto_pwhash_MEMLIMIT_MIN))
}
