/// A line of a table: its cells and where it begins in the file.
public struct TableRecord: Sendable, Hashable {
  /// Line of the file where the record begins, from 1: a cell in quotes may hold several lines.
  public let line: Int
  /// The cells, without spaces at either end; empty for `NULL` written without quotes.
  public var cells: [String]
}

/// The records of a table text in UTF-8, one after the other.
struct TableRecords {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1

  init(_ utf8: [UInt8], separator: TableSeparator) {
    bytes = utf8
    self.separator = separator.byte
  }

  /// The next record that is not blank, or `nil` at the end. Throws on quotes that do not match.
  mutating func next() throws(TableError) -> TableRecord? {
    while position < bytes.count {
      let record = try readRecord()
      if record.cells.contains(where: { !$0.isEmpty }) { return record }
    }
    return nil
  }

  private mutating func readRecord() throws(TableError) -> TableRecord {
    let start = line
    var cells: [String] = []
    while true {
      cells.append(try readCell())
      guard position < bytes.count else { break }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
        position += 1
      }
      line += 1
      break
    }
    return TableRecord(line: start, cells: cells)
  }

  /// Reads a cell up to the separator or the end of the line, which stays to be read.
  private mutating func readCell() throws(TableError) -> String {
    skipSpaces()
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try readQuoted() }
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self).trimmedCell
    return text == "NULL" ? "" : text
  }

  private mutating func readQuoted() throws(TableError) -> String {
    let opening = line
    var content: [UInt8] = []
    position += 1
    while true {
      guard position < bytes.count else { throw .unclosedQuote(line: opening) }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { break }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      } else if byte == UInt8(ascii: "\r") {
        // A line break inside a cell is one line feed, however the file writes it.
        if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
        line += 1
        content.append(UInt8(ascii: "\n"))
        continue
      }
      content.append(byte)
    }
    skipSpaces()
    guard position == bytes.count || isEnd(bytes[position]) else {
      throw .textAfterQuote(line: line)
    }
    return String(decoding: content, as: UTF8.self).trimmedCell
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

extension String {
  /// Without spaces at either end, no-break spaces and zero-width marks included.
  fileprivate var trimmedCell: String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
    guard let first = unicodeScalars.firstIndex(where: { !isSpace($0) }),
      let last = unicodeScalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(unicodeScalars[first...last])
  }
}
