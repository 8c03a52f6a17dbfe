extension PostgresEngine {
  /// Makes the tables of a new store, and in the same transaction what `fill` writes.
  ///
  /// - Throws: `alreadyExists` if the database holds a store; `foreign` if it does not hold every language's letters.
  func make(
    _ statements: [String], fill: (any SQLSession) throws -> Void
  ) throws(StoreError) {
    try plainly { connection in
      let session = ServerSession(connection)
      guard try session.run("SHOW server_encoding").first?.text(0) == "UTF8" else {
        throw StoreError.foreign(path: self.path)
      }
      let taken = try session.run(
        "SELECT 1 FROM pg_namespace WHERE nspname = $1", [.text(ServerSchema.name)])
      guard taken.isEmpty else { throw StoreError.alreadyExists(path: self.path) }
      try connection.execute("CREATE SCHEMA \(ServerSchema.name)")
      for statement in statements.map(ServerSchema.adapted) + ServerSchema.statements {
        try connection.execute(statement)
      }
      try Self.putRightsInForce(connection)
      try connection.execute("INSERT INTO schema_version (version) VALUES (\(Schema.version))")
      try fill(session)
    }
  }

  /// The version of the schema.
  ///
  /// - Throws: `notFound` if the database holds no store, `newer` if it was written by a newer program.
  func version() throws(StoreError) -> Int {
    let found: Int? = try read { session in
      let isThere = try session.run(
        "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
          + "WHERE n.nspname = $1 AND c.relname = 'schema_version'",
        [.text(ServerSchema.name)])
      guard !isThere.isEmpty else { return nil }
      return try session.run(ServerText.version).first?.integer(0)
    }
    guard let found else { throw .notFound(path: path) }
    try Schema.check(found, path: path)
    return found
  }

  func adapted(_ statement: String) -> String { ServerSchema.adapted(statement) }

  /// The owner of the tables does this, while nobody else writes; anybody else is told to wait for them.
  func upgrade(
    _ body: (_ session: any SQLSession, _ version: Int) throws -> Void
  ) throws(StoreError) {
    guard try isOwner() else {
      throw .upgradeNeeded(version: try version(), known: Schema.version)
    }
    try plainly { connection in
      try connection.execute(ServerText.locks(.whole) ?? "")
      let session = ServerSession(connection)
      let version = try session.run(ServerText.version).first?.integer(0)
      guard let version, version < Schema.version else { return }
      // Views stand in the way of the tables that they show; they are made again with the rights.
      try connection.execute("DROP SCHEMA IF EXISTS \(ServerRights.views) CASCADE")
      try body(session, version)
      try Self.putRightsInForce(connection)
      try connection.execute("UPDATE schema_version SET version = \(Schema.version)")
    }
  }

  private static func putRightsInForce(_ connection: ServerConnection) throws {
    do throws(ServerFailure) {
      for statement in ServerRights.statements { try connection.execute(statement) }
    } catch {
      guard error.state == "42501" else { throw error }
      // Who makes a store makes its groups too.
      throw StoreError.serverRefuses(
        reason: "CREATEROLE, config/postgresql/create-database.sql; \(error.message)")
    }
  }

  /// Removes the store with all that is in it.
  func destroy() throws(StoreError) {
    try plainly {
      try $0.execute("DROP SCHEMA IF EXISTS \(ServerRights.views) CASCADE")
      try $0.execute("DROP SCHEMA \(ServerSchema.name) CASCADE")
    }
  }

  /// What is removed is gone from every reading at once; its bytes go when the server writes the tables again, which
  /// the owner of the store alone may ask for.
  func erase<Value>(
    _ body: (any SQLSession) throws -> Value
  ) throws(StoreError) -> (value: Value, isClean: Bool) {
    let value = try write(.whole, body)
    do {
      try onQueue {
        for table in ["entry", "dossier_line", "phrase", "counted_fact", "standing"] {
          try self.connected().execute("VACUUM (FULL) \(table)")
        }
      }
      return (value, try isOwner())
    } catch {
      return (value, false)
    }
  }

  /// Whether the tables are this person's. A server passes over the tables of others with a warning: whoever does
  /// not own them has written nothing again.
  private func isOwner() throws(StoreError) -> Bool {
    try read { session in
      try !session.run(
        """
        SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = $1 AND c.relname = 'entry' AND pg_has_role(c.relowner, 'USAGE')
        """, [.text(ServerSchema.name)]
      ).isEmpty
    }
  }
}
