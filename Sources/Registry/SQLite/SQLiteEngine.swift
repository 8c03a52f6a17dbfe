import GRDB

/// The embedded engine: one SQLite file in WAL mode, every commit on disk before it is acknowledged.
struct SQLiteEngine: StoreEngine {
  private let queue: DatabaseQueue
  /// Counts what is written in a store; a person's own files have no need of it.
  private let revisions: SQLiteRevision?

  var path: String { queue.path }

  /// How sure a commit is.
  enum Durability {
    /// On disk before it is acknowledged: what people were told is recorded, is.
    case full
    /// Survives the end of the program, not a power cut: drafts.
    case program
  }

  init(
    path: String, durability: Durability = .full, patience: Double = 5
  ) throws(StoreError) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = \(durability == .full ? "FULL" : "NORMAL");
          PRAGMA trusted_schema = OFF;
          PRAGMA secure_delete = \(durability == .full ? "OFF" : "ON");
          """)
    }
    revisions = durability == .full ? SQLiteRevision() : nil
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// The file has one writer at a time, whatever the turns.
  func write<Value>(
    _ turns: Turns, _ body: (any SQLSession) throws -> Value
  ) throws(StoreError) -> Value {
    try transact(revisions, body)
  }

  func whisper<Value>(
    _ turns: Turns, _ body: (any SQLSession) throws -> Value
  ) throws(StoreError) -> Value {
    try transact(nil, body)
  }

  private func transact<Value>(
    _ revisions: SQLiteRevision?, _ body: (any SQLSession) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try queue.writeWithoutTransaction { try Self.transact($0, revisions, body) }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  private static func transact<Value>(
    _ database: Database, _ revisions: SQLiteRevision?,
    _ body: (any SQLSession) throws -> Value
  ) throws -> Value {
    var result: Value?
    try database.inTransaction(.immediate) {
      result = try body(SQLiteSession(database: database))
      try revisions?.add(in: database)
      return .commit
    }
    revisions?.committed()
    guard let result else { throw StoreError.engine("transaction without result") }
    return result
  }

  func read<Value>(_ body: (any SQLSession) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.read { database in try body(SQLiteSession(database: database)) }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  /// The file counts what is written, whomever it concerns.
  func revision(of scopes: Set<ChangeScope>) throws(StoreError) -> Int {
    do {
      return try queue.read { database in try revisions?.ofOthers(in: database) ?? 0 }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  /// The version of the schema in the file.
  func version() throws(StoreError) -> Int {
    do {
      return try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  /// Marks a new file as a store of this program.
  func mark() throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { database in
        try database.execute(
          sql: """
            PRAGMA application_id = \(StoreFile.applicationID);
            PRAGMA user_version = \(Schema.version);
            """)
        // Into the file itself at once: who opens it next looks there, whatever became of us.
        try database.checkpoint(.truncate)
      }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  /// Brings a file of an earlier version, which `body` is told, to this one. Its version changes in the same transaction, so
  /// that it is never half-way there, and that of several programs that open it one does this.
  func upgrade(
    _ body: (_ session: any SQLSession, _ version: Int) throws -> Void
  ) throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
          guard version < Schema.version else { return .rollback }
          try body(SQLiteSession(database: database), version)
          for statement in SQLiteRevision.statements { try database.execute(sql: statement) }
          try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
          return .commit
        }
        // An older program looks at the file itself; others may be reading it, and are not waited for.
        _ = try? database.checkpoint(.passive)
      }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  /// Writes what removes for good: what goes is overwritten, then the file is written again without its free
  /// pages, and what stands beside it is emptied.
  ///
  /// - Returns: what `body` returns, and whether the file could be written again: another program that has
  ///   it open can stand in the way, which changes nothing of what is removed.
  func erase<Value>(
    _ body: (any SQLSession) throws -> Value
  ) throws(StoreError) -> (value: Value, isClean: Bool) {
    do {
      return try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        defer { try? database.execute(sql: "PRAGMA secure_delete = OFF") }
        let result = try Self.transact(database, revisions, body)
        return (result, Self.isWrittenAgain(database))
      }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  private static func isWrittenAgain(_ database: Database) -> Bool {
    do {
      database.releaseMemory()
      try database.checkpoint(.truncate)
      try database.execute(sql: "VACUUM")
      try database.checkpoint(.truncate)
      return true
    } catch {
      return false
    }
  }

  func watch(
    _ scopes: Set<ChangeScope>, _ changed: @escaping @Sendable () -> Void
  ) -> (any StoreWatch)? {
    FileWatch(path, changed: changed)
  }

  func cancel() { queue.interrupt() }

  func close() { try? queue.close() }
}

extension StoreError {
  fileprivate init(_ error: any Error, path: String) {
    if let known = error as? StoreError {
      self = known
      return
    }
    guard let database = error as? DatabaseError else {
      self = .engine(String(describing: error))
      return
    }
    switch database.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_INTERRUPT: self = .stopped
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .foreign(path: path)
    case .SQLITE_CORRUPT, .SQLITE_IOERR: self = .truncated(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: database.message ?? "")
    default: self = .engine(database.message ?? "\(database.resultCode)")
    }
  }
}
