extension Dialog {
  /// Draws the box in the middle of a canvas, over what is there; the real cursor goes to the answer
  /// that Enter gives.
  public func draw(on canvas: Canvas) {
    let width = options.reduce(-2) { $0 + $1.title.cellWidth + 4 }
    let longest = text.split(separator: "\n").map(\.cellWidth).max() ?? 0
    let widest = max(width, title.cellWidth + 4, longest)
    let columns = min(max(24, widest) + 4, canvas.columns, 72)
    let room = max(1, columns - 4)
    let lines = text.wrapped(to: room)
    let answers = answerRows(room)
    let area = canvas.area.centered(
      Size(columns: columns, rows: lines.count + answers.count + 3))
    let frame = canvas.sub(area)
    frame.fill()
    // Narrow or low: what is asked gives way before the answers.
    let inside = frame.box(title: title, style: .bold)
    let (body, bottom) = inside.area.inset(columns: 1).splitBottom(answers.count)
    let question = inside.sub(body)
    for (row, line) in lines.enumerated() {
      question.write(line, at: Position(column: 0, row: row))
    }
    draw(answers, on: inside.sub(bottom))
  }

  private func draw(_ rows: [[Int]], on canvas: Canvas) {
    for (row, indices) in rows.enumerated() {
      var column = 0
      for index in indices {
        let isFocused = index == focus
        let place = Position(column: column, row: row)
        column = canvas.write(
          "[ \(options[index].title) ]", at: place,
          style: isFocused ? Style(bold: true, reverse: true) : .plain)
        if isFocused { canvas.placeCursor(at: Position(column: place.column + 2, row: row)) }
        column += 2
      }
    }
  }

  /// The answers in as many rows as the width asks for.
  private func answerRows(_ columns: Int) -> [[Int]] {
    var rows: [[Int]] = [[]]
    var used = 0
    for (index, option) in options.enumerated() {
      let width = option.title.cellWidth + 4
      if used + width > columns, used > 0 {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(index)
      used += width + 2
    }
    return rows
  }
}
