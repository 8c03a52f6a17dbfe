extension ChartDrawing {
  private var left: Double {
    let scale = ChartScale(reach, isWhole: data.isWhole, ticks: 5)
    let widest = scale.ticks.map { TextExtent.width(data.tick($0, of: scale), size: frame.size) }
    return (widest.max() ?? 0) + 8
  }

  private var band: Double { (frame.width - left) / Double(max(data.categories.count, 1)) }

  private var slot: Double { min(band * 0.76 / Double(max(data.series.count, 1)), 54) }

  /// Whether the values fit above vertical bars and the names below them.
  var columnsFit: Bool {
    let room = data.series.count == 1 ? band - 4 : slot + 4
    let values = data.series.indices.allSatisfy { series in
      data.categories.indices.allSatisfy {
        TextExtent.boldWidth(data.label(series, $0), size: frame.size) <= room
      }
    }
    return values
      && data.categories.allSatisfy { TextExtent.widestWord($0, size: frame.size) <= band - 4 }
  }

  /// Vertical bars.
  mutating func drawColumns() {
    drawLegend()
    drawReferenceLabel()
    let scale = ChartScale(reach, isWhole: data.isWhole, ticks: 5)
    let plot = ChartPlot(
      left: left, right: frame.width, top: bottom + frame.leading,
      height: frame.isNarrow ? 190 : 250, scale: scale)
    drawHorizontalGrid(plot)
    for category in data.categories.indices {
      for series in data.series.indices { drawColumn(series, category, plot) }
    }
    drawReferenceLine(plot)
    for category in data.categories.indices {
      for series in data.series.indices { drawValue(series, category, plot) }
    }
    let names = data.categories.map {
      TextExtent.lines($0, size: frame.size, width: band - 2, most: 3)
    }
    for (category, lines) in names.enumerated() {
      for (index, line) in lines.enumerated() {
        let y = plot.bottom + 6 + frame.leading * (Double(index) + 0.5)
        canvas.text(
          line, x: plot.left + band * (Double(category) + 0.5), y: y, anchor: .middle)
      }
    }
    bottom = plot.bottom + 8 + frame.leading * Double(names.map(\.count).max() ?? 0)
  }

  /// The left edge of a bar.
  private func x(_ series: Int, _ category: Int, _ plot: ChartPlot) -> Double {
    let middle = plot.left + band * (Double(category) + 0.5)
    return middle + slot * (Double(series) - Double(data.series.count) / 2)
  }

  private mutating func drawColumn(_ series: Int, _ category: Int, _ plot: ChartPlot) {
    guard let value = data.series[series].values[category].number else { return }
    let zero = plot.y(0)
    let end = plot.y(value)
    canvas.bar(
      x: x(series, category, plot) + 1.5, y: min(zero, end), width: slot - 3,
      height: abs(zero - end), fill: .of(series))
  }

  private mutating func drawValue(_ series: Int, _ category: Int, _ plot: ChartPlot) {
    let value = data.series[series].values[category].number
    let isBelow = (value ?? 0) < 0
    canvas.text(
      data.label(series, category), x: x(series, category, plot) + slot / 2,
      y: plot.y(value ?? 0) + frame.leading / (isBelow ? 2 : -2), anchor: .middle,
      style: value == nil ? "a" : "v")
  }
}
