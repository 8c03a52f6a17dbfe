import Casework

extension Store {
  /// How the store at `path` is. Nothing is changed: one of an earlier version stays so.
  ///
  /// - Parameters:
  ///   - role: login of who asks, whose rights a server is to apply.
  ///   - password: what the server asks for, if it does.
  /// - Throws: why it cannot be used.
  public static func health(
    at path: String, as role: String? = nil, password: String? = nil
  ) throws(StoreError) -> StoreHealth {
    let engine: any StoreEngine
    if isServer(path) {
      engine = try PostgresEngine(
        ServerAddress(path), access: ServerAccess(password: password, role: role))
    } else {
      try StoreFile.check(path)
      engine = try SQLiteEngine(path: path)
    }
    defer { engine.close() }
    let version = try engine.version()
    let state = try engine.state()
    return try engine.read { session in
      func number(_ sql: String) throws -> Int { try session.run(sql).first?.integer(0) ?? 0 }
      let last = try session.run("SELECT MAX(recorded_at) FROM entry").first?.optionalText(0)
      return StoreHealth(
        engine: isServer(path) ? "postgresql" : "sqlite", schema: version,
        dossiers: try number("SELECT COUNT(*) FROM dossier_line"),
        entries: try number("SELECT COUNT(*) FROM entry"),
        lastEntryAt: last.flatMap { Instant($0) }, state: state)
    }
  }
}
