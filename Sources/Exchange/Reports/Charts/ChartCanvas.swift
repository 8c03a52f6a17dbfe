/// Lines, boxes and texts of a drawing. The origin is the top left corner.
struct ChartCanvas {
  /// Where a text stands against its point.
  enum Anchor: String {
    case start, middle, end
  }

  let frame: ChartFrame
  /// Begins the names of what is referred to.
  let prefix: String
  private(set) var markup = Markup()

  init(_ frame: ChartFrame, prefix: String) {
    self.frame = frame
    self.prefix = prefix
  }

  /// A line of text; `y` is its middle.
  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, style: String = ""
  ) {
    guard !text.isEmpty else { return }
    markup.element(
      "text",
      [
        "x": Self.number(x), "y": Self.number(y + frame.size * 0.35),
        "text-anchor": anchor == .start ? "" : anchor.rawValue, "class": style,
      ], text: text)
  }

  /// Lines of text around a middle.
  mutating func lines(
    _ lines: [String], x: Double, middle: Double, anchor: Anchor, style: String = ""
  ) {
    let top = middle - Double(lines.count - 1) * frame.leading / 2
    for (index, line) in lines.enumerated() {
      text(line, x: x, y: top + Double(index) * frame.leading, anchor: anchor, style: style)
    }
  }

  mutating func line(
    from start: (Double, Double), to end: (Double, Double), color: String, width: Double = 1,
    dashes: String = ""
  ) {
    path(
      "M\(Self.number(start.0)) \(Self.number(start.1))L\(Self.number(end.0)) \(Self.number(end.1))",
      color: color, width: width, dashes: dashes)
  }

  mutating func path(_ path: String, color: String, width: Double, dashes: String = "") {
    markup.empty(
      "path",
      [
        "d": path, "fill": "none", "stroke": color, "stroke-width": Self.number(width),
        "stroke-dasharray": dashes, "stroke-linejoin": "round",
      ])
  }

  /// A bar. Its outline shows where a light one ends.
  mutating func bar(
    x: Double, y: Double, width: Double, height: Double, fill: ChartInk.Fill
  ) {
    markup.empty(
      "rect",
      [
        "x": Self.number(x), "y": Self.number(y), "width": Self.number(max(width, 0)),
        "height": Self.number(max(height, 0)), "fill": fill.paint(prefix),
        "stroke": fill == .solid ? ChartInk.accent : ChartInk.dark,
      ])
  }

  /// A white ground under letters.
  mutating func ground(x: Double, y: Double, width: Double, height: Double) {
    markup.empty(
      "rect",
      [
        "x": Self.number(x), "y": Self.number(y), "width": Self.number(width),
        "height": Self.number(height), "fill": "#fff",
      ])
  }

  /// Room for what is not shown.
  mutating func emptyBar(x: Double, y: Double, width: Double, height: Double) {
    markup.empty(
      "rect",
      [
        "x": Self.number(x), "y": Self.number(y), "width": Self.number(max(width, 0)),
        "height": Self.number(height), "fill": "#fff", "stroke": ChartInk.grey,
        "stroke-dasharray": "3 3",
      ])
  }

  /// The line of a value to compare with, seen on a dark bar too.
  mutating func referenceLine(from start: (Double, Double), to end: (Double, Double)) {
    line(from: start, to: end, color: "#fff", width: 4)
    line(from: start, to: end, color: ChartInk.dark, width: 1.5, dashes: "4 3")
  }

  mutating func point(_ stroke: ChartInk.Stroke, x: Double, y: Double) {
    let shape =
      switch stroke.point {
      case .circle: "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"
      case .square: "m-3.5-3.5h7v7h-7z"
      case .triangle: "m0-4.5l4.5 8h-9z"
      case .diamond: "m0-5l5 5l-5 5l-5-5z"
      }
    markup.empty(
      "path",
      [
        "d": "M\(Self.number(x)) \(Self.number(y))" + shape, "fill": stroke.color,
        "stroke": "#fff", "stroke-width": "1.5",
      ])
  }

  /// A number with one decimal at most.
  static func number(_ value: Double) -> String {
    let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let digits = abs(tenths)
    return sign + "\(digits / 10)" + (digits % 10 == 0 ? "" : ".\(digits % 10)")
  }
}
