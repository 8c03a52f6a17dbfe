/// A text in a column, with the element it belongs to.
struct PaperCell {
  let lines: PaperLines
  let style: PaperStyle
  let x: Double
  let width: Double
  let isTrailing: Bool
  let tag: String

  /// The marks of some of its lines, from `top` downwards.
  func marks(_ range: Range<Int>, from top: Double, path: [PaperNode]) -> [PaperMark] {
    range.clamped(to: 0..<lines.count).enumerated().map { offset, line in
      let shift = isTrailing ? width - lines.width(of: line) : 0
      return PaperMark(
        shape: .line(lines, line), x: x + shift,
        y: top + Double(offset) * style.leading + style.ascent, ink: style.ink, path: path)
    }
  }
}
