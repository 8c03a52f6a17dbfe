extension Grid {
  /// The text of a row, without the spaces at its end.
  public func text(row: Int) -> String {
    var line = ""
    var spaces = 0
    for cell in self.row(row) where cell.width > 0 {
      if cell.scalar == " ", cell.isPlain {
        spaces += 1
      } else {
        line.append(contentsOf: repeatElement(" ", count: spaces))
        line.append(cell.character)
        spaces = 0
      }
    }
    return line
  }

  /// What a person reads: the rows joined by line ends, without the spaces at their ends.
  public var text: String {
    (0..<size.rows).map(text(row:)).joined(separator: "\n")
  }

  /// A picture of the styles for tests, one letter a cell, `.` for plain ones.
  ///
  /// Attributes win over colours: `R` reverse, `B` bold, `U` underlined, `D` dim, and a lower-case
  /// letter for a plain coloured cell: the first of its name, `k` for black, `*` when bright. `_`
  /// is the place of the cursor.
  public func styleMap() -> String {
    (0..<size.rows).map { row in
      let marks = self.row(row).enumerated().map { column, cell in
        cursor == Position(column: column, row: row) ? "_" : Self.mark(of: cell.style)
      }
      guard let last = marks.lastIndex(where: { $0 != "." }) else { return "" }
      return String(marks[...last])
    }.joined(separator: "\n")
  }

  private static func mark(of style: Style) -> Character {
    if style.reverse { return "R" }
    if style.bold { return "B" }
    if style.underline { return "U" }
    if style.dim { return "D" }
    switch style.ink {
    case nil: return "."
    case .black: return "k"
    case .red: return "r"
    case .green: return "g"
    case .yellow: return "y"
    case .blue: return "b"
    case .magenta: return "m"
    case .cyan: return "c"
    case .white: return "w"
    default: return "*"
    }
  }
}
