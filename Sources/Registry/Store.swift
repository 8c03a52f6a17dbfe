public import Casework

/// A territory's store: its journal and what follows from it.
///
/// Calls block until they are done and may be made from any thread; the desk makes them away from
/// the keyboard.
public final class Store: Sendable {
  /// Where the store is.
  public let path: String
  let engine: SQLiteEngine
  /// Makes names for entries, dossiers and sittings.
  public let makeIdentifier: @Sendable (Instant) -> String

  /// Opens the store at `path`. A file that is not a whole store of a known version is left as it
  /// was.
  ///
  /// - Parameter makeIdentifier: names for entries and dossiers; random by default.
  /// - Throws: why it cannot be used.
  public init(
    openingAt path: String,
    makeIdentifier: @escaping @Sendable (Instant) -> String = Store.randomIdentifier
  ) throws(StoreError) {
    try StoreFile.check(path)
    self.path = path
    self.makeIdentifier = makeIdentifier
    engine = try SQLiteEngine(path: path)
    if try engine.version() < Schema.version { try upgrade() }
  }

  /// Brings a store of an earlier version to this one: the journal stays as it is, what follows from
  /// it is made again.
  private func upgrade() throws(StoreError) {
    try engine.upgrade { session, version in
      let steps = Schema.steps.filter { $0.version > version }
      for statement in steps.flatMap(\.statements) { _ = try session.run(statement) }
      if steps.contains(where: \.rebuilds) { _ = try Self.rebuild(session) }
    }
  }

  private init(
    newAt path: String, makeIdentifier: @escaping @Sendable (Instant) -> String
  ) throws(StoreError) {
    try StoreFile.prepare(path)
    self.path = path
    self.makeIdentifier = makeIdentifier
    engine = try SQLiteEngine(path: path)
    try engine.write { session in
      for statement in Schema.statements + SQLiteRevision.statements {
        _ = try session.run(statement)
      }
    }
    try engine.mark()
  }

  /// Makes a new, empty store at `path`, readable by its owner only.
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

  /// A number that changes when another program has written to the store. The access log, tries to log in
  /// and who is at work in a dossier do not change it: nobody's screen is read again because a colleague reads.
  public func revision() throws(StoreError) -> Int { try engine.revision() }

  /// Calls `changed`, from a thread of its own, soon after something was written, by this program or another,
  /// as long as what is returned is kept. It is a hint: several writings may give one call, and a call may
  /// come without any. `revision()` and `presences(of:at:)` are the truth.
  ///
  /// - Returns: `nil` where nothing tells; whoever wants to know then has to ask.
  public func watch(_ changed: @escaping @Sendable () -> Void) -> (any StoreWatch)? {
    FileWatch(path, changed: changed)
  }

  /// Lets go of the file.
  public func close() { engine.close() }
}
