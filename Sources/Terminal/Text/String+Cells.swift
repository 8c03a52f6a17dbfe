extension String {
  /// The width on the screen, on one line: that of any text, without the cost of a generic call from
  /// another module, which is what a redraw does most.
  public var cellWidth: Int {
    latinWidth ?? unicodeScalars.reduce(0) { $0 + CellWidth.of($1.value) }
  }

  /// The width of a text in which each scalar takes one cell and none combine, else `nil`.
  var latinWidth: Int? {
    utf8.withContiguousStorageIfAvailable(CellWidth.ofLatin) ?? nil
  }
}
