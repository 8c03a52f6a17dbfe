/// What this machine has seen of a store: each author's last act, and the keys of each account. It lives in
/// a file of the person's own, so that a store put back as it was before is noticed by whoever has seen
/// more.
public final class Witness: Sendable {
  private let engine: SQLiteEngine

  /// The witness in the file at `path`; the file is made if it is not there, readable by its owner only.
  public init(at path: String) throws(StoreError) {
    try StoreFile.prepareDrafts(path)
    engine = try SQLiteEngine(path: path, durability: .program, patience: 1)
    try engine.write { session in
      for statement in Self.statements { _ = try session.run(statement) }
    }
  }

  private static let statements = [
    "CREATE TABLE IF NOT EXISTS seen_store (path TEXT PRIMARY KEY, store TEXT NOT NULL)",
    """
    CREATE TABLE IF NOT EXISTS seen_head (
      store TEXT NOT NULL, login TEXT NOT NULL, number BIGINT NOT NULL, act TEXT NOT NULL,
      PRIMARY KEY (store, login))
    """,
    """
    CREATE TABLE IF NOT EXISTS seen_key (
      store TEXT NOT NULL, login TEXT NOT NULL, generation BIGINT NOT NULL, signing TEXT NOT NULL,
      PRIMARY KEY (store, login, generation))
    """,
  ]

  /// Compares a store with what was seen of it, and remembers what is new. An author of whom less is
  /// there than was seen is found, and what was seen of them stays. An invented territory, made anew each
  /// day, is not looked at.
  public func look(at store: Store) throws(StoreError) -> [Finding] {
    guard try !store.isInvented() else { return [] }
    return try compare(store, with: store.sight())
  }

  /// The quick look of whoever opens a store: at the last acts only.
  public func glance(at store: Store) throws(StoreError) -> [Finding] {
    guard try !store.isInvented() else { return [] }
    let seen = try engine.read { session in
      try session.run(
        """
        SELECT login, number FROM seen_head
        WHERE store = (SELECT store FROM seen_store WHERE path = $1)
        """, [.text(store.path)]
      ).map { (try $0.text(0), try $0.integer(1)) }
    }
    return try compare(
      store, with: store.glimpse(of: Dictionary(seen, uniquingKeysWith: { max($0, $1) })))
  }

  private func compare(_ store: Store, with sight: Sight?) throws(StoreError) -> [Finding] {
    try engine.write { session in
      let here = try session.run(
        "SELECT store FROM seen_store WHERE path = $1", [.text(store.path)]
      ).first?.text(0)
      if let here, here != sight?.storeID { return [Finding(problem: .rolledBack)] }
      guard let sight else { return [] }
      _ = try session.run(
        "INSERT INTO seen_store (path, store) VALUES ($1, $2) ON CONFLICT (path) DO NOTHING",
        [.text(store.path), .text(sight.storeID)])
      var findings: [Finding] = []
      let known = try session.run(
        "SELECT login, number, act FROM seen_head WHERE store = $1", [.text(sight.storeID)])
      for row in known {
        let (login, number) = (try row.text(0), try row.integer(1))
        if sight.acts[login]?[number] != (try row.text(2)) {
          findings.append(Finding(problem: .rolledBack, author: login))
        }
      }
      let keys = try session.run(
        "SELECT login, generation, signing FROM seen_key WHERE store = $1", [.text(sight.storeID)])
      for row in keys {
        let name = Sight.KeyName(login: try row.text(0), generation: try row.integer(1))
        if sight.keys[name] != (try row.text(2)) {
          findings.append(Finding(problem: .changedKey, author: name.login))
        }
      }
      try remember(sight, but: Set(findings.compactMap(\.author)), session)
      return findings
    }
  }

  private func remember(
    _ sight: Sight, but doubtful: Set<String>, _ session: any SQLSession
  ) throws {
    for (login, acts) in sight.acts where !doubtful.contains(login) {
      guard let last = acts.keys.max(), let act = acts[last] else { continue }
      _ = try session.run(
        """
        INSERT INTO seen_head (store, login, number, act) VALUES ($1, $2, $3, $4)
        ON CONFLICT (store, login) DO UPDATE SET number = excluded.number, act = excluded.act
        """, [.text(sight.storeID), .text(login), SQLValue(last), .text(act)])
    }
    for (name, signing) in sight.keys where !doubtful.contains(name.login) {
      _ = try session.run(
        """
        INSERT INTO seen_key (store, login, generation, signing) VALUES ($1, $2, $3, $4)
        ON CONFLICT (store, login, generation) DO NOTHING
        """,
        [
          .text(sight.storeID), .text(name.login), SQLValue(name.generation), .text(signing),
        ])
    }
  }
}
