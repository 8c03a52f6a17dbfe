public import Casework

/// What is being typed and not yet recorded, kept so that no lost connection or crash loses a
/// sentence. It lives in a file of the person's own, beside no store: a store that is slow, busy or
/// away never stands in the way of a keystroke, and no colleague finds it in the store.
public final class DraftBox: Sendable {
  private let engine: SQLiteEngine
  private let store: String
  private let covers: DraftCovers

  /// The drafts for a store, in the file at `path`; the file is made if it is not there, readable by
  /// its owner only.
  ///
  /// - Parameter keys: those of who types, if they have logged in: what is typed is sealed to them.
  public init(at path: String, for store: Store, keys: OpenKeys? = nil) throws(StoreError) {
    try StoreFile.prepareDrafts(path)
    self.store = store.path
    covers = DraftCovers(keys: keys)
    engine = try SQLiteEngine(path: path, durability: .program, patience: 1)
    try engine.write { session in
      _ = try session.run(Schema.drafts)
      _ = try session.run(Schema.keepsakes)
    }
    do throws(StoreError) {
      try forgetPurged(store)
    } catch {
      // A store that is away does not keep anybody from typing: it is asked when the file is next opened.
      switch error {
      case .away, .unsure: break
      default: throw error
      }
    }
  }

  /// Lets go of what was typed about dossiers that the store no longer holds.
  private func forgetPurged(_ store: Store) throws(StoreError) {
    let typed = try engine.read { session in
      try session.run(
        "SELECT DISTINCT dossier FROM draft WHERE store = $1 AND dossier <> ''", [.text(self.store)]
      ).map { try $0.text(0) }
    }
    for dossier in typed where try store.isPurged(dossier) {
      try engine.write { session in
        _ = try session.run(
          "DELETE FROM draft WHERE store = $1 AND dossier = $2",
          [.text(self.store), .text(dossier)])
      }
    }
    try forgetPurgedKeepsakes(store)
  }

  /// The same for what is kept under a name that begins with that of a dossier and a slash.
  private func forgetPurgedKeepsakes(_ store: Store) throws(StoreError) {
    let names = try engine.read { session in
      try session.run("SELECT DISTINCT name FROM keepsake WHERE store = $1", [.text(self.store)])
        .map { try $0.text(0) }
    }
    for name in names {
      guard let slash = name.firstIndex(of: "/"), try store.isPurged(String(name[..<slash])) else {
        continue
      }
      try engine.write { session in
        _ = try session.run(
          "DELETE FROM keepsake WHERE store = $1 AND name = $2", [.text(self.store), .text(name)])
      }
    }
  }

  /// Keeps what is typed for an act; replaces what was kept.
  public func keep(
    _ body: String, author: String, dossier: DossierID?, act: String, at instant: Instant
  ) throws(StoreError) {
    let body = try covers.covered(body)
    try engine.write { session in
      _ = try session.run(
        """
        INSERT INTO draft (store, author, dossier, act, body, saved_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (store, author, dossier, act) DO UPDATE SET
          body = excluded.body, saved_at = excluded.saved_at
        """,
        [
          .text(store), .text(author), .text(dossier ?? ""), .text(act), .text(body),
          .text(instant.iso),
        ])
    }
  }

  /// What was kept for an act, and since when; nothing if it is sealed to other keys.
  public func draft(
    author: String, dossier: DossierID?, act: String
  ) throws(StoreError) -> (body: String, savedAt: Instant)? {
    try engine.read { session in
      let rows = try session.run(
        """
        SELECT body, saved_at FROM draft
        WHERE store = $1 AND author = $2 AND dossier = $3 AND act = $4
        """, [.text(store), .text(author), .text(dossier ?? ""), .text(act)])
      guard let row = rows.first, let instant = Instant(try row.text(1)),
        let body = covers.opened(try row.text(0))
      else { return nil }
      return (body, instant)
    }
  }

  /// Lets go of what was kept, once it is recorded or thrown away.
  public func drop(author: String, dossier: DossierID?, act: String) throws(StoreError) {
    try engine.write { session in
      _ = try session.run(
        "DELETE FROM draft WHERE store = $1 AND author = $2 AND dossier = $3 AND act = $4",
        [.text(store), .text(author), .text(dossier ?? ""), .text(act)])
    }
  }

  /// What a person keeps under a kind, in the order of names: named filters, the point under way. What
  /// is sealed to other keys is left out.
  public func keepsakes(
    author: String, kind: String
  ) throws(StoreError) -> [(name: String, body: String)] {
    try engine.read { session in
      try session.run(
        """
        SELECT name, body FROM keepsake WHERE store = $1 AND author = $2 AND kind = $3
        ORDER BY name
        """, [.text(store), .text(author), .text(kind)]
      ).compactMap { row in
        guard let body = covers.opened(try row.text(1)) else { return nil }
        return (try row.text(0), body)
      }
    }
  }

  /// Keeps something under a name; an empty body lets go of it.
  public func keep(
    _ body: String, author: String, kind: String, name: String
  ) throws(StoreError) {
    let body = body.isEmpty ? body : try covers.covered(body)
    try engine.write { session in
      let key: [SQLValue] = [.text(store), .text(author), .text(kind), .text(name)]
      guard !body.isEmpty else {
        _ = try session.run(
          "DELETE FROM keepsake WHERE store = $1 AND author = $2 AND kind = $3 AND name = $4", key)
        return
      }
      _ = try session.run(
        """
        INSERT INTO keepsake (store, author, kind, name, body) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (store, author, kind, name) DO UPDATE SET body = excluded.body
        """, key + [.text(body)])
    }
  }
}
