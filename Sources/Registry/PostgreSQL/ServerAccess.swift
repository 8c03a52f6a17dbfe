import CPostgres

/// How a person gets in to a server.
struct ServerAccess: Sendable {
  /// What they typed, if the server asks for it.
  var password: String?
  /// Login under whose rights the session is to work, where the server knows who connects as somebody who may
  /// take them: the owner of a store, in a trial.
  var role: String?

  /// A connection, ready for transactions.
  func connection(
    to address: ServerAddress, limits: ServerLimits
  ) throws(ServerFailure) -> ServerConnection {
    let connection = try ServerConnection(address, password: password, patience: limits.answer)
    try connection.execute(limits.settings)
    if let role, try isOffered(role, connection) {
      try connection.execute("SET ROLE \(ServerText.name(role))")
    }
    try connection.execute(Self.searchPath)
    return connection
  }

  /// Supervisors read views where others read tables; the owner reads tables, whatever groups they are in.
  private static let searchPath = """
    SELECT set_config('search_path', CASE WHEN EXISTS (SELECT 1 FROM pg_namespace
        WHERE nspname = '\(ServerSchema.name)' AND pg_get_userbyid(nspowner) <> current_user)
      THEN '\(ServerRights.searchPath)' ELSE '\(ServerSchema.name)' END, false)
    """

  private func isOffered(
    _ role: String, _ connection: ServerConnection
  ) throws(ServerFailure) -> Bool {
    let answer = try connection.execute(
      """
      SELECT 1 FROM pg_roles
      WHERE rolname = $1 AND rolname <> current_user AND pg_has_role(oid, 'MEMBER')
      """, [.text(role)])
    return answer.rowCount > 0
  }
}

/// How long things may take on a server.
struct ServerLimits: Sendable {
  /// The longest wait for any answer, after which the connection counts as lost.
  var answer = Duration.seconds(45)
  /// The longest statement, in milliseconds.
  var statement = 30_000
  /// The longest wait for somebody else's transaction, in milliseconds.
  var lock = 5_000
  /// The longest pause inside a transaction, in milliseconds: a desk that hangs holds nobody up.
  var pause = 60_000

  var settings: String {
    """
    SET search_path = \(ServerSchema.name); SET statement_timeout = \(statement);
    SET lock_timeout = \(lock); SET idle_in_transaction_session_timeout = \(pause);
    SET client_min_messages = warning; SET standard_conforming_strings = on;
    SET default_transaction_isolation = 'read committed'; SET synchronous_commit = on
    """
  }
}
