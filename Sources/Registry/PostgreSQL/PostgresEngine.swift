import CPostgres
import Casework
import Dispatch
import Synchronization

/// A server that several sites share, through libpq. One connection, which calls use in turn; it is made again
/// when it is lost, and what was not acknowledged is then found out, never guessed.
final class PostgresEngine: StoreEngine, @unchecked Sendable {
  // The connection and what is known of it are only used on this queue; `canceller` has a lock.
  private let queue = DispatchQueue(label: "binome.server")
  private let address: ServerAddress
  private let access: ServerAccess
  private let limits: ServerLimits
  private var connection: ServerConnection?
  private var hasForgotten = false
  private var ownChanges: [ChangeScope: Int] = [:]
  private let canceller = Mutex<Canceller?>(nil)
  /// Whether somebody stopped the call in progress.
  private let wasStopped = Atomic(false)
  /// The server's process for this connection, whose own notifications are no news.
  private let serverProcess = Mutex<Int32>(0)

  /// Owns libpq's handle.
  private final class Canceller: @unchecked Sendable {
    // libpq documents PQcancel as safe from any thread; the handle is never changed.
    let handle: OpaquePointer
    init(_ handle: OpaquePointer) { self.handle = handle }
    deinit { PQfreeCancel(handle) }
  }

  var path: String { address.text }

  /// Connects.
  init(
    _ address: ServerAddress, access: ServerAccess, limits: ServerLimits = ServerLimits()
  ) throws(StoreError) {
    self.address = address
    self.access = access
    self.limits = limits
    _ = try onQueue { try self.connected() }
  }

  func write<Value>(
    _ turns: Turns, _ body: (any SQLSession) throws -> Value
  ) throws(StoreError) -> Value {
    try onQueue { try self.written(turns, isWhisper: false, body) }
  }

  func whisper<Value>(
    _ turns: Turns, _ body: (any SQLSession) throws -> Value
  ) throws(StoreError) -> Value {
    try onQueue { try self.written(turns, isWhisper: true, body) }
  }

  func read<Value>(_ body: (any SQLSession) throws -> Value) throws(StoreError) -> Value {
    try onQueue {
      try self.again {
        let connection = try self.connected()
        try connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        let value = try body(ServerSession(connection))
        try connection.execute("COMMIT")
        return value
      }
    }
  }

  /// A transaction that writes. Its first row is a mark of its own: if the answer to its commit is lost, the next
  /// try meets the mark, or puts it there itself, in which case the first can never be kept.
  private func written<Value>(
    _ turns: Turns, isWhisper: Bool, _ body: (any SQLSession) throws -> Value
  ) throws -> Value {
    let now = ServerText.now
    let mark = ServerText.quoted(Store.randomIdentifier(now))
    var unanswered: Value?
    do {
      return try again {
        let connection = try self.connected()
        try connection.execute("BEGIN")
        do throws(ServerFailure) {
          try connection.execute("INSERT INTO mark (id, at) VALUES (\(mark), '\(now.iso)')")
        } catch {
          guard error.state == "23505", let unanswered else { throw error }
          try connection.execute("ROLLBACK")
          return unanswered
        }
        unanswered = nil
        if let locks = ServerText.locks(turns) {
          // In the same message: whoever waited for an upgrade is told, and writes nothing as before.
          let version = try connection.execute("\(locks); \(ServerText.version)").row(0).integer(0)
          try Schema.check(version, path: self.path)
        }
        let session = ServerSession(connection)
        let value = try body(session)
        let scopes = session.scopes ?? (isWhisper ? [] : [.everybody])
        let told = isWhisper ? ServerText.told(scopes) : ServerText.counted(scopes)
        if let told { try connection.execute(told) }
        if !self.hasForgotten {
          let day = Instant(milliseconds: now.milliseconds - 86_400_000)
          try connection.execute(ServerText.forgetMarks(before: day))
        }
        unanswered = value
        guard try connection.execute("COMMIT").tag == "COMMIT" else {
          unanswered = nil
          throw StoreError.engine("commit refused")
        }
        self.hasForgotten = true
        for scope in scopes where !isWhisper { self.ownChanges[scope, default: 0] += 1 }
        return value
      }
    } catch let error as ServerFailure where error.isOfServer && unanswered != nil {
      throw StoreError.unsure
    }
  }

  /// Does it again on a new connection if the one there was is lost, and again a few times if others stood in the
  /// way.
  private func again<Value>(_ body: () throws -> Value) throws -> Value {
    var tries = 0
    while true {
      do {
        return try body()
      } catch let error as ServerFailure {
        let wasKnown = connection != nil
        leave(error)
        tries += 1
        let mayHelp = error.isOfServer ? wasKnown && tries < 3 : error.mayBeTriedAgain && tries < 6
        guard mayHelp else { throw error }
      } catch {
        rollBack()
        throw error
      }
    }
  }

  /// After a failure: the transaction is undone, or the connection let go of.
  private func leave(_ failure: ServerFailure) {
    if failure.isOfServer { connection = nil } else { rollBack() }
  }

  private func rollBack() {
    guard let connection, !connection.isIdle else { return }
    do { try connection.execute("ROLLBACK") } catch { self.connection = nil }
  }

  func connected() throws -> ServerConnection {
    if let connection { return connection }
    let made = try access.connection(to: address, limits: limits)
    connection = made
    serverProcess.withLock { $0 = made.serverProcess }
    canceller.withLock { $0 = made.canceller().map(Canceller.init) }
    return made
  }

  func onQueue<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.sync {
        wasStopped.store(false, ordering: .relaxed)
        return try body()
      }
    } catch let error as ServerFailure {
      if error.state == "57014", wasStopped.load(ordering: .relaxed) { throw .stopped }
      throw error.state == ServerConnection.needsPassword
        ? .passwordNeeded : StoreError(error, path: path)
    } catch {
      throw error as? StoreError ?? .engine(String(describing: error))
    }
  }

  /// One transaction of the owner's, without marks: those may not be there yet.
  func plainly(_ body: (ServerConnection) throws -> Void) throws(StoreError) {
    try onQueue {
      try self.again {
        let connection = try self.connected()
        try connection.execute("BEGIN")
        try body(connection)
        try connection.execute("COMMIT")
      }
    }
  }

  func revision(of scopes: Set<ChangeScope>) throws(StoreError) -> Int {
    let names = scopes.map(\.name).sorted()
    let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let condition = names.isEmpty ? "" : " WHERE scope IN (\(places))"
    let total = try read { session in
      try session.run(
        "SELECT CAST(COALESCE(SUM(n), 0) AS BIGINT) FROM revision\(condition)",
        names.map { .text($0) }
      ).first?.integer(0) ?? 0
    }
    let own = queue.sync {
      ownChanges.filter { scopes.isEmpty || scopes.contains($0.key) }.values.reduce(0, +)
    }
    return total - own
  }

  func watch(
    _ scopes: Set<ChangeScope>, _ changed: @escaping @Sendable () -> Void
  ) -> (any StoreWatch)? {
    ServerListener(
      address, access: access, limits: limits, to: scopes,
      isOwn: { [weak self] process in self?.serverProcess.withLock { $0 } == process },
      changed: changed)
  }

  func cancel() {
    wasStopped.store(true, ordering: .relaxed)
    canceller.withLock { canceller in
      guard let canceller else { return }
      var message = [CChar](repeating: 0, count: 256)
      _ = PQcancel(canceller.handle, &message, 256)
    }
  }

  func close() { queue.sync { connection = nil } }
}
