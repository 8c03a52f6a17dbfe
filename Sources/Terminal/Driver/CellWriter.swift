internal import CTerminal

/// Copies runs of cells into the window of ncurses.
@MainActor
struct CellWriter {
  private let window: UnsafeMutablePointer<WINDOW>?
  private let palette: Palette
  private var style: Style = .plain
  private var attributes: attr_t = 0
  private var pair: Int16 = 0
  /// A letter in the current style: most cells differ from it by their letter only.
  private var pattern: cchar_t?
  private var line: [cchar_t] = []

  init(window: UnsafeMutablePointer<WINDOW>?, palette: Palette) {
    self.window = window
    self.palette = palette
  }

  mutating func write(_ run: GridDiff.Run) {
    let row = Int32(run.position.row)
    var column = Int32(run.position.column)
    line.removeAll(keepingCapacity: true)
    for cell in run.cells where cell.width > 0 {
      var made = cchar_t()
      let width = make(cell, &made)
      if cell.width == 1 {
        line.append(made)
        continue
      }
      // A wide character goes alone: the array call counts one column for each of its entries.
      flush(row, &column)
      mvwadd_wch(window, row, column, &made)
      if width == 1 {
        _ = make(Cell(style: cell.style), &made)
        mvwadd_wch(window, row, column + 1, &made)
      }
      column += 2
    }
    flush(row, &column)
  }

  private mutating func flush(_ row: Int32, _ column: inout Int32) {
    guard !line.isEmpty else { return }
    mvwadd_wchnstr(window, row, column, line, Int32(line.count))
    column += Int32(line.count)
    line.removeAll(keepingCapacity: true)
  }

  /// Answers the width the C library gives it.
  private mutating func make(_ cell: Cell, _ made: inout cchar_t) -> Int32 {
    if cell.style != style {
      style = cell.style
      (attributes, pair) = palette.resolve(style)
      pattern = nil
    }
    let letter = cell.scalar
    if cell.width == 1, cell.isPlain, (0x20..<0x300).contains(letter.value) {
      made = letterPattern()
      made.chars.0 = wchar_t(letter.value)
      return 1
    }
    var values: (Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0)
    return withUnsafeMutableBytes(of: &values) { bytes in
      let buffer = bytes.bindMemory(to: Int32.self)
      var count = 0
      for scalar in cell.scalars.prefix(buffer.count) {
        buffer[count] = Int32(scalar.value)
        count += 1
      }
      return cterminal_set_cell(
        &made, buffer.baseAddress, Int32(count), Int32(cell.width), attributes, pair)
    }
  }

  private mutating func letterPattern() -> cchar_t {
    if let pattern { return pattern }
    var made = cchar_t()
    var letter = Int32(UInt8(ascii: "A"))
    _ = cterminal_set_cell(&made, &letter, 1, 1, attributes, pair)
    pattern = made
    return made
  }
}
