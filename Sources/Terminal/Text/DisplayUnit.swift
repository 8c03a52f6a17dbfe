/// What goes into one cell (or two): a spacing scalar with the marks that combine with it, cleaned
/// so that data can never send a command to the terminal.
struct DisplayUnit {
  var character: Character
  var width: Int
}

extension DisplayUnit {
  /// Calls `body` for each unit of a text, until it answers `false`.
  @inline(__always)
  static func forEach(in text: String, _ body: (DisplayUnit) -> Bool) {
    var waiting: DisplayUnit?
    for scalar in text.unicodeScalars {
      let width = CellWidth.of(scalar)
      if width > 0 {
        if let unit = waiting, !body(unit) { return }
        waiting = DisplayUnit(character: Character(visible(scalar)), width: width)
      } else if let unit = waiting, let marked = unit.adding(scalar) {
        waiting = marked
      }
    }
    if let unit = waiting { _ = body(unit) }
  }

  /// A space for what only separates, a replacement for the other controls.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x7F: scalar
    case 0x09, 0x0A, 0x0D, 0xA0, 0x2028, 0x2029, 0x202F: " "
    case 0xAD: "-"
    case ..<0x20, 0x7F..<0xA0: "\u{FFFD}"
    default: scalar
    }
  }

  /// The unit with a mark, or `nil` when the mark does not combine. Joiners, direction marks and
  /// variation selectors are left out: terminals disagree about what they do to the width.
  private func adding(_ mark: Unicode.Scalar) -> DisplayUnit? {
    let isSelector =
      (0xFE00...0xFE0F).contains(mark.value) || (0xE0100...0xE01EF).contains(mark.value)
    guard !isSelector, mark.properties.generalCategory != .format else { return nil }
    var text = String(character)
    text.unicodeScalars.append(mark)
    // Five scalars are what ncurses keeps in one cell.
    guard text.count == 1, text.unicodeScalars.count <= 5 else { return nil }
    return DisplayUnit(character: Character(text), width: width)
  }
}
