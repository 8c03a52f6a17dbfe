import Casework

/// The statements of presences: one row for each desk that has a dossier open, removed when it leaves it.
struct PresenceTable {
  let session: any SQLSession

  static let statements = [
    """
    CREATE TABLE presence (
      session TEXT PRIMARY KEY, login TEXT NOT NULL, dossier TEXT NOT NULL, part TEXT NOT NULL,
      at TEXT NOT NULL)
    """,
    "CREATE INDEX presence_of_dossier ON presence (dossier, login, session)",
  ]

  func put(_ presence: Presence, at now: Instant) throws {
    _ = try session.run(
      """
      INSERT INTO presence (session, login, dossier, part, at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (session) DO UPDATE SET dossier = excluded.dossier, part = excluded.part,
        at = excluded.at
      """,
      [
        .text(presence.session), .text(presence.login), .text(presence.dossier),
        .text(presence.part), .text(now.iso),
      ])
  }

  func remove(_ name: String) throws {
    _ = try session.run("DELETE FROM presence WHERE session = $1", [.text(name)])
  }

  /// The dossier at which a desk is.
  func dossier(of name: String) throws -> DossierID? {
    try session.run("SELECT dossier FROM presence WHERE session = $1", [.text(name)])
      .first?.text(0)
  }

  /// Removes what desks that ended without a word left behind.
  func removeStale(at now: Instant) throws {
    _ = try session.run("DELETE FROM presence WHERE at < $1", [.text(Self.first(at: now).iso)])
  }

  func rows(of dossier: DossierID, at now: Instant) throws -> [Presence] {
    try session.run(
      """
      SELECT session, login, part FROM presence WHERE dossier = $1 AND at >= $2
      ORDER BY login, session
      """, [.text(dossier), .text(Self.first(at: now).iso)]
    ).map { row in
      try Presence(
        session: row.text(0), login: row.text(1), dossier: dossier, part: row.text(2))
    }
  }

  /// The first instant that still counts.
  private static func first(at now: Instant) -> Instant {
    Instant(milliseconds: now.milliseconds - Presence.lasts)
  }
}
