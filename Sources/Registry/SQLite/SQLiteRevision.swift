import GRDB
import Synchronization

/// How many times a store was written, but for whispers, and how many of these times were this program's own. In one file
/// whoever writes waits their turn in any case, so that one row which everybody writes costs nothing here; on a server
/// it would make them wait for each other, which is why this table is the embedded engine's own.
final class SQLiteRevision: Sendable {
  static let statements = [
    "CREATE TABLE revision (n BIGINT NOT NULL)", "INSERT INTO revision (n) VALUES (0)",
  ]

  private let own = Mutex(0)

  /// Counts the transaction under way.
  func add(in database: Database) throws {
    try database.cachedStatement(sql: "UPDATE revision SET n = n + 1").execute()
  }

  /// The transaction just counted was committed.
  func committed() { own.withLock { $0 += 1 } }

  /// How many times others have written.
  func ofOthers(in database: Database) throws -> Int {
    let all = try Int.fetchOne(database.cachedStatement(sql: "SELECT n FROM revision")) ?? 0
    return all - own.withLock { $0 }
  }
}
