/// A row of a grid being drawn.
struct CellRow {
  let cells: UnsafeMutableBufferPointer<Cell>

  /// Sets a cell, and mends the wide character it may cut in two.
  @inline(__always)
  func put(_ cell: Cell, at column: Int) {
    if cell.width == 1, cells[column].width == 1 {
      cells[column] = cell
    } else {
      putMending(cell, at: column)
    }
  }

  /// The rare case, kept apart so that the other one stays small.
  private func putMending(_ cell: Cell, at column: Int) {
    if cells[column].width != 1 { mend(column) }
    if cell.width == 2 {
      if cells[column + 1].width != 1 { mend(column + 1) }
      cells[column + 1] = .rightHalf(cell.style)
    }
    cells[column] = cell
  }

  private func mend(_ column: Int) {
    let other = cells[column].width == 0 ? column - 1 : column + 1
    for half in [column, other] where cells.indices.contains(half) {
      cells[half] = Cell(style: cells[half].style)
    }
  }
}
