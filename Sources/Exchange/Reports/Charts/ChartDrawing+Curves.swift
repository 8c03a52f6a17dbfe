extension ChartDrawing {
  /// Curves with a legend, and the last value of each at its end.
  mutating func drawCurves() {
    drawLegend(asCurves: true)
    drawReferenceLabel()
    let scale = ChartScale(reach, isWhole: data.isWhole, ticks: 5)
    let ticks = scale.ticks.map { TextExtent.width(data.tick($0, of: scale), size: frame.size) }
    let plot = ChartPlot(
      left: (ticks.max() ?? 0) + 8, right: frame.width - widestLabel - 12,
      top: bottom + frame.leading + 8, height: frame.isNarrow ? 190 : 250, scale: scale)
    drawHorizontalGrid(plot)
    drawReferenceLine(plot)
    drawNamesBelow(plot)
    for series in data.series.indices { drawCurve(series, plot) }
    if data.series.count == 1 { drawValues(plot) }
    drawLastValues(plot)
    drawMissing(plot)
  }

  /// Where a category stands; a step begins there.
  func x(_ category: Int, _ plot: ChartPlot) -> Double {
    let count = Double(data.categories.count)
    if chart.shape == .step { return plot.left + plot.width * Double(category) / count }
    guard count > 1 else { return plot.left + plot.width / 2 }
    return plot.left + 10 + (plot.width - 20) * Double(category) / (count - 1)
  }

  private func middle(_ category: Int, _ plot: ChartPlot) -> Double {
    guard chart.shape == .step else { return x(category, plot) }
    return (x(category, plot) + x(category + 1, plot)) / 2
  }

  private var spacing: Double { frame.width * 0.85 / Double(max(data.categories.count, 1)) }

  private var widestLabel: Double {
    data.series.indices.compactMap { series -> Double? in
      data.categories.indices.map { TextExtent.boldWidth(data.label(series, $0), size: frame.size) }
        .max()
    }.max() ?? 0
  }

  private mutating func drawCurve(_ series: Int, _ plot: ChartPlot) {
    let stroke = ChartInk.Stroke.of(series)
    let cells = data.series[series].values
    var path = ""
    var isDown = false
    for (category, cell) in cells.enumerated() {
      guard let value = cell.number else {
        isDown = false
        continue
      }
      let y = ChartCanvas.number(plot.y(value))
      path += (isDown ? "L" : "M") + ChartCanvas.number(x(category, plot)) + " " + y
      if chart.shape == .step { path += "H" + ChartCanvas.number(x(category + 1, plot)) }
      isDown = true
    }
    if !path.isEmpty {
      canvas.path(path, color: stroke.color, width: 2.5, dashes: stroke.dashes)
    }
    guard spacing >= 12, chart.shape == .line else { return }
    for (category, cell) in cells.enumerated() {
      guard let value = cell.number else { continue }
      canvas.point(stroke, x: middle(category, plot), y: plot.y(value))
    }
  }

  /// The values of a single curve but the last, where they fit; else the least and the greatest.
  private mutating func drawValues(_ plot: ChartPlot) {
    let cells = data.series[0].values
    let known = cells.indices.dropLast().filter { cells[$0].number != nil }
    var shown = known
    if widestLabel + 6 > spacing {
      let order = cells.indices.filter { cells[$0].number != nil }.sorted {
        (cells[$0].number ?? 0) < (cells[$1].number ?? 0)
      }
      shown = known.filter { $0 == order.first || $0 == order.last }
    }
    var end = -Double.infinity
    for category in shown {
      let width = TextExtent.boldWidth(data.label(0, category), size: frame.size)
      // The first one does not cover the axis.
      let center = max(middle(category, plot), plot.left + width / 2 + 2)
      guard center - width / 2 > end, let value = cells[category].number else { continue }
      canvas.text(
        data.label(0, category), x: center, y: plot.y(value) - 14, anchor: .middle, style: "v")
      end = center + width / 2 + 2
    }
  }

  /// The last value of each curve, moved apart where they would cover one another.
  private mutating func drawLastValues(_ plot: ChartPlot) {
    var labels: [(text: String, y: Double)] = []
    for series in data.series.indices {
      let cells = data.series[series].values
      guard let last = cells.indices.last, let value = cells[last].number else { continue }
      labels.append((data.label(series, last), plot.y(value)))
    }
    labels.sort { $0.y < $1.y }
    for index in labels.indices.dropFirst() {
      labels[index].y = max(labels[index].y, labels[index - 1].y + frame.leading)
    }
    for label in labels { canvas.text(label.text, x: plot.right + 4, y: label.y, style: "v") }
  }

  /// Where a value is not shown, its sign stands on the axis.
  private mutating func drawMissing(_ plot: ChartPlot) {
    for category in data.categories.indices {
      let missing = data.series.indices.first { data.series[$0].values[category].number == nil }
      guard let series = missing, widestLabel <= spacing else { continue }
      canvas.text(
        data.label(series, category), x: middle(category, plot), y: plot.y(0) - 9,
        anchor: .middle, style: "a")
    }
  }

  /// The names of the categories, within the frame; every second, third… where all would cover one
  /// another.
  private mutating func drawNamesBelow(_ plot: ChartPlot) {
    let names = data.categories.map {
      TextExtent.lines($0, size: frame.size, width: frame.width * 0.45, most: 1).first ?? ""
    }
    let widths = names.map { TextExtent.width($0, size: frame.size) }
    let step = max(1, Int((((widths.max() ?? 0) + 10) / spacing).rounded(.up)))
    var end = Double.infinity
    for category in names.indices.reversed()
    where (names.count - 1 - category).isMultiple(of: step) {
      let center = middle(category, plot)
      canvas.line(
        from: (center, plot.bottom), to: (center, plot.bottom + 4), color: ChartInk.grey)
      let half = widths[category] / 2
      let x = min(max(center, half), frame.width - half)
      guard x + half < end else { continue }
      canvas.text(
        names[category], x: x, y: plot.bottom + 6 + frame.leading / 2, anchor: .middle)
      end = x - half - 4
    }
    bottom = plot.bottom + frame.leading + 10
  }
}
