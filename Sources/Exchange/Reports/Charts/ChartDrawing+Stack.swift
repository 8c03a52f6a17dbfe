extension ChartDrawing {
  private var thickness: Double { 26 }

  /// Horizontal bars in parts. The sum stands at the end only where nothing is missing, or where the
  /// table shows it.
  mutating func drawStack() {
    drawLegend()
    let labels = BarLabels(data.categories, frame: frame)
    let sums = data.categories.indices.map(sum(of:))
    let ends = sums.indices.map(endLabel)
    let left = labels.left
    let widest = ends.map { TextExtent.boldWidth($0, size: frame.size) }.max() ?? 0
    let right = frame.width - max(widest + 6, 16)
    let scale = ChartScale(
      sums + data.totals.compactMap { $0 }, isWhole: data.isWhole,
      ticks: max(2, Int((right - left) / 80)))
    let heights = data.categories.indices.map { labels.height($0, bars: thickness) }
    var y = bottom
    drawVerticalGrid(scale, left: left, right: right, height: heights.reduce(0, +))
    for (category, height) in zip(data.categories.indices, heights) {
      labels.draw(category, top: y, bars: thickness, on: &canvas)
      let top = labels.barsTop(category, top: y, bars: thickness)
      var x = left
      for series in data.series.indices {
        guard let value = data.series[series].values[category].number, value > 0 else { continue }
        let width = (right - left) * scale.position(value)
        drawPart(series, category, x: x, top: top, width: width)
        x += width
      }
      x = drawRemainder(category, from: x, top: top, unit: (right - left) / scale.upper)
      canvas.text(ends[category], x: x + 6, y: top + thickness / 2, style: "v")
      y += height
    }
  }

  private mutating func drawPart(
    _ series: Int, _ category: Int, x: Double, top: Double, width: Double
  ) {
    let fill = ChartInk.Fill.of(series)
    canvas.bar(x: x, y: top, width: width, height: thickness, fill: fill)
    let label = data.label(series, category)
    let extent = TextExtent.width(label, size: frame.size)
    guard extent + 6 <= width else { return }
    let middle = (x: x + width / 2, y: top + thickness / 2)
    if fill.isPattern {
      canvas.ground(
        x: middle.x - extent / 2 - 2, y: middle.y - 8.5, width: extent + 4, height: 17)
    }
    canvas.text(
      label, x: middle.x, y: middle.y, anchor: .middle, style: fill.isDark ? "w" : "")
  }

  /// What is not shown of a sum that is. Returns where the bar ends.
  private mutating func drawRemainder(
    _ category: Int, from x: Double, top: Double, unit: Double
  ) -> Double {
    let isHidden = data.series.contains { $0.values[category].isHidden }
    guard isHidden, let total = data.totals[category], total > sum(of: category) else { return x }
    let width = (total - sum(of: category)) * unit
    canvas.emptyBar(x: x, y: top, width: width, height: thickness)
    return x + width
  }

  private func sum(of category: Int) -> Double {
    data.series.compactMap { $0.values[category].number }.filter { $0 > 0 }.reduce(0, +)
  }

  private func endLabel(_ category: Int) -> String {
    // A sum of shares is the whole: nothing is learnt from it.
    guard data.series.allSatisfy({ $0.kind != .percent }) else { return "" }
    if let total = data.totals[category] { return data.text(total) }
    let isWhole = data.series.allSatisfy { $0.values[category].number != nil }
    return isWhole ? data.text(sum(of: category)) : ""
  }
}
