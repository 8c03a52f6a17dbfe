/// The field in which vertical values are drawn.
struct ChartPlot {
  let left: Double
  let right: Double
  let top: Double
  let height: Double
  let scale: ChartScale

  var bottom: Double { top + height }

  var width: Double { right - left }

  func y(_ value: Double) -> Double { bottom - height * scale.position(value) }
}

extension ChartDrawing {
  /// Lines at round values, and these at their left.
  mutating func drawHorizontalGrid(_ plot: ChartPlot) {
    for tick in plot.scale.ticks {
      let y = plot.y(tick)
      let isZero = abs(tick) < plot.scale.step / 2
      canvas.line(
        from: (plot.left, y), to: (plot.right, y), color: isZero ? ChartInk.grey : ChartInk.grid)
      canvas.text(
        data.tick(tick, of: plot.scale), x: plot.left - 8, y: y, anchor: .end, style: "a")
    }
  }

  mutating func drawReferenceLine(_ plot: ChartPlot) {
    guard let reference = chart.reference else { return }
    let y = plot.y(reference.value)
    canvas.referenceLine(from: (plot.left, y), to: (plot.right, y))
  }
}
