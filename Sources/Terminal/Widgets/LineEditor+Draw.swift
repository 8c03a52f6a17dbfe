extension LineEditor {
  /// Draws the field on the first row of a canvas; the real cursor is put into it when it has the
  /// keyboard.
  ///
  /// A text wider than the field is shown from half a field to half a field. A secret one shows a
  /// dot for each character.
  public func draw(
    on canvas: Canvas, style: Style = .underline, isFocused: Bool = true, isSecret: Bool = false
  ) {
    let columns = canvas.columns
    guard columns > 0 else { return }
    let shown = isSecret ? String(repeating: "•", count: text.count) : text
    let before = shown.prefix(cursor).cellWidth
    let half = max(1, columns / 2)
    let offset = before < columns ? 0 : ((before - columns) / half + 1) * half
    canvas.fill(Rect(column: 0, row: 0, columns: columns, rows: 1), style: style)
    canvas.write(shown, at: Position(column: -offset, row: 0), style: style)
    if isFocused { canvas.placeCursor(at: Position(column: before - offset, row: 0)) }
  }
}
