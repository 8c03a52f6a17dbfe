extension PostgresEngine {
  /// Makes the tables of a new store.
  ///
  /// - Throws: `alreadyExists` if the database holds a store; `foreign` if it does not hold every language's letters.
  func make(_ statements: [String]) throws(StoreError) {
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
      for statement in ServerRights.statements { try connection.execute(statement) }
      try connection.execute("INSERT INTO schema_version (version) VALUES (\(Schema.version))")
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
      return try session.run("SELECT MAX(version) FROM schema_version").first?.integer(0)
    }
    guard let found else { throw .notFound(path: path) }
    guard found <= Schema.version else {
      throw .newer(path: path, version: found, known: Schema.version)
    }
    return found
  }

  func upgrade(
    _ body: (_ session: any SQLSession, _ version: Int) throws -> Void
  ) throws(StoreError) {
    try plainly { connection in
      try connection.execute(ServerText.locks(.whole) ?? "")
      let session = ServerSession(connection)
      let version = try session.run("SELECT MAX(version) FROM schema_version").first?.integer(0)
      guard let version, version < Schema.version else { return }
      try body(session, version)
      for statement in ServerRights.statements { try connection.execute(statement) }
      try connection.execute("UPDATE schema_version SET version = \(Schema.version)")
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
      return (value, try isAloneOwner())
    } catch {
      return (value, false)
    }
  }

  /// A server passes over the tables of others with a warning: only their owner has written them again.
  private func isAloneOwner() throws(StoreError) -> Bool {
    try read { session in
      try !session.run(
        "SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = 'entry' AND tableowner = current_user",
        [.text(ServerSchema.name)]
      ).isEmpty
    }
  }
}
