/// Walks through a TOML text and notes the line of each key: tables, lists of tables, values and
/// elements of lists. It understands strings, comments and brackets, nothing of the values.
struct SettingsScanner {
  /// Empty unless they were asked for: only a message needs them, and a text is read at each start.
  private(set) var lines: [String: Int] = [:]
  /// Line of the first fault of the kinds on which the parser ends the program: a table name that
  /// begins as no name does (`[école]`, `[.a]`), a brace that closes nothing in a list, a value
  /// without quotes that is neither a word, a number nor a day (`2020-01-01Té`).
  private(set) var fault: Int?
  private let notesLines: Bool
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var table = ""
  private var counts: [String: Int] = [:]
  private var depth = 0

  init(_ text: String, notesLines: Bool) {
    self.notesLines = notesLines
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Notes every key of the text. Comes to an end on any text; what it notes is exact up to the
  /// first fault.
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
    while peek() == UInt8(ascii: " ") || peek() == UInt8(ascii: "\t") { advance() }
    if fault == nil, !beginsName(peek()) { fault = line }
    let names = readKey(until: UInt8(ascii: "]"))
    advance(isList ? 2 : 1)
    guard notesLines else { return }
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

  /// Whether a name may begin so; a closing bracket or the end is left to the parser to refuse.
  private func beginsName(_ byte: UInt8?) -> Bool {
    switch byte {
    case nil, UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    case let byte?: (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
  }

  /// `key = value`, in `table`.
  private mutating func readPair(in table: String) {
    let names = readKey(until: UInt8(ascii: "="))
    let path = notesLines ? names.reduce(table) { join($0, $1) } : ""
    if notesLines, lines[path] == nil { lines[path] = line }
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
  /// of an inline table.
  private mutating func skipValue(of path: String) {
    while peek() == UInt8(ascii: " ") || peek() == UInt8(ascii: "\t") { advance() }
    depth += 1
    defer { depth -= 1 }
    // Deeper than any setting.
    guard depth <= 64 else { return skipLine() }
    switch peek() {
    case UInt8(ascii: "["): skipList(of: path)
    case UInt8(ascii: "{"): skipInlineTable(of: path)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
    default:
      let start = position
      while let byte = peek(), !endsValue(byte) { advance() }
      if fault == nil, !isPlain(bytes[start..<position]) { fault = line }
    }
  }

  private func endsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"),
      UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  /// Whether a value without quotes is a word, a decimal number, a day or nothing; settings hold no
  /// hour and no other number.
  private func isPlain(_ value: ArraySlice<UInt8>) -> Bool {
    let blanks = Array(" \t\r".utf8)
    let value = value.drop { blanks.contains($0) }
    let token = value.prefix(value.count - value.reversed().prefix { blanks.contains($0) }.count)
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    let isWord = token.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
    let number = token.first.map { "+-".utf8.contains($0) } == true ? token.dropFirst() : token
    let isNumber =
      number.first.map(isDigit) == true
      && number.allSatisfy { isDigit($0) || ".".utf8.contains($0) || "_".utf8.contains($0) }
    let isDay =
      token.count == 10
      && zip(token, "dddd-dd-dd".utf8).allSatisfy { byte, form in
        form == UInt8(ascii: "d") ? isDigit(byte) : byte == form
      }
    return isWord || isNumber || isDay
  }

  private mutating func skipList(of path: String) {
    advance()
    var index = 0
    while let byte = peek(), byte != UInt8(ascii: "]") {
      switch byte {
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"),
        UInt8(ascii: "\r"):
        advance()
      case UInt8(ascii: "}"):
        if fault == nil { fault = line }
        advance()
      default:
        let element = notesLines ? path + "[\(index)]" : ""
        if notesLines { lines[element] = line }
        skipValue(of: element)
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
        // A long string may end with one or two quotes of its own.
        for _ in 0..<2 where isLong && peek() == quote { advance() }
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
