import GRDB
import Registry

extension Fixture {
  /// Runs a statement behind the back of the store, as someone with the file in hand would.
  func tamper(_ sql: String, _ arguments: String...) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    try queue.write { try $0.execute(sql: sql, arguments: StatementArguments(arguments)) }
  }

  /// One value, read behind the back of the store.
  func peek(_ sql: String) throws -> String? {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { try String.fetchOne($0, sql: sql) }
  }
}
