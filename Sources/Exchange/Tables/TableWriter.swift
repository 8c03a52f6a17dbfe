/// Writes a table as office software opens it in France without asking: UTF-8 with byte order mark,
/// `;` between cells, CRLF at the end of lines.
public enum TableWriter {
  /// The bytes of a CSV file. Cells are written as they are, numbers and dates already in the form
  /// that people read; quotes where the text needs them.
  ///
  /// A cell that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`, a tab or a
  /// carriage return) is written with an apostrophe before it.
  public static func write(header: [String], rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in [header] + rows {
      bytes += row.map(cell).joined(separator: ";").utf8
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    let needsQuotes =
      text.unicodeScalars.contains { ";\"\r\n\t".unicodeScalars.contains($0) }
      || text.hasPrefix(" ") || text.hasSuffix(" ")
    return needsQuotes ? "\"" + doubled(text) + "\"" : text
  }

  private static func doubled(_ text: String) -> String {
    // By scalar: a quote that carries a combining mark is another character, and still a quote.
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar)
      if scalar == "\"" { result.append(scalar) }
    }
    return String(result)
  }
}
