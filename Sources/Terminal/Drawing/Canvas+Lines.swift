extension Canvas {
  /// Draws a line over the whole width of a row, with a title near its beginning.
  public func horizontalRule(row: Int, title: String = "", style: Style = .plain) {
    fill(Rect(column: 0, row: row, columns: columns, rows: 1), with: "─", style: style)
    guard !title.isEmpty, columns > 6 else { return }
    write(" \(title.truncated(to: columns - 6)) ", at: Position(column: 2, row: row), style: style)
  }

  /// Draws a line over the whole height of a column.
  public func verticalRule(column: Int, style: Style = .plain) {
    fill(Rect(column: column, row: 0, columns: 1, rows: rows), with: "│", style: style)
  }

  /// Draws a frame around the whole part and answers the room inside.
  @discardableResult
  public func box(title: String = "", style: Style = .plain) -> Canvas {
    guard columns >= 2, rows >= 2 else { return sub(area.inset(columns: 1, rows: 1)) }
    horizontalRule(row: 0, title: title, style: style)
    horizontalRule(row: rows - 1, style: style)
    verticalRule(column: 0, style: style)
    verticalRule(column: columns - 1, style: style)
    let right = columns - 1
    let bottom = rows - 1
    for (corner, column, row) in [
      ("┌", 0, 0), ("┐", right, 0), ("└", 0, bottom), ("┘", right, bottom),
    ] {
      write(corner, at: Position(column: column, row: row), style: style)
    }
    return sub(area.inset(columns: 1, rows: 1))
  }
}
