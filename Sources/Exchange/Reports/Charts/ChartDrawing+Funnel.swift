extension ChartDrawing {
  private var thickness: Double { 34 }

  /// Bars around a middle, and between two of them which part goes on.
  mutating func drawFunnel() {
    guard let values = data.series.first?.values else { return }
    let greatest = max(values.compactMap(\.number).max() ?? 0, 1)
    let labels = BarLabels(data.categories, frame: frame)
    let left = labels.left
    let room = frame.width - left
    let middle = left + room / 2
    for (step, cell) in values.enumerated() {
      if step > 0 { drawRate(from: values[step - 1], to: cell, x: middle) }
      let height = labels.height(step, bars: thickness)
      labels.draw(step, top: bottom, bars: thickness, on: &canvas)
      let top = labels.barsTop(step, top: bottom, bars: thickness)
      let label = data.label(0, step)
      let y = top + thickness / 2
      if let value = cell.number, value >= 0 {
        let width = max(room * value / greatest, 2)
        canvas.bar(x: middle - width / 2, y: top, width: width, height: thickness, fill: .solid)
        let isInside = TextExtent.boldWidth(label, size: frame.size) + 14 <= width
        canvas.text(
          label, x: isInside ? middle : middle + width / 2 + 6, y: y,
          anchor: isInside ? .middle : .start, style: isInside ? "w v" : "v")
      } else {
        canvas.text(label, x: middle, y: y, anchor: .middle, style: "a")
      }
      bottom += height
    }
  }

  private mutating func drawRate(from before: ReportCell, to after: ReportCell, x: Double) {
    defer { bottom += frame.leading - 4 }
    guard let before = before.number, let after = after.number, before > 0 else { return }
    let text = "↓\u{A0}" + data.numbers.percent(after / before, digits: 0)
    canvas.text(text, x: x, y: bottom + frame.leading / 2 - 3, anchor: .middle, style: "a")
  }
}
