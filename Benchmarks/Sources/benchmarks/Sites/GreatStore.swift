import CPty
import Casework
import Registry

/// A store of a hundred thousand dossiers on a server: copies of those that are there, each with people and professionals of
/// its own, made by the server itself, which does it in a minute.
struct GreatStore {
  let psql: Psql
  let address: String
  let today: CivilDate

  /// What was measured, in milliseconds.
  struct Result {
    let dossiers: Int
    let lines: Int
    /// The desk's reading of its portfolio.
    let desk: [Double]
    /// The same statements in psql.
    let raw: [Double]
  }

  func grow(to dossiers: Int) throws {
    let here = try count()
    let last = (dossiers + here - 1) / here - 1
    guard last > 0 else { return }
    let columns = try columns(of: "dossier_line")
    let named = [
      "dossier", "adviser", "social_worker", "adviser_stand_in", "social_worker_stand_in",
      "adviser_handover_to", "social_worker_handover_to", "identity_key", "ft_identifier",
    ]
    let line = columns.map { named.contains($0) ? "\($0) || '-' || n" : $0 }
    try psql.run(
      """
      INSERT INTO professional SELECT login || '-' || n, surname, given_name, role, unit || ' ' || n,
        working_time, email FROM professional CROSS JOIN generate_series(1, \(last)) AS n;
      INSERT INTO dossier_line SELECT \(line.joined(separator: ", "))
        FROM dossier_line CROSS JOIN generate_series(1, \(last)) AS n;
      INSERT INTO standing SELECT dossier || '-' || n, CASE login WHEN '' THEN '' ELSE login || '-' || n END,
        side, standing, from_on, until_on FROM standing CROSS JOIN generate_series(1, \(last)) AS n;
      INSERT INTO entry SELECT id || '-' || n, dossier || '-' || n, kind, version, payload,
        author || '-' || n, fact_on, recorded_at, parents, hash
        FROM entry CROSS JOIN generate_series(1, \(last)) AS n;
      ANALYZE
      """)
  }

  private func count() throws(Problem) -> Int {
    Int(try psql.run("SELECT COUNT(*) FROM dossier_line").filter(\.isNumber)) ?? 0
  }

  private func columns(of table: String) throws(Problem) -> [String] {
    try psql.run(
      """
      SELECT column_name FROM information_schema.columns
      WHERE table_schema = 'binome' AND table_name = '\(table)' ORDER BY ordinal_position
      """
    ).split(separator: "\n").map(String.init)
  }

  /// The portfolio of about a hundred that an adviser opens, beside the same statement in psql; both in turn.
  func measure(rounds: Int) throws -> Result {
    let login = String(
      try psql.run(
        """
        SELECT adviser FROM dossier_line WHERE ended_on IS NULL AND adviser IS NOT NULL
        GROUP BY adviser ORDER BY ABS(COUNT(*) - 100), adviser LIMIT 1
        """
      ).prefix { !$0.isNewline })
    let store = try Store(openingAt: address)
    defer { store.close() }
    let scope = PortfolioScope.seat(.employment, login: login, on: today)
    let columns = try columns(of: "dossier_line").joined(separator: ", ")
    let seat = """
      (adviser = '\(login)' OR adviser_handover_to = '\(login)' OR (adviser_stand_in = '\(login)'
        AND adviser_stand_in_from <= '\(today.iso)' AND adviser_stand_in_until >= '\(today.iso)'))
      """.split(separator: "\n").joined(separator: " ")
    let statement =
      "SELECT \(columns) FROM dossier_line WHERE ended_on IS NULL AND \(seat) ORDER BY sort_key, dossier"
    var desk: [Double] = []
    var lines = 0
    let raw = try psql.times(of: [statement], rounds: rounds)
    for round in 0...rounds {
      let before = cpty_now()
      lines = try store.portfolio(scope).count
      if round > 0 { desk.append(Double(cpty_now() - before) / 1e6) }
    }
    return Result(
      dossiers: try count(), lines: lines, desk: desk,
      raw: raw + (try psql.times(of: [statement], rounds: rounds)))
  }
}
