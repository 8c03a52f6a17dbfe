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

  /// Draws a name; returns where its bars begin.
  func draw(_ category: Int, top: Double, bars: Double, on canvas: inout ChartCanvas) -> Double {
    let text = Double(lines[category].count) * frame.leading
    if frame.isNarrow {
      canvas.lines(lines[category], x: 0, middle: top + 4 + text / 2, anchor: .start, style: "c")
      return top + text + 6
    }
    let middle = top + height(category, bars: bars) / 2
    canvas.lines(lines[category], x: left - 10, middle: middle, anchor: .end)
    return middle - bars / 2
  }
}
