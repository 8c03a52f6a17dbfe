/// What tells whether two tables hold the same rows in the same order, without keeping any.
struct RowDigest: Sendable, Hashable {
  private(set) var count = 0
  private var value = ""

  mutating func add(_ row: SQLRow) {
    let texts = row.values.map { value in
      switch value {
      case .null: "n"
      case .integer(let number): "i\(number)"
      case .text(let text): "t\(text)"
      }
    }
    value = Digest.sha256(Preimage.bytes("binome/row/v1", [value] + texts))
    count += 1
  }
}
