/// The grid being drawn, shared by a canvas and the parts of it.
final class Surface {
  var grid: Grid

  init(_ grid: Grid) { self.grid = grid }

  /// Writes the units of a text from `position` on, between the columns of `clip`, and answers the
  /// column after the last one. A wide character that the edge would cut becomes a space.
  func write(_ text: some StringProtocol, at position: Position, style: Style, clip: Rect) -> Int {
    var column = position.column
    let end = clip.endColumn
    guard position.row >= clip.row, position.row < clip.endRow else { return column }
    let base = position.row * grid.size.columns
    DisplayUnit.forEach(in: text) { unit in
      let next = column + unit.width
      if column >= clip.column, next <= end {
        put(Cell(character: unit.character, style: style, width: UInt8(unit.width)), base, column)
      } else if next > clip.column, column < end {
        put(Cell(character: " ", style: style), base, max(column, clip.column))
      }
      column = next
      return column < end
    }
    return column
  }

  func fill(_ area: Rect, with cell: Cell) {
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        put(cell, row * grid.size.columns, column)
      }
    }
  }

  func restyle(_ area: Rect, _ change: (Style) -> Style) {
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        let index = row * grid.size.columns + column
        grid.cells[index].style = change(grid.cells[index].style)
      }
    }
  }

  /// Sets one cell, and mends the wide character it may cut in two.
  private func put(_ cell: Cell, _ base: Int, _ column: Int) {
    let index = base + column
    mend(index, base)
    if cell.width == 2 {
      mend(index + 1, base)
      grid.cells[index + 1] = .rightHalf(cell.style)
    }
    grid.cells[index] = cell
  }

  private func mend(_ index: Int, _ base: Int) {
    let old = grid.cells[index]
    if old.width == 1 { return }
    let other = old.width == 0 ? index - 1 : index + 1
    guard other >= base, other < base + grid.size.columns else { return }
    grid.cells[other] = Cell(character: " ", style: grid.cells[other].style)
    grid.cells[index] = Cell(character: " ", style: old.style)
  }
}
