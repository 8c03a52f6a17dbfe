public import Casework
import Synchronization

/// A territory's store: its journal and what follows from it.
///
/// Calls block until they are done and may be made from any thread; the desk makes them away from
/// the keyboard.
public final class Store: Sendable {
  /// Where the store is, without any secret.
  public var path: String { engine.path }
  let engine: any StoreEngine
  /// Makes names for entries, dossiers and sittings.
  public let makeIdentifier: @Sendable (Instant) -> String
  private let concern = Mutex<Set<ChangeScope>>([])

  /// Opens the store at `path`: a file, or the address of a server (`postgresql://…`). A file that is not a whole
  /// store of a known version is left as it was.
  ///
  /// - Parameters:
  ///   - role: login of who is at the desk, whose rights a server is to apply.
  ///   - password: what the server asks for, if it does.
  ///   - makeIdentifier: names for entries and dossiers; random by default.
  /// - Throws: why it cannot be used.
  public init(
    openingAt path: String, as role: String? = nil, password: String? = nil,
    makeIdentifier: @escaping @Sendable (Instant) -> String = Store.randomIdentifier
  ) throws(StoreError) {
    self.makeIdentifier = makeIdentifier
    if ServerAddress.isServer(path) {
      engine = try PostgresEngine(
        ServerAddress(path), access: ServerAccess(password: password, role: role))
    } else {
      try StoreFile.check(path)
      engine = try SQLiteEngine(path: path)
    }
    if try engine.version() < Schema.version { try upgrade() }
  }

  /// Brings a store of an earlier version to this one: the journal stays as it is, what follows from
  /// it is made again.
  private func upgrade() throws(StoreError) {
    try engine.upgrade { session, version in
      let steps = Schema.steps.filter { $0.version > version }
      for statement in steps.flatMap(\.statements) {
        _ = try session.run(engine.adapted(statement))
      }
      if steps.contains(where: \.rebuilds) { _ = try Self.rebuild(session) }
    }
  }

  /// Makes a store, and in the same transaction what `fill` writes.
  init(
    newAt path: String, password: String? = nil,
    makeIdentifier: @escaping @Sendable (Instant) -> String,
    fill: (any SQLSession) throws -> Void = { _ in }
  ) throws(StoreError) {
    self.makeIdentifier = makeIdentifier
    if ServerAddress.isServer(path) {
      let server = try PostgresEngine(
        ServerAddress(path), access: ServerAccess(password: password))
      try server.make(Schema.statements, fill: fill)
      engine = server
      return
    }
    try StoreFile.prepare(path)
    let file = try SQLiteEngine(path: path)
    engine = file
    try file.write { session in
      for statement in Schema.statements + SQLiteRevision.statements {
        _ = try session.run(statement)
      }
      try fill(session)
    }
    try file.mark()
  }

  /// The version of the schema that this program writes.
  public static let schemaVersion = Schema.version

  /// Whether a place is a server's, and not a file's.
  public static func isServer(_ path: String) -> Bool { ServerAddress.isServer(path) }

  /// Removes a store from a server, with all that is in it.
  public static func destroy(onServer path: String) throws(StoreError) {
    let server = try PostgresEngine(ServerAddress(path), access: ServerAccess())
    defer { server.close() }
    try server.destroy()
  }

  /// Makes a new, empty store at `path`, readable by its owner only: a file, or in the database of a server.
  ///
  /// - Throws: `alreadyExists` rather than touch a file that is there.
  public static func create(
    at path: String,
    makeIdentifier: @escaping @Sendable (Instant) -> String = Store.randomIdentifier
  ) throws(StoreError) -> Store {
    try Store(newAt: path, makeIdentifier: makeIdentifier)
  }

  /// A name from the system's random numbers.
  public static let randomIdentifier: @Sendable (Instant) -> String = { instant in
    var generator = SystemRandomNumberGenerator()
    return Identifier.make(at: instant, using: &generator)
  }

  /// Says whose screens this program draws: on a server, `revision` then changes for what concerns them only.
  public func attend(to scopes: Set<ChangeScope>) { concern.withLock { $0 = scopes } }

  /// A number that changes when another program has written to the store. The access log, tries to log in
  /// and who is at work in a dossier do not change it: nobody's screen is read again because a colleague reads.
  public func revision() throws(StoreError) -> Int {
    try engine.revision(of: concern.withLock { $0 })
  }

  /// Calls `changed`, from a thread of its own, soon after something was written, by this program or another,
  /// as long as what is returned is kept. It is a hint: several writings may give one call, and a call may
  /// come without any. `revision()` and `presences(of:at:)` are the truth.
  ///
  /// - Returns: `nil` where nothing tells; whoever wants to know then has to ask.
  public func watch(_ changed: @escaping @Sendable () -> Void) -> (any StoreWatch)? {
    engine.watch(concern.withLock { $0 }, changed)
  }

  /// Stops what another thread is asking; its call throws.
  public func cancel() { engine.cancel() }

  /// Lets go of the store.
  public func close() { engine.close() }
}
