/// What holds a store: a file on this machine, or a server that several sites share. Calls block and may be
/// made from any thread.
protocol StoreEngine: Sendable {
  /// Where the store is, without any secret.
  var path: String { get }

  /// Runs a transaction that writes: all of it is kept before this returns, or none.
  ///
  /// - Parameter turns: what nobody else writes at the same time.
  func write<Value>(
    _ turns: Turns, _ body: (any SQLSession) throws -> Value
  ) throws(StoreError) -> Value

  /// Writes what no screen is read again for: who reads, who is there, who tries to log in.
  func whisper<Value>(
    _ turns: Turns, _ body: (any SQLSession) throws -> Value
  ) throws(StoreError) -> Value

  /// Runs a transaction that reads one state of the store.
  func read<Value>(_ body: (any SQLSession) throws -> Value) throws(StoreError) -> Value

  /// Writes what removes for good.
  ///
  /// - Returns: what `body` returns, and whether the bytes of what was removed are gone too.
  func erase<Value>(
    _ body: (any SQLSession) throws -> Value
  ) throws(StoreError) -> (value: Value, isClean: Bool)

  /// A number that changes when somebody else has written what one of `scopes` concerns; anything, where
  /// there are none.
  func revision(of scopes: Set<ChangeScope>) throws(StoreError) -> Int

  /// Tells when something was written that concerns one of `scopes`, or anything where there are none; `nil`
  /// where nothing tells.
  func watch(
    _ scopes: Set<ChangeScope>, _ changed: @escaping @Sendable () -> Void
  ) -> (any StoreWatch)?

  /// The version of the schema.
  func version() throws(StoreError) -> Int

  /// What the engine says of itself, as far as it lets who asks see it.
  func state() throws(StoreError) -> EngineState

  /// A statement of the schema as this engine makes its tables.
  func adapted(_ statement: String) -> String

  /// Brings a store of an earlier version, which `body` is told, to this one, in one transaction.
  ///
  /// - Throws: `upgradeNeeded` where somebody else has to do it.
  func upgrade(
    _ body: (_ session: any SQLSession, _ version: Int) throws -> Void
  ) throws(StoreError)

  /// Stops what is being asked, from another thread; the call in progress throws.
  func cancel()

  /// Lets go of the store.
  func close()
}

extension StoreEngine {
  func adapted(_ statement: String) -> String { statement }

  /// Runs a transaction that writes while nobody else does.
  func write<Value>(_ body: (any SQLSession) throws -> Value) throws(StoreError) -> Value {
    try write(.whole, body)
  }
}

/// What a transaction writes that nobody else may write at the same time. On one file there is one writer
/// anyway.
enum Turns: Sendable, Hashable {
  /// Everything.
  case whole
  /// What these names stand for: a dossier, the acts of an author.
  case named(Set<String>)
  /// Lines are added, and nothing that was read is relied on.
  case none
}
