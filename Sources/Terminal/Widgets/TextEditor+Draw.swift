extension TextEditor {
  /// Draws the text, scrolled so that the cursor is visible; the real cursor is put into it when it
  /// has the keyboard. The canvas should be as wide as ``columns``.
  public func draw(on canvas: Canvas, style: Style = .plain, isFocused: Bool = true) {
    let lines = lines
    let current = cursorLine(in: lines)
    let offset = max(0, min(current - canvas.rows / 2, lines.count - canvas.rows))
    for (row, line) in lines.dropFirst(offset).prefix(canvas.rows).enumerated() {
      canvas.write(line.text, at: Position(column: 0, row: row), style: style)
    }
    guard isFocused, canvas.columns > 0 else { return }
    // A space that hangs over the edge leaves the cursor at the edge.
    let column = min(cursorColumn(in: lines[current]), canvas.columns - 1)
    canvas.placeCursor(at: Position(column: column, row: current - offset))
  }
}
