internal import Casework

/// The names under which a file may call the themes of a convention.
struct ThemeNames {
  private var codes: [String: String] = [:]
  /// Pieces between the commas of the label that has the most.
  private var longest = 1
  /// What a message lists.
  let expected: Phrase

  init(_ themes: [BarrierTheme]) {
    // Codes first: a label never hides the code of another theme.
    for theme in themes { codes[ColumnName(theme.id).key] = theme.id }
    for theme in themes {
      for label in [theme.label, theme.short] {
        for name in [label.fr, label.en] where codes[ColumnName(name).key] == nil {
          codes[ColumnName(name).key] = theme.id
          longest = max(longest, Self.pieces(name).count)
        }
      }
    }
    expected = Phrase(
      "un ou plusieurs thèmes parmi " + themes.map(\.short.fr).joined(separator: " ; "),
      "one or several of the themes " + themes.map(\.short.en).joined(separator: "; "))
  }

  /// The codes that a cell names, each once, and the pieces that name no theme. Names are separated
  /// by commas, semicolons, bars or line breaks.
  func read(_ cell: String) -> (codes: [String], unknown: [String]) {
    let pieces = Self.pieces(cell)
    var (found, unknown): ([String], [String]) = ([], [])
    var start = 0
    while start < pieces.count {
      // A label may hold a comma itself (« Langue, lecture et calcul »): the longest name wins.
      let match = (start..<min(start + longest, pieces.count)).reversed().lazy.compactMap { end in
        codes[ColumnName(pieces[start...end].joined(separator: " ")).key].map { ($0, end) }
      }.first
      if let (code, _) = match {
        if !found.contains(code) { found.append(code) }
      } else {
        unknown.append(pieces[start])
      }
      start = (match?.1 ?? start) + 1
    }
    return (found, unknown)
  }

  private static func pieces(_ text: String) -> [String] {
    text.split { ",;|".contains($0) || $0.isNewline }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }
}
