extension Table {
  /// Draws the titles and the visible records, `✓` before the marked ones.
  public func draw(
    _ rows: some RandomAccessCollection<Row>, state: TableState<Row.ID>, on canvas: Canvas
  ) {
    let margin = showsMarks || !state.marked.isEmpty ? 2 : 0
    let placed = TableLayout.columns(columns.map(\.shape), width: canvas.columns - margin)
    drawTitles(placed, margin, canvas)
    let shown = placed.map { place in
      let column = columns[place.index]
      return Shown(place: place, cell: column.cell, alignment: column.alignment)
    }
    let height = Self.height(rows: canvas.rows)
    let selection = state.index(in: rows.lazy.map { $0.id })
    let offset = state.visibleOffset(selection: selection, count: rows.count, height: height)
    for line in 0..<min(height, max(0, rows.count - offset)) {
      let row = rows[rows.index(rows.startIndex, offsetBy: offset + line)]
      let isSelected = offset + line == selection
      draw(row, at: line + 1, shown, margin, isSelected, canvas)
      if state.marked.contains(row.id) {
        let style = isSelected ? Self.selection : .bold
        canvas.write("✓", at: Position(column: 0, row: line + 1), style: style)
      }
      if isSelected, isFocused { canvas.placeCursor(at: Position(column: 0, row: line + 1)) }
    }
  }

  /// What of a column each line needs: copying whole columns for each cell is felt.
  private struct Shown {
    var place: TableLayout.Placed
    var cell: @Sendable (Row, Int) -> (text: String, style: Style)
    var alignment: Alignment
  }

  private static var selection: Style { Style(bold: true, reverse: true) }

  private func drawTitles(_ placed: [TableLayout.Placed], _ margin: Int, _ canvas: Canvas) {
    canvas.fill(Rect(column: 0, row: 0, columns: canvas.columns, rows: 1), style: .bold)
    for place in placed {
      let column = columns[place.index]
      var title = column.title
      if let sort, sort.column == column.id {
        title = title.truncated(to: place.columns - 1, ellipsis: "") + (sort.ascending ? "▲" : "▼")
      }
      canvas.write(
        title, at: Position(column: margin + place.column, row: 0), style: .bold,
        columns: place.columns, alignment: column.alignment)
    }
  }

  private func draw(
    _ row: Row, at line: Int, _ columns: [Shown], _ margin: Int, _ isSelected: Bool,
    _ canvas: Canvas
  ) {
    if isSelected {
      canvas.fill(
        Rect(column: 0, row: line, columns: canvas.columns, rows: 1), style: Self.selection)
    }
    for column in columns {
      let (text, style) = column.cell(row, column.place.columns)
      // Colours are left out of the selected line: on an exchanged background they may not be read.
      let shown = isSelected ? style.withoutInk.with(Self.selection) : style
      canvas.write(
        text, at: Position(column: margin + column.place.column, row: line), style: shown,
        columns: column.place.columns, alignment: column.alignment)
    }
  }
}
