extension PaperTypesetter {
  /// A row of cells over a thin rule, in the open table.
  ///
  /// A row that no page could hold is parted into several, each of as many lines as fit.
  mutating func addRow(_ cells: [PaperCell], before: Double = 0, header: Int? = nil) {
    let padding = PaperMeasures.cellPadding
    let headerHeight = header.map { strips[$0].height } ?? 0
    let room = PaperMeasures.bodyHeight - headerHeight - 2 * padding
    let leading = cells.map(\.style.leading).max() ?? PaperStyle.cell.leading
    let lineCount = cells.map(\.lines.count).max() ?? 1
    let most = max(1, Int(room / leading))
    for start in stride(from: 0, to: lineCount, by: most) {
      let end = min(start + most, lineCount)
      let height = Double(end - start) * leading + 2 * padding
      var strip = PaperStrip(height: height, before: start == 0 ? before : 0, header: header)
      open("TR")
      for cell in cells {
        strip.marks += cell.marks(start..<end, from: padding, path: node(cell.tag))
      }
      close()
      strip.marks.append(rule(at: height - PaperMeasures.hairline))
      add(strip)
    }
  }

  func rule(at y: Double, ink: UInt32 = PaperInk.rule, thickness: Double = PaperMeasures.hairline)
    -> PaperMark
  {
    PaperMark(
      shape: .box(width: PaperMeasures.width, height: thickness), x: 0, y: y, ink: ink)
  }

  func cell(
    _ text: PaperText, _ style: PaperStyle, tag: String, x: Double, width: Double,
    isTrailing: Bool = false
  ) throws(PaperError) -> PaperCell {
    PaperCell(
      lines: try canvas.lines(text, style, width: width), style: style, x: x, width: width,
      isTrailing: isTrailing, tag: tag)
  }
}
