/// What is shown when there is no room for a screen.
public enum SmallScreen {
  /// Draws one honest line when a canvas is smaller than the minimum, and answers whether it did.
  ///
  /// - Parameter text: what to say, for instance the size that is needed.
  public static func draw(_ text: String, minimum: Size, on canvas: Canvas) -> Bool {
    guard !canvas.size.holds(minimum) else { return false }
    canvas.fill()
    for (row, line) in text.wrapped(to: canvas.columns).prefix(canvas.rows).enumerated() {
      canvas.write(line, at: Position(column: 0, row: row))
    }
    canvas.placeCursor(at: .zero)
    return true
  }
}
