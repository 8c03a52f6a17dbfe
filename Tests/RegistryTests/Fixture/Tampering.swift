import GRDB
import Registry
import TestSupport

extension Fixture {
  /// Runs a statement behind the back of the store, as someone with the file in hand, or the owner of the
  /// server, would.
  func tamper(_ sql: String, _ arguments: String...) throws { try tamper(sql, all: arguments) }

  /// The same, with the arguments in one list.
  func tamper(_ sql: String, all arguments: [String]) throws {
    switch engine {
    case .sqlite:
      let queue = try DatabaseQueue(path: path)
      defer { try? queue.close() }
      try queue.write { try $0.execute(sql: sql, arguments: StatementArguments(arguments)) }
    case .postgresql: try Self.psql(sql, arguments, at: path)
    }
  }

  /// One value, read behind the back of the store.
  func peek(_ sql: String) throws -> String? {
    switch engine {
    case .sqlite:
      let queue = try DatabaseQueue(path: path)
      defer { try? queue.close() }
      return try queue.read { try String.fetchOne($0, sql: sql) }
    case .postgresql: return try Self.psql(sql, [], at: path).first
    }
  }

  /// Each `?` stands for the next argument.
  @discardableResult private static func psql(
    _ sql: String, _ arguments: [String], at path: String
  ) throws -> [String] {
    var rest = arguments[...]
    let text = sql.reduce(into: "") { text, character in
      guard character == "?", let next = rest.popFirst() else { return text.append(character) }
      text += "'" + next.replacing("'", with: "''") + "'"
    }
    return try ServerProgram.psql("SET search_path = binome; \(text)", address: path)
  }
}
