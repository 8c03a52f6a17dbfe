import GRDB

/// The embedded engine: one SQLite file in WAL mode, every commit on disk before it is acknowledged.
struct SQLiteEngine: Sendable {
  private let queue: DatabaseQueue

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
          """)
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  func write<Value>(_ body: (any SQLSession) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.writeWithoutTransaction { database in
        var result: Value?
        try database.inTransaction(.immediate) {
          result = try body(SQLiteSession(database: database))
          return .commit
        }
        guard let result else { throw StoreError.engine("transaction without result") }
        return result
      }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  func read<Value>(_ body: (any SQLSession) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.read { database in try body(SQLiteSession(database: database)) }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  /// A number that changes when another connection has written.
  func dataVersion() throws(StoreError) -> Int {
    do {
      return try queue.unsafeRead { database in
        try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
    } catch {
      throw StoreError(error, path: queue.path)
    }
  }

  /// The number of the last row of each table; 0 for an empty one.
  func lastRows(of tables: [String]) throws(StoreError) -> [Int] {
    do {
      return try queue.read { database in
        try tables.map {
          try Int.fetchOne(database.cachedStatement(sql: "SELECT MAX(rowid) FROM \($0)")) ?? 0
        }
      }
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
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .foreign(path: path)
    case .SQLITE_CORRUPT, .SQLITE_IOERR: self = .truncated(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: database.message ?? "")
    default: self = .engine(database.message ?? "\(database.resultCode)")
    }
  }
}
