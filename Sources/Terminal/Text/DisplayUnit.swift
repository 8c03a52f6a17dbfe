/// What goes into one cell (or two): a spacing scalar with the marks that combine with it, cleaned
/// so that data can never send a command to the terminal.
enum DisplayUnit {
  /// Calls `body` with a cell for each unit of a text, until it answers `false`.
  @inline(__always)
  static func forEach(in text: String, style: Style, _ body: (Cell) -> Bool) {
    var text = text
    text.withUTF8 { bytes in
      var reader = ScalarReader(bytes: bytes)
      var waiting: Cell?
      while let value = reader.next() {
        if isLetter(value), reader.isBeforeLatin {
          if let cell = waiting, !body(cell) { return }
          waiting = nil
          guard body(Cell(value, style: style)) else { return }
          continue
        }
        let width = CellWidth.of(value)
        if width > 0 {
          if let cell = waiting, !body(cell) { return }
          waiting = Cell(visible(value), style: style, width: UInt8(truncatingIfNeeded: width))
        } else if waiting != nil {
          mark(&waiting, with: value)
        }
      }
      if let cell = waiting { _ = body(cell) }
    }
  }

  /// What is shown as it is, in one cell, and needs no mark to be awaited if Latin follows.
  @inline(__always)
  private static func isLetter(_ value: UInt32) -> Bool {
    (0x20..<0x7F).contains(value) || (0xC0..<0x300).contains(value)
  }

  /// A space for what only separates, a replacement for the other controls.
  @inline(__always)
  static func visible(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x20..<0x7F: value
    case 0x09, 0x0A, 0x0D, 0xA0, 0x2028, 0x2029, 0x202F: 0x20
    case 0xAD: 0x2D
    case ..<0x20, 0x7F..<0xA0: 0xFFFD
    default: value
    }
  }

  /// Adds a mark if it combines. Joiners, direction marks and variation selectors are left out:
  /// terminals disagree about what they do to the width.
  private static func mark(_ cell: inout Cell?, with value: UInt32) {
    let isSelector = (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
    guard var marked = cell, let mark = Unicode.Scalar(value), !isSelector,
      mark.properties.generalCategory != .format, marked.add(mark)
    else { return }
    var text = ""
    text.unicodeScalars.append(contentsOf: marked.scalars)
    if text.count == 1 { cell = marked }
  }
}
