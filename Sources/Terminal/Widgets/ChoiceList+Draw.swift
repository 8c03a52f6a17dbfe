extension ChoiceList {
  /// Draws the visible choices, one a row: `[x]` marks the chosen ones when there may be several.
  public func draw(on canvas: Canvas, isFocused: Bool = true) {
    let selection = state.index(in: choices.map(\.id))
    let offset = state.visibleOffset(
      selection: selection, count: choices.count, height: canvas.rows)
    for (row, choice) in choices.dropFirst(offset).prefix(canvas.rows).enumerated() {
      let isSelected = offset + row == selection
      let style: Style = isSelected ? Style(bold: true, reverse: true) : .plain
      let mark = allowsSeveral ? (state.marks.contains(choice.id) ? "[x] " : "[ ] ") : ""
      let note = choice.note.isEmpty ? "" : "  " + choice.note
      canvas.write(
        (" " + mark + choice.title + note).fitted(to: canvas.columns),
        at: Position(column: 0, row: row), style: style)
      if isSelected, isFocused { canvas.placeCursor(at: Position(column: 0, row: row)) }
    }
  }
}
