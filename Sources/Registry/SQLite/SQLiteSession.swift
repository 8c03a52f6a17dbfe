import GRDB

/// A connection of the embedded engine, inside a transaction or a reading.
struct SQLiteSession: SQLSession {
  let database: Database

  func run(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
    var rows: [SQLRow] = []
    try forEach(sql, arguments) { rows.append($0) }
    return rows
  }

  func forEach(
    _ sql: String, _ arguments: [SQLValue], _ body: (SQLRow) throws -> Void
  ) throws {
    let statement = try database.cachedStatement(sql: sql)
    let bound = StatementArguments(
      arguments.map { $0.databaseValue as (any DatabaseValueConvertible)? })
    guard statement.columnCount > 0 else {
      try statement.execute(arguments: bound)
      return
    }
    let cursor = try Row.fetchCursor(statement, arguments: bound)
    while let row = try cursor.next() {
      try body(SQLRow(values: row.databaseValues.map { SQLValue($0) }))
    }
  }
}

extension SQLValue {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }

  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null, .double, .blob: self = .null
    case .int64(let number): self = .integer(number)
    case .string(let text): self = .text(text)
    }
  }
}
