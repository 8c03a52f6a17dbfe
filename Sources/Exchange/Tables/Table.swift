/// A table read from the bytes of a CSV file, whatever office software wrote it.
public struct Table: Sendable, Hashable {
  /// How the characters were written.
  public let encoding: TextEncoding
  /// What separated the cells.
  public let separator: TableSeparator
  /// Names of the columns, line breaks and tabs inside them as one space.
  public let header: [String]
  /// The records, without the blank ones, each with as many cells as there are columns.
  public let records: [TableRecord]
  /// Lines that had fewer cells than the header; the missing cells are empty.
  public let shortLines: [Int]

  /// Reads `bytes`: UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252;
  /// separated by `;`, tab or `,`; quotes doubled, line breaks inside quotes, any line ends. A last
  /// column without name nor values is left out.
  ///
  /// Throws what makes the file unreadable, with its line.
  public static func read(_ bytes: [UInt8]) throws(TableError) -> Table {
    let (encoding, utf8) = try TextEncoding.decode(bytes)
    let separator = TableSeparator.guess(utf8)
    var reader = TableRecords(utf8, separator: separator)
    guard let first = try reader.next() else { throw .empty }
    var header = first.cells.map { name in
      name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let named = header.count - header.reversed().prefix { $0.isEmpty }.count
    var records: [TableRecord] = []
    var shortLines: [Int] = []
    while var record = try reader.next() {
      if record.cells.count > header.count {
        guard record.cells[header.count...].allSatisfy(\.isEmpty) else {
          throw .tooManyCells(
            line: record.line, found: record.cells.count, expected: header.count)
        }
        record.cells.removeSubrange(header.count...)
      } else if record.cells.count < header.count {
        if record.cells.count < named { shortLines.append(record.line) }
        record.cells += Array(repeating: "", count: header.count - record.cells.count)
      }
      records.append(record)
    }
    while header.count > 1, header.last == "", records.allSatisfy({ $0.cells.last == "" }) {
      header.removeLast()
      for index in records.indices { records[index].cells.removeLast() }
    }
    return Table(
      encoding: encoding, separator: separator, header: header, records: records,
      shortLines: shortLines)
  }
}
