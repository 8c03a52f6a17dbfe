extension String {
  /// The width on the screen, on one line: that of any text, without the cost of a generic call from
  /// another module, which is what a redraw does most.
  public var cellWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      width += scalar.value < 0x300 ? 1 : CellWidth.of(scalar)
    }
    return width
  }
}
