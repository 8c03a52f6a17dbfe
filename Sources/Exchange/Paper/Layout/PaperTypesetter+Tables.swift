extension PaperTypesetter {
  mutating func setDefinitions(_ definitions: [PaperDefinition]) throws(PaperError) {
    guard !definitions.isEmpty else { return }
    let padding = PaperMeasures.cellPadding
    let labelWidth = PaperMeasures.width * 0.3
    let valueLeft = labelWidth + 2 * padding
    let start = strips.count
    open("Table")
    for (index, definition) in definitions.enumerated() {
      let label = try cell(
        PaperText(definition.label), .label, tag: "TH", x: 0, width: labelWidth)
      let value = try cell(
        definition.value, .body, tag: "TD", x: valueLeft,
        width: PaperMeasures.width - valueLeft)
      addRow([label, value], before: index == 0 ? 8 : 0)
      if index == 0 { strips[start].marks.append(rule(at: 0)) }
    }
    close()
    reserve(6)
  }

  mutating func setTable(_ table: PaperTable) throws(PaperError) {
    guard !table.columns.isEmpty else { return }
    open("Table")
    let header = try addHeader(table)
    let start = strips.count
    for row in table.evenRows {
      addRow(try cells(row, of: table, .cell, tag: "TD"), header: header)
    }
    close()
    // No row alone under its header, nor alone on the last page.
    strips[start - 1].bond = .tied
    if strips.count - start > 2 {
      strips[start].bond = .kept
      strips[strips.count - 2].bond = .kept
    }
    reserve(6)
  }

  /// The header of a table; answers its place among the strips, or `nil` when it is so tall that it is
  /// set as a row and not repeated.
  private mutating func addHeader(_ table: PaperTable) throws(PaperError) -> Int? {
    let titles = table.columns.map { PaperText($0.title) }
    let cells = try cells(titles, of: table, .header, tag: "TH")
    let padding = PaperMeasures.cellPadding
    let lines = cells.map(\.lines.count).max() ?? 1
    let height = Double(lines) * PaperStyle.header.leading + 2 * padding
    guard height < PaperMeasures.bodyHeight / 4 else {
      addRow(cells, before: 10)
      return nil
    }
    var strip = PaperStrip(height: height, before: 10)
    strip.marks = [
      PaperMark(
        shape: .box(width: PaperMeasures.width, height: height), x: 0, y: 0, ink: PaperInk.tint),
      rule(at: 0, ink: PaperInk.accent, thickness: 1),
    ]
    open("TR")
    for cell in cells {
      // Over the rows, the last line of each header stands right above them.
      let top = padding + Double(lines - cell.lines.count) * cell.style.leading
      strip.marks += cell.marks(0..<cell.lines.count, from: top, path: node(cell.tag))
    }
    close()
    add(strip)
    return strips.count - 1
  }

  /// The cells of a row, each in its column.
  private func cells(
    _ texts: [PaperText], of table: PaperTable, _ style: PaperStyle, tag: String
  ) throws(PaperError) -> [PaperCell] {
    let padding = PaperMeasures.cellPadding
    var x = 0.0
    var result: [PaperCell] = []
    for (index, (text, width)) in zip(texts, widths(of: table)).enumerated() {
      result.append(
        try cell(
          text, style, tag: tag, x: x + padding, width: max(width - 2 * padding, 1),
          isTrailing: table.columns[index].isTrailing))
      x += width
    }
    return result
  }

  /// The widths of the columns. None is so narrow that it would hold a few letters a line.
  private func widths(of table: PaperTable) -> [Double] {
    let shares = table.columns.map { $0.share.isFinite ? min(max($0.share, 0), 1_000) : 1 }
    let whole = max(shares.reduce(0, +), 0.001)
    let fractions = shares.map { max($0 / whole, 0.1) }
    let sum = fractions.reduce(0, +)
    return fractions.map { $0 / sum * PaperMeasures.width }
  }
}
