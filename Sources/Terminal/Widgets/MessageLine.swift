/// What the program has just said, on one row. Words carry the weight; the style only repeats it.
public struct MessageLine: Sendable, Hashable {
  /// How much it matters.
  public enum Weight: Sendable, Hashable {
    case information, warning, failure
  }

  /// What is said.
  public var text: String
  /// How much it matters.
  public var weight: Weight

  /// Makes a message.
  public init(_ text: String, weight: Weight = .information) {
    self.text = text
    self.weight = weight
  }

  /// Draws on the first row of a canvas, cut to its width.
  public func draw(on canvas: Canvas) {
    let style: Style =
      switch weight {
      case .information: .plain
      case .warning: Style(ink: .yellow, bold: true)
      case .failure: Style(ink: .red, bold: true)
      }
    canvas.write(
      text, at: Position(column: 1, row: 0), style: style, columns: max(0, canvas.columns - 1))
  }
}
