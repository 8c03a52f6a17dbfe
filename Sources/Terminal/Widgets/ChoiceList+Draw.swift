extension ChoiceList {
  /// Draws what is typed on the first row once something is, with how many choices are found; then
  /// the visible choices, one a row: `[x]` marks the chosen ones when there may be several.
  public func draw(on canvas: Canvas, isFocused: Bool = true) {
    let height = lines(of: canvas.rows)
    let top = canvas.rows - height
    if top > 0 { drawQuery(on: canvas) }
    let selection = state.index(in: found.map { choices[$0].id })
    let offset = state.visibleOffset(selection: selection, count: found.count, height: height)
    for (line, place) in found.dropFirst(offset).prefix(height).enumerated() {
      let choice = choices[place]
      let isSelected = offset + line == selection
      let style: Style = isSelected ? Style(bold: true, reverse: true) : .plain
      let mark = allowsSeveral ? (state.marked.contains(choice.id) ? "[x] " : "[ ] ") : ""
      let note = choice.note.isEmpty ? "" : "  " + choice.note
      let start = Position(column: 0, row: top + line)
      canvas.write(
        (" " + mark + choice.title + note).fitted(to: canvas.columns), at: start, style: style)
      if isSelected, isFocused { canvas.placeCursor(at: start) }
    }
  }

  /// Of a query wider than its room, the end is seen, where letters are added.
  private func drawQuery(on canvas: Canvas) {
    let count = "\(found.count) / \(choices.count)"
    let room = max(1, canvas.columns - count.cellWidth - 5)
    let field = canvas.sub(Rect(column: 3, row: 0, columns: room, rows: 1))
    canvas.write("/", at: Position(column: 1, row: 0), style: .bold)
    field.write(query, at: Position(column: min(0, room - query.cellWidth), row: 0), style: .bold)
    canvas.write(
      count, at: Position(column: canvas.columns - count.cellWidth - 1, row: 0), style: .dim)
  }
}
