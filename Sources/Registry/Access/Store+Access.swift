public import Casework

extension Store {
  /// Adds lines to the access log. The first of a day removes those that are older than twelve months.
  public func note(_ accesses: [Access]) throws(StoreError) {
    guard !accesses.isEmpty else { return }
    try engine.whisper(.none) { session in try AccessTable(session: session).add(accesses) }
  }

  /// Lines of the access log, the latest first.
  public func accesses(_ query: AccessQuery) throws(StoreError) -> [Access] {
    try engine.read { session in
      let condition = query.condition
      return try AccessTable(session: session).rows(
        condition.sql, condition.arguments, limit: query.limit)
    }
  }

  /// Every line about a dossier, whoever it is of, the latest first: what its person may be told.
  public func accesses(to dossier: DossierID) throws(StoreError) -> [Access] {
    try engine.read { session in
      try AccessTable(session: session).rows("dossier = $1", [.text(dossier)], limit: nil)
    }
  }

  /// The first day of which the log says anything; `nil` if it is empty.
  public func accessLogBegins() throws(StoreError) -> CivilDate? {
    try engine.read { session in try AccessTable(session: session).begins() }
  }

  /// What each day from `first` on came to, login by login.
  public func accessDays(
    of logins: Set<String>, from first: CivilDate
  ) throws(StoreError) -> [AccessDay] {
    try engine.read { session in
      let condition = AccessQuery(logins: logins, from: first).condition
      let texts = AccessExport.allCases.filter { !$0.isFile }.map { "'\($0.rawValue)'" }
      let rows = try session.run(
        """
        SELECT login, day,
          COUNT(DISTINCT CASE WHEN what IN ('\(AccessKind.dossierRead.rawValue)',
            '\(AccessKind.openedWithReason.rawValue)') THEN dossier END),
          SUM(CASE WHEN what = '\(AccessKind.calendarMade.rawValue)'
            OR (what = '\(AccessKind.exported.rawValue)'
              AND detail NOT IN (\(texts.joined(separator: ", ")))) THEN 1 ELSE 0 END),
          SUM(CASE WHEN what = '\(AccessKind.searched.rawValue)' AND amount = 0
            THEN 1 ELSE 0 END),
          SUM(CASE WHEN what = '\(AccessKind.loginFailed.rawValue)'
            AND amount >= \(TryLimit.lock) THEN 1 ELSE 0 END)
        FROM access WHERE \(condition.sql) GROUP BY login, day ORDER BY day, login
        """, condition.arguments)
      return try rows.map { row in
        guard let day = try row.date(1) else { throw StoreError.damaged("access log") }
        return try AccessDay(
          login: row.text(0), day: day, dossiers: row.integer(2), exports: row.integer(3),
          emptySearches: row.integer(4), isLocked: row.integer(5) > 0)
      }
    }
  }
}
