/// The names of horizontal bars.
struct BarLabels {
  private let lines: [[String]]
  private let frame: ChartFrame
  /// Where bars begin.
  let left: Double

  private static let gap = 12.0

  init(_ categories: [String], frame: ChartFrame) {
    self.frame = frame
    let widest = categories.map { TextExtent.width($0, size: frame.size) }.max() ?? 0
    let room = frame.isNarrow ? frame.width : min(widest, frame.width * 0.32)
    // Above their bars they are bold.
    let size = frame.isNarrow ? TextExtent.boldSize(frame.size) : frame.size
    lines = categories.map { TextExtent.lines($0, size: size, width: room + 1, most: 3) }
    left = frame.isNarrow ? 1 : room + 12
  }

  /// The height that a name and its bars take.
  func height(_ category: Int, bars: Double) -> Double {
    let text = Double(lines[category].count) * frame.leading
    return (frame.isNarrow ? text + 3 + bars : max(text, bars)) + Self.gap
  }

  /// Where the bars of a name that begins at `top` begin.
  func barsTop(_ category: Int, top: Double, bars: Double) -> Double {
    guard !frame.isNarrow else { return top + Double(lines[category].count) * frame.leading + 6 }
    return top + (height(category, bars: bars) - bars) / 2
  }

  /// Draws a name.
  func draw(_ category: Int, top: Double, bars: Double, on canvas: inout ChartCanvas) {
    if frame.isNarrow {
      let text = Double(lines[category].count) * frame.leading
      canvas.lines(lines[category], x: 0, middle: top + 4 + text / 2, anchor: .start, style: "c")
    } else {
      let middle = top + height(category, bars: bars) / 2
      canvas.lines(lines[category], x: left - 10, middle: middle, anchor: .end)
    }
  }
}
