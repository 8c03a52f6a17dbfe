extension PDFObjects {
  /// The lines from the table of objects on, and where they start.
  static func tail(of file: [UInt8]) -> (start: Int, lines: [Substring])? {
    let end = String(decoding: file.suffix(64), as: UTF8.self)
    guard let start = reference("startxref", in: end.replacing("\n", with: " ")), start < file.count
    else { return nil }
    let text = String(decoding: file[start...], as: UTF8.self)
    return (start, text.split(separator: "\n", omittingEmptySubsequences: false))
  }

  static func table(_ lines: [Substring]) -> (offsets: [Int], trailer: String)? {
    guard lines.count > 3, lines[0] == "xref", let count = Int(lines[1].dropFirst(2)),
      lines[1].hasPrefix("0 "), lines.count > count + 3, lines[count + 2] == "trailer",
      let end = lines.lastIndex(of: "startxref")
    else { return nil }
    let offsets = lines[2..<(count + 2)].map { Int($0.prefix(10)) ?? 0 }
    return (offsets, lines[(count + 2)..<end].joined(separator: "\n") + "\n")
  }
}
