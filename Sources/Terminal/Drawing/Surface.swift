/// The cells being drawn, shared by a canvas and the parts of it. They are memory of its own, so that
/// a redraw, which writes a few hundred times, asks nothing each time.
final class Surface {
  /// The extent.
  let size: Size
  /// Where the real cursor is to stand.
  var cursor: Position?
  private let cells: UnsafeMutableBufferPointer<Cell>

  init(_ size: Size) {
    self.size = size
    cells = .allocate(capacity: size.columns * size.rows)
    cells.initialize(repeating: .blank)
  }

  // Cells hold no references: there is nothing else to give back.
  deinit { cells.deallocate() }

  /// What was drawn.
  var grid: Grid { Grid(size: size, cells: Array(cells), cursor: cursor) }

  /// Writes the units of a text from `position` on, between the columns of `clip`, and answers the
  /// column after the last one. A wide character that the edge would cut becomes a space.
  func write(_ text: String, at position: Position, style: Style, clip: Rect) -> Int {
    var column = position.column
    let end = clip.endColumn
    guard !clip.isEmpty, position.row >= clip.row, position.row < clip.endRow else {
      return column
    }
    let row = row(position.row)
    DisplayUnit.forEach(in: text, style: style) { cell in
      let next = column + Int(cell.width)
      if column >= clip.column, next <= end {
        row.put(cell, at: column)
      } else if next > clip.column, column < end {
        row.put(Cell(style: style), at: max(column, clip.column))
      }
      column = next
      return column < end
    }
    return column
  }

  /// Fills a part, which must lie inside.
  func fill(_ area: Rect, with cell: Cell) {
    for row in area.row..<area.endRow {
      let row = self.row(row)
      for column in area.column..<area.endColumn { row.put(cell, at: column) }
    }
  }

  /// Changes the style of a part, which must lie inside.
  func restyle(_ area: Rect, _ change: (Style) -> Style) {
    for row in area.row..<area.endRow {
      let row = self.row(row)
      for column in area.column..<area.endColumn {
        row.cells[column].style = change(row.cells[column].style)
      }
    }
  }

  private func row(_ row: Int) -> CellRow {
    CellRow(cells: .init(rebasing: cells[row * size.columns..<(row + 1) * size.columns]))
  }
}
