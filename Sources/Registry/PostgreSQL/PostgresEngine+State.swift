extension PostgresEngine {
  /// Each thing is asked on its own: a server of another make, or one that does not let this person see, leaves out
  /// what it does not say.
  func state() throws(StoreError) -> EngineState {
    var state = EngineState()
    state.version = try ask("SHOW server_version")?.optionalText(0)
    state.bytes = try ask(
      """
      SELECT CAST(SUM(pg_total_relation_size(c.oid)) AS BIGINT) FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind = 'r'
      """, [.text(ServerSchema.name)])?.optionalInteger(0)
    state.oldestTransaction = try ask(
      """
      SELECT CAST(EXTRACT(EPOCH FROM MAX(now() - xact_start)) AS BIGINT) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
      """)?.optionalInteger(0)
    if let row = try ask(
      """
      SELECT COUNT(*), COUNT(CASE WHEN sync_state IN ('sync', 'quorum') THEN 1 END),
        CAST(MAX(pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)) AS BIGINT),
        CAST(EXTRACT(EPOCH FROM MAX(replay_lag)) * 1000 AS BIGINT)
      FROM pg_stat_replication
      """)
    {
      state.replication = EngineState.Replication(
        standbys: row.optionalInteger(0) ?? 0, synchronous: row.optionalInteger(1) ?? 0,
        lagBytes: row.optionalInteger(2), lagMilliseconds: row.optionalInteger(3))
    }
    return state
  }

  /// The first row of an answer; `nil` where the server has no such thing to say.
  private func ask(_ sql: String, _ arguments: [SQLValue] = []) throws(StoreError) -> SQLRow? {
    do {
      return try read { try $0.run(sql, arguments).first }
    } catch {
      switch error {
      case .engine, .notAllowed: return nil
      default: throw error
      }
    }
  }
}
