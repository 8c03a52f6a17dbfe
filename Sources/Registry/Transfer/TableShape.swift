/// A table as its statement declares it: what is needed to read all of its rows, always in one order, and to write
/// them elsewhere.
struct TableShape: Sendable, Hashable {
  /// A column, as far as it matters to the order of rows.
  struct Column: Sendable, Hashable {
    let name: String
    let mayBeNull: Bool
  }

  let name: String
  let columns: [Column]
  /// The columns that tell rows apart; empty where nothing does.
  let key: [String]

  /// Every table of a store, but those that an engine has for itself.
  static let all = Schema.statements.compactMap(TableShape.init)

  /// Reads a statement; `nil` if it makes no table.
  init?(_ statement: String) {
    let words = "CREATE TABLE "
    guard statement.hasPrefix(words), let open = statement.firstIndex(of: "("),
      let close = statement.lastIndex(of: ")")
    else { return nil }
    name = String(
      statement[statement.index(statement.startIndex, offsetBy: words.count)..<open]
        .filter { !$0.isWhitespace })
    var columns: [Column] = []
    var key: [String] = []
    for part in Self.parts(statement[statement.index(after: open)..<close]) {
      let words = part.split(whereSeparator: \.isWhitespace)
      guard let first = words.first else { continue }
      let isKey = part.contains("PRIMARY KEY")
      if first == "PRIMARY" {
        let names = part.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        key = names.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
      } else {
        columns.append(
          Column(name: String(first), mayBeNull: !isKey && !part.contains("NOT NULL")))
        if isKey { key = [String(first)] }
      }
    }
    self.columns = columns
    self.key = key
  }

  /// What stands between the commas that no parenthesis holds.
  private static func parts(_ text: Substring) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// What becomes of the rows of a table when a store is moved.
  enum Fate: Sendable, Hashable {
    /// They are written as they are.
    case moved
    /// Those that follow from no dossier are written as they are; the others are made again.
    case movedInPart(where: String)
    /// They follow from the journal and are made again.
    case madeAgain
    /// They hold for minutes, and stay behind.
    case left
  }

  var fate: Fate {
    switch name {
    case "dossier_line", "phrase": .madeAgain
    case "counted_fact": .movedInPart(where: "anonymised = 1")
    case "presence": .left
    default: .moved
    }
  }

  private var names: String { columns.map(\.name).joined(separator: ", ") }

  /// Reads what is moved, in the same order on every engine; `nil` if nothing is.
  var selection: String? {
    let narrowed =
      switch fate {
      case .moved: ""
      case .movedInPart(let condition): " WHERE \(condition)"
      case .madeAgain, .left: String?.none
      }
    guard let narrowed else { return nil }
    let order =
      key.isEmpty
      // Engines differ in where they put nothing.
      ? columns.flatMap {
        $0.mayBeNull
          ? ["CASE WHEN \($0.name) IS NULL THEN 0 ELSE 1 END", $0.name] : [$0.name]
      } : key
    return "SELECT \(names) FROM \(name)\(narrowed) ORDER BY \(order.joined(separator: ", "))"
  }

  /// Writes several rows at once.
  func insertion(of count: Int) -> String {
    let rows = (0..<count).map { row in
      let places = columns.indices.map { "$\(row * columns.count + $0 + 1)" }
      return "(\(places.joined(separator: ", ")))"
    }
    return "INSERT INTO \(name) (\(names)) VALUES \(rows.joined(separator: ", "))"
  }
}
