/// Walks through a TOML text and notes the line of each key: tables, lists of tables, values and
/// elements of lists. It understands strings, comments and brackets, nothing of the values.
struct SettingsScanner {
  private(set) var lines: [String: Int] = [:]
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var table = ""
  private var counts: [String: Int] = [:]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Notes every key of the text.
  mutating func scan() {
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t"): advance()
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "["): readHeader()
      default: readPair(in: table)
      }
    }
  }

  private func peek(_ offset: Int = 0) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  private mutating func skipLine() {
    while let byte = peek(), byte != UInt8(ascii: "\n") { advance() }
  }

  /// `[table]` or `[[list of tables]]`.
  private mutating func readHeader() {
    let isList = peek(1) == UInt8(ascii: "[")
    advance(isList ? 2 : 1)
    let names = readKey(until: UInt8(ascii: "]"))
    advance(isList ? 2 : 1)
    var path = ""
    for (index, name) in names.enumerated() {
      path = join(path, name)
      if isList, index == names.count - 1 { counts[path, default: 0] += 1 }
      if let count = counts[path] {
        if lines[path] == nil { lines[path] = line }
        path += "[\(count - 1)]"
      }
    }
    if lines[path] == nil { lines[path] = line }
    table = path
  }

  /// `key = value`, in `table`.
  private mutating func readPair(in table: String) {
    let names = readKey(until: UInt8(ascii: "="))
    let path = names.reduce(table) { join($0, $1) }
    if lines[path] == nil { lines[path] = line }
    advance()
    skipValue(of: path)
  }

  /// The parts of a dotted key, up to `end`, which stays to be read.
  private mutating func readKey(until end: UInt8) -> [String] {
    var names: [String] = []
    var current: [UInt8] = []
    while let byte = peek(), byte != end, byte != UInt8(ascii: "\n") {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let start = position
        skipString()
        current += bytes[min(start + 1, bytes.count)..<max(start + 1, position - 1)]
        continue
      case UInt8(ascii: "."):
        names.append(String(decoding: current, as: UTF8.self))
        current = []
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: current.append(byte)
      }
      advance()
    }
    return names + [String(decoding: current, as: UTF8.self)]
  }

  /// Passes over a value, whatever its number of lines, noting the elements of a list and the keys
  /// of an inline table. Always passes over something.
  private mutating func skipValue(of path: String) {
    while peek() == UInt8(ascii: " ") || peek() == UInt8(ascii: "\t") { advance() }
    switch peek() {
    case UInt8(ascii: "["): skipList(of: path)
    case UInt8(ascii: "{"): skipInlineTable(of: path)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
    default:
      let ends = Array(",]}#\n".utf8)
      while let byte = peek(), !ends.contains(byte) { advance() }
    }
  }

  private mutating func skipList(of path: String) {
    advance()
    var index = 0
    while let byte = peek(), byte != UInt8(ascii: "]") {
      switch byte {
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"),
        UInt8(ascii: "\r"), UInt8(ascii: "}"):
        advance()
      default:
        lines[path + "[\(index)]"] = line
        skipValue(of: path + "[\(index)]")
        index += 1
      }
    }
    advance()
  }

  private mutating func skipInlineTable(of path: String) {
    advance()
    while let byte = peek(), byte != UInt8(ascii: "}"), byte != UInt8(ascii: "\n") {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "]"): advance()
      default: readPair(in: path)
      }
    }
    if peek() == UInt8(ascii: "}") { advance() }
  }

  /// Passes over a string of one of the four kinds.
  private mutating func skipString() {
    guard let quote = peek() else { return }
    let isLong = peek(1) == quote && peek(2) == quote
    let width = isLong ? 3 : 1
    advance(width)
    while let byte = peek() {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        advance(2)
      } else if byte == quote, !isLong || (peek(1) == quote && peek(2) == quote) {
        advance(width)
        return
      } else if !isLong, byte == UInt8(ascii: "\n") {
        return
      } else {
        advance()
      }
    }
  }

  private func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : path + "." + name
  }
}
