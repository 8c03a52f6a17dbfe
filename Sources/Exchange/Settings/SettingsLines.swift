/// Where each key of a TOML text stands, since the parser does not say.
///
/// Keys are paths: `contract.renewals`, `exit_reasons[2].id`, `themes[0].situations[1]`.
struct SettingsLines {
  private let lines: [String: Int]
  private let texts: [Substring]

  /// Notes the line of every table, key and element of a list of `text`.
  init(_ text: String) {
    texts = text.split(separator: "\n", omittingEmptySubsequences: false)
    var scanner = SettingsScanner(text, notesLines: true)
    scanner.scan()
    lines = scanner.lines
  }

  /// Line of `path`, counted from 1, or of the nearest table or list that holds it; 1 if the file
  /// as a whole is meant.
  func line(of path: String) -> Int {
    var path = path
    while !path.isEmpty {
      if let line = lines[path] { return line }
      guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
      path = String(path[..<cut])
    }
    return 1
  }

  /// First line from that of `path` on where `value` stands between quotes, else that of `path`.
  func line(of value: String, in path: String) -> Int {
    let start = line(of: path)
    for number in start..<max(start, texts.count + 1) {
      let text = texts[number - 1]
      if text.contains("\"" + value + "\"") || text.contains("'" + value + "'") { return number }
    }
    return start
  }
}
