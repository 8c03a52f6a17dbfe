/// A connection to a server, inside a transaction.
final class ServerSession: SQLSession {
  private let connection: ServerConnection
  private var cursors = 0
  /// Whom the transaction concerns; everybody, if it did not say.
  private(set) var scopes: Set<ChangeScope>?

  init(_ connection: ServerConnection) { self.connection = connection }

  func run(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
    let answer = try connection.execute(sql, arguments)
    return (0..<answer.rowCount).map(answer.row)
  }

  /// Rows come by the thousand through a cursor: other statements may run meanwhile.
  func forEach(
    _ sql: String, _ arguments: [SQLValue], _ body: (SQLRow) throws -> Void
  ) throws {
    cursors += 1
    let name = "c\(cursors)"
    try connection.executeOnce("DECLARE \(name) NO SCROLL CURSOR FOR \(sql)", arguments)
    while true {
      let answer = try connection.execute("FETCH FORWARD 1000 FROM \(name)")
      for index in 0..<answer.rowCount { try body(answer.row(index)) }
      if answer.rowCount < 1000 { break }
    }
    try connection.execute("CLOSE \(name)")
  }

  func touch(_ scopes: Set<ChangeScope>) { self.scopes = (self.scopes ?? []).union(scopes) }
}
