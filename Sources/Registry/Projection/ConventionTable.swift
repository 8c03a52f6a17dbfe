import Casework

/// The statements of the texts that conventions have had: rows are inserted and read, nothing else.
struct ConventionTable {
  let session: any SQLSession

  static let statement = """
    CREATE TABLE convention_text (
      id TEXT NOT NULL, file TEXT NOT NULL, body TEXT NOT NULL, barriers TEXT NOT NULL,
      recorded_at TEXT NOT NULL, PRIMARY KEY (id, recorded_at))
    """

  /// What a store of before knows of it: the texts as they are.
  static let keepsPresent = """
    INSERT INTO convention_text (id, file, body, barriers, recorded_at)
    SELECT id, file, body, barriers, recorded_at FROM convention
    """

  /// Keeps a text, unless it is the one that was kept last under its name; after that one, whatever the
  /// clock says.
  func keep(_ text: ConventionText, at instant: Instant) throws {
    let last = try session.run(
      """
      SELECT body, barriers, recorded_at FROM convention_text WHERE id = $1 ORDER BY recorded_at DESC LIMIT 1
      """, [.text(text.id)]
    ).first
    if let last, try last.text(0) == text.body, try last.text(1) == text.barriers { return }
    let previous = try last.flatMap { Instant(try $0.text(2)) }
    let instant = max(
      instant, previous.map { Instant(milliseconds: $0.milliseconds + 1) } ?? instant)
    _ = try session.run(
      """
      INSERT INTO convention_text (id, file, body, barriers, recorded_at)
      VALUES ($1, $2, $3, $4, $5)
      """,
      [
        .text(text.id), .text(text.file), .text(text.body), .text(text.barriers),
        .text(instant.iso),
      ])
  }

  func all() throws -> [ConventionText] {
    try session.run("SELECT id, file, body, barriers FROM convention_text ORDER BY recorded_at, id")
      .map { row in
        try ConventionText(
          id: row.text(0), file: row.text(1), body: row.text(2), barriers: row.text(3))
      }
  }
}
