import CPostgres

/// What a server answered to one statement.
final class ServerAnswer {
  private let result: OpaquePointer
  /// What each column holds.
  private let kinds: [Kind]

  private enum Kind {
    case text, number, truth
  }

  init(_ result: OpaquePointer) {
    self.result = result
    kinds = (0..<PQnfields(result)).map { column in
      switch PQftype(result, column) {
      // int8, int2, int4, and numeric, which a sum of whole numbers is.
      case 20, 21, 23, 1700: .number
      case 16: .truth
      default: .text
      }
    }
  }

  deinit { PQclear(result) }

  /// What the server did: `COMMIT`, `ROLLBACK`, `INSERT 0 1`…
  var tag: String { String(cString: PQcmdStatus(result)) }

  var rowCount: Int { Int(PQntuples(result)) }

  /// Why the statement failed; `nil` if it did not.
  func failure(isLost: Bool) -> ServerFailure? {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return nil
    default:
      // 'C' and 'M' are libpq's letters for the state and the first line of the message.
      let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) }
      let message = PQresultErrorField(result, Int32(UInt8(ascii: "M")))
        .map { String(cString: $0) }
      return ServerFailure(
        state: state ?? "", message: message ?? String(cString: PQresultErrorMessage(result)),
        isLost: isLost)
    }
  }

  func row(_ index: Int) -> SQLRow {
    SQLRow(values: kinds.enumerated().map { value(Int32(index), Int32($0), $1) })
  }

  private func value(_ row: Int32, _ column: Int32, _ kind: Kind) -> SQLValue {
    let count = Int(PQgetlength(result, row, column))
    if count == 0, PQgetisnull(result, row, column) == 1 { return .null }
    guard let start = PQgetvalue(result, row, column) else { return .null }
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    let text = String(decoding: bytes, as: UTF8.self)
    switch kind {
    case .text: return .text(text)
    case .number: return Int64(text).map(SQLValue.integer) ?? .null
    case .truth: return .integer(text == "t" ? 1 : 0)
    }
  }
}

extension SQLValue {
  /// The value as a statement carries it; `nil` for nothing.
  var serverText: String? {
    switch self {
    case .null: nil
    case .integer(let number): String(number)
    case .text(let text): text
    }
  }
}
