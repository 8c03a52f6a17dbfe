import CPostgres
import Glibc

/// One connection to a server, used by one thread at a time. Every wait has an end: a server that does not answer
/// within the limit counts as lost.
final class ServerConnection {
  private let handle: OpaquePointer
  private let patience: Duration
  private var prepared: [String: String] = [:]

  /// Statements kept prepared; one more and all are forgotten.
  private static let mostPrepared = 300

  /// Connects.
  ///
  /// - Parameter patience: the longest wait for an answer.
  init(
    _ address: ServerAddress, password: String?, patience: Duration
  ) throws(ServerFailure) {
    self.patience = patience
    let parameters = address.parameters(password: password).sorted { $0.key < $1.key }
    let handle = CStrings.with(parameters.map(\.key)) { names in
      CStrings.with(parameters.map(\.value)) { values in PQconnectdbParams(names, values, 0) }
    }
    guard let handle else {
      throw ServerFailure(state: "", message: "libpq", isLost: true)
    }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK, PQsetnonblocking(handle, 1) == 0 else {
      let message = Self.message(handle)
      let state = PQconnectionNeedsPassword(handle) == 1 ? Self.needsPassword : Self.state(message)
      // The handle is let go of by `deinit`.
      throw ServerFailure(state: state, message: message, isLost: state.isEmpty)
    }
    // A notice would be written over the screen.
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
  }

  deinit { PQfinish(handle) }

  /// Stands for a server that asks for a password where none was given.
  static let needsPassword = "password"

  /// The socket, for who waits on it.
  var socket: Int32 { PQsocket(handle) }

  /// The process that serves this connection.
  var serverProcess: Int32 { PQbackendPID(handle) }

  /// Whether what was sent to the server and what it said are known to be whole.
  var isIdle: Bool { PQtransactionStatus(handle) == PQTRANS_IDLE }

  /// A password as the server keeps it, so that it is in no statement and in no log; `nil` if it cannot be made.
  func verifier(of password: String, role: String) -> String? {
    guard let text = PQencryptPasswordConn(handle, password, role, "scram-sha-256") else {
      return nil
    }
    defer { PQfreemem(text) }
    return String(cString: text)
  }

  /// What stops a statement from another thread.
  func canceller() -> OpaquePointer? { PQgetCancel(handle) }

  /// Runs statements without parameters, in one message; the rows of the last one.
  @discardableResult func execute(_ sql: String) throws(ServerFailure) -> ServerAnswer {
    guard PQsendQuery(handle, sql) == 1 else { throw lost() }
    return try answer()
  }

  /// Runs one statement, prepared the first time.
  func execute(_ sql: String, _ arguments: [SQLValue]) throws(ServerFailure) -> ServerAnswer {
    let name = try name(of: sql)
    let isSent = CStrings.with(arguments.map(\.serverText)) { values in
      PQsendQueryPrepared(handle, name, Int32(arguments.count), values, nil, nil, 0)
    }
    guard isSent == 1 else { throw lost() }
    return try answer()
  }

  /// Runs one statement that is asked once.
  func executeOnce(_ sql: String, _ arguments: [SQLValue]) throws(ServerFailure) {
    let isSent = CStrings.with(arguments.map(\.serverText)) { values in
      PQsendQueryParams(handle, sql, Int32(arguments.count), nil, values, nil, nil, 0)
    }
    guard isSent == 1 else { throw lost() }
    _ = try answer()
  }

  private func name(of sql: String) throws(ServerFailure) -> String {
    if let name = prepared[sql] { return name }
    if prepared.count >= Self.mostPrepared {
      try execute("DEALLOCATE ALL")
      prepared.removeAll()
    }
    let name = "s\(prepared.count)"
    guard PQsendPrepare(handle, name, sql, 0, nil) == 1 else { throw lost() }
    _ = try answer()
    prepared[sql] = name
    return name
  }

  /// Whether a notification has come; what else came with it is taken too.
  func takeNotifications() -> [(channel: String, process: Int32)]? {
    guard PQconsumeInput(handle) == 1 else { return nil }
    var all: [(String, Int32)] = []
    while let notification = PQnotifies(handle) {
      all.append((String(cString: notification.pointee.relname), notification.pointee.be_pid))
      PQfreemem(notification)
    }
    return all
  }

  /// Waits for the last answer of what was sent.
  private func answer() throws(ServerFailure) -> ServerAnswer {
    let end = ContinuousClock.now + patience
    try flush(until: end)
    var last: ServerAnswer?
    var failure: ServerFailure?
    while true {
      while PQisBusy(handle) == 1 {
        try wait(Int16(POLLIN), until: end)
        guard PQconsumeInput(handle) == 1 else { throw lost() }
      }
      guard let result = PQgetResult(handle) else { break }
      let answer = ServerAnswer(result)
      if let found = answer.failure(isLost: PQstatus(handle) != CONNECTION_OK) {
        failure = failure ?? found
      } else {
        last = answer
      }
    }
    if let failure { throw failure }
    guard let last else { throw lost() }
    return last
  }

  private func flush(until end: ContinuousClock.Instant) throws(ServerFailure) {
    while true {
      let rest = PQflush(handle)
      if rest == 0 { return }
      guard rest == 1 else { throw lost() }
      try wait(Int16(POLLOUT | POLLIN), until: end)
      guard PQconsumeInput(handle) == 1 else { throw lost() }
    }
  }

  private func wait(
    _ events: Int16, until end: ContinuousClock.Instant
  ) throws(ServerFailure) {
    let left = ContinuousClock.now.duration(to: end)
    let milliseconds =
      left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
    guard milliseconds > 0 else {
      throw ServerFailure(state: "", message: "no answer", isLost: true)
    }
    var item = pollfd(fd: socket, events: events, revents: 0)
    _ = poll(&item, 1, Int32(clamping: milliseconds))
  }

  private func lost() -> ServerFailure {
    ServerFailure(state: "", message: Self.message(handle), isLost: true)
  }

  private static func message(_ handle: OpaquePointer) -> String {
    String(cString: PQerrorMessage(handle)).split(whereSeparator: \.isNewline).joined(
      separator: " ")
  }

  /// Connecting gives no SQLSTATE: the words that every version says tell the cases apart.
  private static func state(_ message: String) -> String {
    if message.contains("does not exist"), message.contains("database") { return "3D000" }
    let refusals = [
      "password authentication failed", "no pg_hba.conf entry", "is not permitted to log in",
      "authentication failed", "certificate authentication failed", "role \"",
    ]
    return refusals.contains(where: message.contains) ? "28000" : ""
  }
}
