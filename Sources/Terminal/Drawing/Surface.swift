/// The grid being drawn, shared by a canvas and the parts of it.
final class Surface {
  var grid: Grid

  init(_ grid: Grid) { self.grid = grid }

  /// Writes the units of a text from `position` on, between the columns of `clip`, and answers the
  /// column after the last one. A wide character that the edge would cut becomes a space.
  func write(_ text: String, at position: Position, style: Style, clip: Rect) -> Int {
    var column = position.column
    let end = clip.endColumn
    guard position.row >= clip.row, position.row < clip.endRow else { return column }
    withRow(position.row) { row in
      DisplayUnit.forEach(in: text) { unit in
        let next = column + unit.width
        if column >= clip.column, next <= end {
          let width = UInt8(truncatingIfNeeded: unit.width)
          row.put(Cell(character: unit.character, style: style, width: width), at: column)
        } else if next > clip.column, column < end {
          row.put(Cell(character: " ", style: style), at: max(column, clip.column))
        }
        column = next
        return column < end
      }
    }
    return column
  }

  /// Fills a part, which must lie inside.
  func fill(_ area: Rect, with cell: Cell) {
    for row in area.row..<area.endRow {
      withRow(row) { row in
        for column in area.column..<area.endColumn { row.put(cell, at: column) }
      }
    }
  }

  /// Changes the style of a part, which must lie inside.
  func restyle(_ area: Rect, _ change: (Style) -> Style) {
    for row in area.row..<area.endRow {
      withRow(row) { row in
        for column in area.column..<area.endColumn {
          row.cells[column].style = change(row.cells[column].style)
        }
      }
    }
  }

  /// One access to the array for a whole row: this is the busiest place of a redraw.
  private func withRow(_ row: Int, _ body: (inout CellRow) -> Void) {
    let columns = grid.size.columns
    grid.cells.withUnsafeMutableBufferPointer { cells in
      var row = CellRow(cells: .init(rebasing: cells[row * columns..<(row + 1) * columns]))
      body(&row)
    }
  }
}
