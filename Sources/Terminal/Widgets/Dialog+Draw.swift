extension Dialog {
  /// Draws the box in the middle of a canvas, over what is there; the real cursor goes to the answer
  /// that Enter gives.
  public func draw(on canvas: Canvas) {
    let layout = Layout(self, in: canvas.size)
    let frame = canvas.sub(layout.area)
    frame.fill()
    let inside = frame.box(title: title, style: .bold)
    let (upper, bottom) = inside.area.splitBottom(layout.answerRows)
    let text = inside.sub(upper.splitTop(layout.textRows).top.inset(columns: 1))
    scroller.draw(
      layout.lines.map { StyledLine($0) }, on: text, isFocused: false, showsShare: false)
    if layout.scrolls { drawMark(layout, on: inside) }
    drawAnswers(layout, on: inside.sub(bottom))
  }

  /// Tells on the row under the text which of its lines are seen, with an arrow where there are more.
  private func drawMark(_ layout: Layout, on inside: Canvas) {
    let seen = scroller.visible(count: layout.lines.count, height: layout.textRows)
    let above = seen.lowerBound > 0 ? "↑ " : ""
    let below = seen.upperBound < layout.lines.count ? " ↓" : ""
    let lines = seen.isEmpty ? "0" : "\(seen.lowerBound + 1)–\(seen.upperBound)"
    inside.horizontalRule(
      row: layout.textRows, title: "\(above)\(lines) / \(layout.lines.count)\(below)", style: .dim)
  }

  /// Draws the answers around the picked one, with an arrow where there are more.
  private func drawAnswers(_ layout: Layout, on canvas: Canvas) {
    let focused = layout.answers.firstIndex { $0.contains(focus) } ?? 0
    let first = max(0, focused - max(1, canvas.rows) + 1)
    for (row, indices) in layout.answers.dropFirst(first).prefix(canvas.rows).enumerated() {
      var column = 1
      for index in indices {
        let isFocused = index == focus
        let place = Position(column: column, row: row)
        let title = options[index].title.truncated(to: max(0, layout.columns - 4))
        column = canvas.write(
          "[ \(title) ]", at: place,
          style: isFocused ? Style(bold: true, reverse: true) : .plain)
        if isFocused { canvas.placeCursor(at: Position(column: place.column + 2, row: row)) }
        column += 2
      }
    }
    let edge = canvas.columns - 1
    if first > 0 { canvas.write("↑", at: Position(column: edge, row: 0)) }
    if first + canvas.rows < layout.answers.count {
      canvas.write("↓", at: Position(column: edge, row: canvas.rows - 1))
    }
  }
}
