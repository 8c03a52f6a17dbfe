public import Casework
import Synchronization

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
  private let seen = Mutex(Seen())

  /// What was last seen of what others write.
  private struct Seen {
    var dataVersion: Int?
    var rows: [Int] = []
    var revision = 0
  }

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
      for statement in Schema.statements { _ = try session.run(statement) }
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

  /// A number that changes when another program has written to the store. Lines of the access log alone
  /// do not change it: nobody's screen is read again because a colleague reads.
  public func revision() throws(StoreError) -> Int {
    let version = try engine.dataVersion()
    if let same = seen.withLock({ $0.dataVersion == version ? $0.revision : nil }) { return same }
    let rows = try engine.lastRows(of: ["entry", "access"])
    return seen.withLock { seen in
      let onlyAccess = seen.rows.count == 2 && seen.rows[0] == rows[0] && seen.rows[1] != rows[1]
      if !onlyAccess { seen.revision += 1 }
      seen.dataVersion = version
      seen.rows = rows
      return seen.revision
    }
  }

  /// Lets go of the file.
  public func close() { engine.close() }
}
