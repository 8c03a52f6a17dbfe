/// Widths in the cells of a terminal, near enough for paper in Latin letters: marks and invisible
/// signs take none; East Asian characters and emoji, by their blocks, take two.
///
/// `Terminal` counts exactly, and is not to be imported here. Where the two differ, a line of the
/// preview is broken a few cells early or cut at the edge.
enum PaperCells {
  static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }

  /// The lines of a text, broken at ordinary spaces, inside a word only if it is wider than a line.
  /// Line ends of the text are kept.
  static func wrap(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        let width = width(of: word)
        if used > 0, used + 1 + width > columns {
          lines.append(line)
          (line, used) = ("", 0)
        }
        if used > 0 { (line, used) = (line + " ", used + 1) }
        for character in word {
          let cells = Self.width(of: String(character))
          if used > 0, used + cells > columns {
            lines.append(line)
            (line, used) = ("", 0)
          }
          line.append(character)
          used += cells
        }
      }
      lines.append(line)
    }
    return lines
  }
}
