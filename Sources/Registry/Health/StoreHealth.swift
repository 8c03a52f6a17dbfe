public import Casework

/// How a store is, for whoever watches over it: numbers only, no name and no word of anybody.
public struct StoreHealth: Sendable, Hashable {
  /// What holds it: `sqlite` or `postgresql`.
  public let engine: String
  /// The version of its schema.
  public let schema: Int
  /// The version of the schema that this program writes.
  public let knownSchema = Schema.version
  /// The number of dossiers.
  public let dossiers: Int
  /// The number of entries of the journal.
  public let entries: Int
  /// When the last entry was recorded; `nil` in an empty store.
  public let lastEntryAt: Instant?
  /// What the engine says of itself.
  public let state: EngineState
}

/// What an engine says of itself, as far as it lets who asks see it.
public struct EngineState: Sendable, Hashable {
  /// The version of the server; of the library, for a file.
  public var version: String?
  /// The bytes that the store takes on its disk.
  public var bytes: Int?
  /// The seconds since the beginning of the oldest transaction that is still open.
  public var oldestTransaction: Int?
  /// Who follows a server; `nil` for a file, or where the server does not say.
  public var replication: Replication?

  /// The servers that follow another one.
  public struct Replication: Sendable, Hashable {
    /// How many follow.
    public var standbys = 0
    /// How many of these have everything that is acknowledged.
    public var synchronous = 0
    /// The bytes that the last of them has not yet replayed; `nil` where the server does not say.
    public var lagBytes: Int?
    /// The same in milliseconds.
    public var lagMilliseconds: Int?
  }
}
