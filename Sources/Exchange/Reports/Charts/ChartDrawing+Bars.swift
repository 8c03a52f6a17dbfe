extension ChartDrawing {
  private var thickness: Double { data.series.count == 1 ? 20 : 16 }

  /// Horizontal bars. The names stand at their left; above them where the frame is narrow.
  mutating func drawBars() {
    drawLegend()
    drawReferenceLabel()
    let labels = BarLabels(data.categories, frame: frame)
    let left = labels.left
    let right = frame.width - widestValue - 6
    let scale = ChartScale(reach, isWhole: data.isWhole, ticks: max(2, Int((right - left) / 80)))
    let group = Double(data.series.count) * (thickness + 3) - 3
    let top = bottom
    let heights = data.categories.indices.map { labels.height($0, bars: group) }
    drawVerticalGrid(scale, left: left, right: right, height: heights.reduce(0, +))
    var bars: [(series: Int, category: Int, middle: Double)] = []
    var tops: [Double] = []
    var y = top
    for (category, height) in zip(data.categories.indices, heights) {
      let first = labels.barsTop(category, top: y, bars: group)
      for series in data.series.indices {
        bars.append((series, category, first + Double(series) * (thickness + 3) + thickness / 2))
      }
      tops.append(y)
      y += height
    }
    func x(_ value: Double) -> Double { left + (right - left) * scale.position(value) }
    for (series, category, middle) in bars {
      guard let value = data.series[series].values[category].number else { continue }
      canvas.bar(
        x: min(x(0), x(value)), y: middle - thickness / 2, width: abs(x(value) - x(0)),
        height: thickness, fill: .of(series))
    }
    if let reference = chart.reference {
      canvas.referenceLine(from: (x(reference.value), top), to: (x(reference.value), y))
    }
    // Over the lines, which cross them where they stand above bars.
    for (category, top) in tops.enumerated() {
      labels.draw(category, top: top, bars: group, on: &canvas)
    }
    for (series, category, middle) in bars {
      let value = data.series[series].values[category].number
      canvas.text(
        data.label(series, category), x: max(x(0), x(value ?? 0)) + 6, y: middle,
        style: value == nil ? "a" : "v")
    }
  }

  /// The widest of the values at the ends of bars.
  private var widestValue: Double {
    data.series.indices.flatMap { series in
      data.categories.indices.map {
        TextExtent.boldWidth(data.label(series, $0), size: frame.size)
      }
    }.max() ?? 0
  }

  /// Lines at round values, and these below them.
  mutating func drawVerticalGrid(
    _ scale: ChartScale, left: Double, right: Double, height: Double
  ) {
    let end = bottom + height
    for tick in scale.ticks {
      let x = left + (right - left) * scale.position(tick)
      let isZero = abs(tick) < scale.step / 2
      canvas.line(
        from: (x, bottom), to: (x, end), color: isZero ? ChartInk.grey : ChartInk.grid)
      // The first and the last tick may stand at an edge.
      let label = data.tick(tick, of: scale)
      let half = TextExtent.width(label, size: frame.size) / 2
      canvas.text(
        label, x: min(max(x, half), frame.width - half), y: end + frame.leading / 2 + 3,
        anchor: .middle,
        style: "a")
    }
    bottom = end + frame.leading + 6
  }
}
