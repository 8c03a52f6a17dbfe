import Casework

/// The statements of who stands how to a dossier: rows follow from it, as the line does.
struct StandingTable {
  let session: any SQLSession

  static let statements = [
    """
    CREATE TABLE standing (
      dossier TEXT NOT NULL, login TEXT NOT NULL, side TEXT NOT NULL, standing TEXT NOT NULL,
      from_on TEXT NOT NULL, until_on TEXT NOT NULL,
      PRIMARY KEY (dossier, login, side, standing, from_on))
    """,
    "CREATE INDEX standing_of_login ON standing (login, standing)",
  ]

  /// Writes a dossier's rows in the place of those that were written.
  func put(_ dossier: Dossier) throws {
    _ = try session.run("DELETE FROM standing WHERE dossier = $1", [.text(dossier.id)])
    try insert(dossier.standings, dossier.id)
  }

  /// Writes what an act changed. The rows of a new dossier come at once: after the first, nobody but who
  /// stands to it writes more. Of others, what is gained comes before what is lost, so that whoever gives
  /// something up may still write the rest; what is there already, from an opening that began, stays.
  func change(from before: Dossier?, to after: Dossier) throws {
    guard let before else { return try insert(after.standings, after.id) }
    let old = before.standings
    let new = after.standings
    var until: [[SQLValue]: CivilDate] = [:]
    for row in old { until[Self.key(row, after.id)] = row.until }
    for row in new {
      switch until.removeValue(forKey: Self.key(row, after.id)) {
      case nil: try add(row, after.id)
      case row.until: break
      default:
        _ = try session.run(
          "UPDATE standing SET until_on = $1 WHERE \(Self.isRow(from: 2))",
          [.text(row.until.iso)] + Self.key(row, after.id))
      }
    }
    for row in old where until[Self.key(row, after.id)] != nil {
      _ = try session.run(
        "DELETE FROM standing WHERE \(Self.isRow(from: 1))", Self.key(row, after.id))
    }
  }

  func clear() throws { _ = try session.run("DELETE FROM standing") }

  /// Whether what is written for a dossier is what follows from it.
  func isUpToDate(_ dossier: Dossier) -> Bool {
    let written = try? session.run(
      "SELECT \(Self.columns.joined(separator: ", ")) FROM standing WHERE dossier = $1",
      [.text(dossier.id)])
    let expected = dossier.standings.map { Self.values($0, dossier.id) }
    return written.map { Set($0.map(\.values)) == Set(expected) } ?? false
  }

  private func insert(_ rows: [StandingRow], _ dossier: DossierID) throws {
    guard !rows.isEmpty else { return }
    let width = Self.columns.count
    let places = rows.indices.map { row in
      "(" + (1...width).map { "$\(row * width + $0)" }.joined(separator: ", ") + ")"
    }
    _ = try session.run(
      """
      INSERT INTO standing (\(Self.columns.joined(separator: ", ")))
      VALUES \(places.joined(separator: ", "))
      """, rows.flatMap { Self.values($0, dossier) })
  }

  private func add(_ row: StandingRow, _ dossier: DossierID) throws {
    let same = try session.run(
      "SELECT 1 FROM standing WHERE \(Self.isRow(from: 1))", Self.key(row, dossier))
    if same.isEmpty { try insert([row], dossier) }
  }

  private static let columns = ["dossier", "login", "side", "standing", "from_on", "until_on"]

  private static func values(_ row: StandingRow, _ dossier: DossierID) -> [SQLValue] {
    key(row, dossier) + [.text(row.until.iso)]
  }

  private static func key(_ row: StandingRow, _ dossier: DossierID) -> [SQLValue] {
    [
      .text(dossier), .text(row.login), .text(row.side?.rawValue ?? ""),
      .text(row.kind.rawValue), .text(row.from.iso),
    ]
  }

  private static func isRow(from place: Int) -> String {
    columns.dropLast().enumerated()
      .map { "\($1) = $\(place + $0)" }.joined(separator: " AND ")
  }
}
