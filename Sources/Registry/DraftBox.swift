public import Casework

/// What is being typed and not yet recorded, kept so that no lost connection or crash loses a
/// sentence. Writes do not wait: when someone else is writing, the next keystroke tries again.
public final class DraftBox: Sendable {
  private let engine: SQLiteEngine

  /// The drafts of an open store, over a connection of their own.
  public init(of store: Store) throws(StoreError) {
    engine = try SQLiteEngine(path: store.path, durability: .program, patience: 0.02)
  }

  /// Keeps what is typed for an act; replaces what was kept.
  public func keep(
    _ body: String, author: String, dossier: DossierID?, act: String, at instant: Instant
  ) throws(StoreError) {
    try engine.write { session in
      _ = try session.run(
        """
        INSERT INTO draft (author, dossier, act, body, saved_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (author, dossier, act) DO UPDATE SET
          body = excluded.body, saved_at = excluded.saved_at
        """,
        [.text(author), .text(dossier ?? ""), .text(act), .text(body), .text(instant.iso)])
    }
  }

  /// What was kept for an act, and since when.
  public func draft(
    author: String, dossier: DossierID?, act: String
  ) throws(StoreError) -> (body: String, savedAt: Instant)? {
    try engine.read { session in
      let rows = try session.run(
        "SELECT body, saved_at FROM draft WHERE author = $1 AND dossier = $2 AND act = $3",
        [.text(author), .text(dossier ?? ""), .text(act)])
      guard let row = rows.first, let instant = Instant(try row.text(1)) else { return nil }
      return (try row.text(0), instant)
    }
  }

  /// Acts of a person's dossiers for which something is kept.
  public func acts(author: String) throws(StoreError) -> [(dossier: DossierID, act: String)] {
    try engine.read { session in
      try session.run(
        "SELECT dossier, act FROM draft WHERE author = $1 ORDER BY saved_at", [.text(author)]
      ).map { (try $0.text(0), try $0.text(1)) }
    }
  }

  /// Lets go of what was kept, once it is recorded or thrown away.
  public func drop(author: String, dossier: DossierID?, act: String) throws(StoreError) {
    try engine.write { session in
      _ = try session.run(
        "DELETE FROM draft WHERE author = $1 AND dossier = $2 AND act = $3",
        [.text(author), .text(dossier ?? ""), .text(act)])
    }
  }
}
