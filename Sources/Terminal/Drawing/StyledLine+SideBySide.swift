extension StyledLine {
  /// Two columns of lines, one beside the other, with a rule between; the shorter one goes on empty.
  ///
  /// - Parameter leftColumns: the width of the left one, in cells.
  public static func sideBySide(
    left: [StyledLine], right: [StyledLine], leftColumns: Int
  ) -> [StyledLine] {
    (0..<max(left.count, right.count)).map { row in
      let first = row < left.count ? left[row] : .empty
      let second = row < right.count ? right[row] : .empty
      let padding = String(repeating: " ", count: max(0, leftColumns - first.cellWidth))
      return StyledLine(first.spans + [Span(padding + " │ ", .dim)] + second.spans)
    }
  }
}
