import Casework

/// The statements of the access log. Rows are inserted and read; what is older than the months for which
/// the log is kept is removed with the first line of each day.
struct AccessTable {
  let session: any SQLSession

  /// `day` is that of the territory, so that days add up without knowing of zones.
  static let statements = [
    """
    CREATE TABLE access (
      id TEXT PRIMARY KEY, at TEXT NOT NULL, day TEXT NOT NULL, login TEXT NOT NULL,
      what TEXT NOT NULL, dossier TEXT, amount BIGINT, detail TEXT NOT NULL)
    """,
    "CREATE INDEX access_of_day ON access (day, login)",
    "CREATE INDEX access_of_dossier ON access (dossier, day)",
  ]

  private static let columns = "id, at, login, what, dossier, amount, detail"

  func add(_ accesses: [Access]) throws {
    guard let day = accesses.map(\.day).max() else { return }
    try purge(on: day)
    for access in accesses {
      _ = try session.run(
        """
        INSERT INTO access (id, at, day, login, what, dossier, amount, detail)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        [
          .text(access.id), .text(access.at.iso), .text(access.day.iso), .text(access.login),
          .text(access.kind.rawValue), SQLValue(access.dossier), SQLValue(access.amount),
          .text(access.detail.text),
        ])
    }
  }

  private func purge(on day: CivilDate) throws {
    let last = try session.run("SELECT MAX(day) FROM access").first?.date(0)
    guard let last, last < day else { return }
    let first = day.adding(months: -AccessThresholds.monthsKept)
    _ = try session.run("DELETE FROM access WHERE day < $1", [.text(first.iso)])
  }

  /// Takes back a line that turned out to be none: a try that opened.
  func takeBack(_ id: String) throws {
    _ = try session.run("DELETE FROM access WHERE id = $1", [.text(id)])
  }

  /// Whether the same was noted since an instant.
  func has(_ access: Access, since instant: Instant) throws -> Bool {
    try !session.run(
      """
      SELECT 1 FROM access
      WHERE day >= $1 AND login = $2 AND what = $3 AND detail = $4 AND at >= $5 LIMIT 1
      """,
      [
        .text(instant.inFrance.day.iso), .text(access.login), .text(access.kind.rawValue),
        .text(access.detail.text), .text(instant.iso),
      ]
    ).isEmpty
  }

  /// Lines that fit a condition, the latest first.
  func rows(
    _ condition: String, _ arguments: [SQLValue], limit: Int?
  ) throws -> [Access] {
    let limit = limit.map { " LIMIT \($0)" } ?? ""
    return try session.run(
      """
      SELECT \(Self.columns) FROM access WHERE \(condition) ORDER BY day DESC, at DESC, id DESC\(limit)
      """, arguments
    ).map(Self.access)
  }

  /// The first day of the log.
  func begins() throws -> CivilDate? {
    try session.run("SELECT MIN(day) FROM access").first?.date(0)
  }

  private static func access(_ row: SQLRow) throws -> Access {
    guard let at = Instant(try row.text(1)), let kind = try row.code(3, as: AccessKind.self),
      let detail = AccessCode(stored: try row.text(6))
    else { throw StoreError.damaged("access log") }
    let amount: Int? = if case .null = row.values[5] { nil } else { try row.integer(5) }
    return try Access(
      id: row.text(0), at: at, login: row.text(2), kind: kind, dossier: row.optionalText(4),
      amount: amount, detail: detail)
  }
}
