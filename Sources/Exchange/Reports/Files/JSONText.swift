/// A JSON text, whose keys stay in the order in which they were given.
indirect enum JSONText {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  /// The text on several lines, for people to read too; what holds nothing but values is on one line.
  func text(indent: String = "") -> String {
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .integer(let value): return String(value)
    // JSON knows no infinity.
    case .number(let value): return value.isFinite ? Self.number(value) : "null"
    case .string(let value): return Self.quoted(value)
    case .array(let items):
      return lines(items.map { ("", $0) }, "[", "]", indent)
    case .object(let members):
      return lines(members.map { (Self.quoted($0.0) + ": ", $0.1) }, "{", "}", indent)
    }
  }

  private func lines(
    _ items: [(String, JSONText)], _ open: String, _ close: String, _ indent: String
  ) -> String {
    guard items.contains(where: { $0.1.isNested }) else {
      let inner = items.map { $0.0 + $0.1.text() }.joined(separator: ", ")
      return open + inner + close
    }
    let deeper = indent + "  "
    let inner = items.map { deeper + $0.0 + $0.1.text(indent: deeper) }
    return open + "\n" + inner.joined(separator: ",\n") + "\n" + indent + close
  }

  private var isNested: Bool {
    switch self {
    case .array, .object: true
    case .null, .bool, .integer, .number, .string: false
    }
  }

  private static func number(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return String(whole) }
    return "\(value)"
  }

  private static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
