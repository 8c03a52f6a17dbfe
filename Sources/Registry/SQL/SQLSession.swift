/// A connection inside a transaction, or a reading. The statements it runs are the same text on
/// every engine: parameters are `$1`, `$2`… in the order of their first appearance, identifiers and
/// dates are texts made by the program, and no logic lives in the database.
protocol SQLSession: OutsideQuestions {
  /// Runs one statement and returns its rows.
  func run(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow]

  /// Runs one query and hands out its rows one at a time, without keeping them.
  func forEach(
    _ sql: String, _ arguments: [SQLValue], _ body: (SQLRow) throws -> Void
  ) throws

  /// Says whom the transaction concerns; everybody, if it does not say. A whisper says whom it may interest at
  /// this moment.
  func touch(_ scopes: Set<ChangeScope>)
}

extension SQLSession {
  func run(_ sql: String) throws -> [SQLRow] { try run(sql, []) }

  /// One file tells whoever has it open.
  func touch(_ scopes: Set<ChangeScope>) {}
}
