extension ChartDrawing {
  /// What each series is, above the drawing; nothing for a single one.
  mutating func drawLegend(asCurves: Bool = false) {
    guard data.series.count > 1 else { return }
    let mark = asCurves ? 34.0 : 16
    var x = 0.0
    for (index, series) in data.series.enumerated() {
      let width = mark + 7 + TextExtent.width(series.name, size: frame.size)
      if x > 0, x + width > frame.width {
        x = 0
        bottom += frame.leading + 5
      }
      let middle = bottom + frame.leading / 2
      if asCurves {
        sample(index, x: x, y: middle, width: mark)
      } else {
        canvas.bar(x: x + 1, y: middle - 6.5, width: 13, height: 13, fill: .of(index))
      }
      let name = TextExtent.lines(
        series.name, size: frame.size, width: frame.width - mark - 7, most: 1)
      canvas.text(name.first ?? "", x: x + mark + 7, y: middle)
      x += width + 18
    }
    bottom += frame.leading + 14
  }

  private mutating func sample(_ series: Int, x: Double, y: Double, width: Double) {
    let stroke = ChartInk.Stroke.of(series)
    canvas.line(
      from: (x, y), to: (x + width, y), color: stroke.color, width: 2.5, dashes: stroke.dashes)
    if chart.shape == .line { canvas.point(stroke, x: x + width / 2, y: y) }
  }

  /// The value to compare with, above the drawing; its line is drawn by whoever knows the scale.
  mutating func drawReferenceLabel() {
    guard let reference = chart.reference else { return }
    let text = language.print(reference.label) + language.colon + data.text(reference.value)
    let middle = bottom + frame.leading / 2
    canvas.line(
      from: (0, middle), to: (22, middle), color: ChartInk.dark, width: 1.5, dashes: "4 3")
    let lines = TextExtent.lines(text, size: frame.size, width: frame.width - 29, most: 2)
    for (index, line) in lines.enumerated() {
      canvas.text(line, x: 29, y: middle + Double(index) * frame.leading, style: "a")
    }
    bottom += Double(max(lines.count, 1)) * frame.leading + 10
  }

  /// The values that the axis has to reach.
  var reach: [Double] { data.values + (chart.reference.map { [$0.value] } ?? []) }
}
