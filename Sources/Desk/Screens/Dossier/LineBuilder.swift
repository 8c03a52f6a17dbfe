import Casework
import Terminal

/// Builds the lines of a page: headings, labelled values, wrapped texts.
struct LineBuilder {
  let columns: Int
  private(set) var lines: [StyledLine] = []

  init(columns: Int) { self.columns = columns }

  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append(.empty) }
    let rule = String(repeating: "─", count: max(0, columns - text.cellWidth - 6))
    lines.append(StyledLine([.init(" ── ", .dim), .init(text, .bold), .init(" " + rule, .dim)]))
  }

  /// A label and its value; the value goes on under itself.
  mutating func field(_ label: String, _ value: String, width: Int = 22, style: Style = .plain) {
    guard !value.isEmpty else { return }
    let room = max(8, columns - width - 3)
    for (index, text) in value.wrapped(to: room).enumerated() {
      let head = index == 0 ? label.fitted(to: width) : String(repeating: " ", count: width)
      lines.append(StyledLine([.init("   " + head + " ", .dim), .init(text, style)]))
    }
  }

  /// A text on as many lines as it needs, after a mark under which it does not go on.
  mutating func text(
    _ text: String, mark: String = "", indent: Int = 3, style: Style = .plain
  ) {
    let hang = indent + mark.cellWidth
    for (index, line) in text.wrapped(to: max(8, columns - hang - 1)).enumerated() {
      let head = index == 0 ? mark : String(repeating: " ", count: mark.cellWidth)
      lines.append(StyledLine(String(repeating: " ", count: indent) + head + line, style))
    }
  }

  mutating func line(_ spans: [StyledLine.Span]) { lines.append(StyledLine(spans)) }

  mutating func blank() { lines.append(.empty) }

  mutating func add(_ more: [StyledLine]) { lines += more }
}
