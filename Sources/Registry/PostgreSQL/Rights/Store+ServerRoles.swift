import Casework

/// The roles under which people come in to a server: each has the name of a login and a password of its own, and is
/// a member of the group of their work.
extension Store {
  /// Lets somebody of the store in, or gives them another password and the rights of their present role.
  ///
  /// - Parameters:
  ///   - login: of a professional of the store.
  ///   - password: theirs at the server, which is not their passphrase; `nil` for who shows a certificate.
  ///   - path: the address of the store, as its owner.
  /// - Throws: `serverRefuses` if nobody of the store has this login, or if the server knows the name for
  ///   something else; `notAllowed` if who connects may not make roles.
  public static func admit(
    _ login: String, password: String?, onServer path: String
  ) throws(StoreError) {
    let server = try PostgresEngine(ServerAddress(path), access: ServerAccess())
    defer { server.close() }
    try server.plainly { connection in
      let session = ServerSession(connection)
      guard let person = try ProfessionalTable(session: session).all()[login] else {
        throw StoreError.serverRefuses(reason: "login \(login)")
      }
      let isThere = try isRole(login, session)
      if isThere, try !isOurs(login, session) {
        throw StoreError.serverRefuses(reason: "role \(login)")
      }
      let verifier = password.flatMap { connection.verifier(of: $0, role: login) }
      if password != nil, verifier == nil { throw StoreError.serverRefuses(reason: "password") }
      let name = ServerText.name(login)
      let group: ServerPolicy.Group = person.role.isSupervisor ? .supervisor : .professional
      for other in ServerPolicy.Group.allCases where isThere && other != group {
        try connection.execute("REVOKE \(other.rawValue) FROM \(name)")
      }
      try connection.execute(
        """
        \(isThere ? "ALTER" : "CREATE") ROLE \(name) LOGIN
        PASSWORD \(verifier.map(ServerText.quoted) ?? "NULL");
        GRANT \(group.rawValue) TO \(name)
        """)
      try connection.execute(
        onDatabase(
          "GRANT CONNECT ON DATABASE %I TO \(name)",
          "ALTER ROLE \(name) IN DATABASE %I SET search_path = \(ServerRights.searchPath)"))
    }
  }

  /// Lets somebody in no more, and ends their sessions. Their role stays, with no way in: its name is in what they
  /// wrote.
  ///
  /// - Throws: `serverRefuses` if the role is not one that `admit` made.
  public static func dismiss(_ login: String, onServer path: String) throws(StoreError) {
    let server = try PostgresEngine(ServerAddress(path), access: ServerAccess())
    defer { server.close() }
    try server.plainly { connection in
      let session = ServerSession(connection)
      guard try isOurs(login, session) else {
        throw StoreError.serverRefuses(reason: "role \(login)")
      }
      let name = ServerText.name(login)
      try connection.execute("ALTER ROLE \(name) NOLOGIN PASSWORD NULL")
      try connection.execute(onDatabase("REVOKE CONNECT ON DATABASE %I FROM \(name)"))
      _ = try session.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1",
        [.text(login)])
    }
  }

  /// Everybody whom the server lets in, or let in once.
  ///
  /// - Parameter path: the address of the store, as its owner.
  public static func serverRoles(onServer path: String) throws(StoreError) -> [ServerRole] {
    let server = try PostgresEngine(ServerAddress(path), access: ServerAccess())
    defer { server.close() }
    let groups = ServerPolicy.Group.allCases.map { ServerText.quoted($0.rawValue) }
    return try server.read { session in
      try session.run(
        """
        SELECT DISTINCT r.rolname, r.rolcanlogin AND has_database_privilege(
            r.oid, current_database(), 'CONNECT')
        FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
          JOIN pg_roles r ON r.oid = m.member
        WHERE NOT r.rolsuper AND g.rolname IN (\(groups.joined(separator: ", "))) ORDER BY 1
        """
      ).map { ServerRole(login: try $0.text(0), isAdmitted: try $0.integer(1) == 1) }
    }
  }

  /// A password that nobody guesses, for a role.
  public static func newServerPassword() throws(StoreError) -> String {
    try StoreError.wrapping { try OpeningCode.make().text }
  }

  /// The login under which a server knows this session; `nil` for a file.
  public func serverLogin() throws(StoreError) -> String? {
    guard let server = engine as? PostgresEngine else { return nil }
    return try server.read { try $0.run("SELECT CAST(current_user AS TEXT)").first?.text(0) }
  }

  private static func isRole(_ name: String, _ session: ServerSession) throws -> Bool {
    try !session.run("SELECT 1 FROM pg_roles WHERE rolname = $1", [.text(name)]).isEmpty
  }

  /// Whether a role is a member of a group, and not by being everything.
  private static func isOurs(_ name: String, _ session: ServerSession) throws -> Bool {
    let groups = ServerPolicy.Group.allCases.map { ServerText.quoted($0.rawValue) }
    return try !session.run(
      """
      SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
        JOIN pg_roles r ON r.oid = m.member
      WHERE r.rolname = $1 AND NOT r.rolsuper AND g.rolname IN (\(groups.joined(separator: ", ")))
      """, [.text(name)]
    ).isEmpty
  }

  /// Statements about the database one is connected to.
  private static func onDatabase(_ statements: String...) -> String {
    let lines = statements.map {
      "EXECUTE format(\(ServerText.quoted($0)), current_database());"
    }
    return "DO $$ BEGIN \(lines.joined(separator: " ")) END $$"
  }
}

/// A role of a server under which somebody comes in.
public struct ServerRole: Sendable, Hashable {
  /// Its name, which is a login.
  public let login: String
  /// Whether it may come in to this store.
  public let isAdmitted: Bool
}
