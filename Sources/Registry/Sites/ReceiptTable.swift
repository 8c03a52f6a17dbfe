import Casework

/// The statements of receipts: the first row that each sending of an act writes. Whoever lost the answer
/// looks here whether it was recorded, and never has to guess.
struct ReceiptTable {
  let session: any SQLSession

  static let statement = """
    CREATE TABLE receipt (
      login TEXT NOT NULL, id TEXT NOT NULL, dossier TEXT NOT NULL, at TEXT NOT NULL,
      PRIMARY KEY (login, id))
    """

  /// For how many days a sending is known again.
  static let daysKept: Int64 = 30

  /// Notes a sending, before anything else it writes.
  func add(
    _ id: String, by login: String, for dossier: DossierID, at now: Instant
  ) throws {
    try forgetOld(of: login, at: now)
    _ = try session.run(
      "INSERT INTO receipt (login, id, dossier, at) VALUES ($1, $2, $3, $4)",
      [.text(login), .text(id), .text(dossier), .text(now.iso)])
  }

  /// The dossier in which a sending was recorded; `nil` if it was not.
  func dossier(of id: String, by login: String) throws -> DossierID? {
    try session.run(
      "SELECT dossier FROM receipt WHERE login = $1 AND id = $2", [.text(login), .text(id)]
    ).first?.text(0)
  }

  /// What is too old goes with the first sending of a day.
  private func forgetOld(of login: String, at now: Instant) throws {
    let last = try session.run("SELECT MAX(at) FROM receipt WHERE login = $1", [.text(login)])
      .first?.optionalText(0).flatMap(Instant.init)
    guard let last, last.day < now.day else { return }
    let first = Instant(milliseconds: now.milliseconds - Self.daysKept * 86_400_000)
    _ = try session.run(
      "DELETE FROM receipt WHERE login = $1 AND at < $2", [.text(login), .text(first.iso)])
  }
}
