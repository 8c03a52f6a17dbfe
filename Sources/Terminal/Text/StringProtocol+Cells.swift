extension StringProtocol {
  /// The width on the screen, on one line.
  public var cellWidth: Int {
    (utf8.withContiguousStorageIfAvailable(CellWidth.ofLatin) ?? nil) ?? CellWidth.of(self)
  }

  /// The longest beginning that fits into `columns` cells; clusters are never cut.
  public func prefix(columns: Int) -> SubSequence {
    var room = columns
    var end = startIndex
    while end < endIndex {
      let next = index(after: end)
      let width = self[end..<next].cellWidth
      guard width <= room else { break }
      room -= width
      end = next
    }
    return self[startIndex..<end]
  }

  /// The text made exactly `columns` cells wide: cut with an ellipsis, or padded with spaces.
  public func fitted(
    to columns: Int, alignment: Alignment = .leading, ellipsis: String = "…"
  ) -> String {
    guard columns > 0 else { return "" }
    let width = cellWidth
    if width > columns {
      let mark = ellipsis.cellWidth <= columns ? ellipsis : ""
      let kept = prefix(columns: columns - mark.cellWidth)
      let missing = columns - mark.cellWidth - kept.cellWidth
      return kept + mark + String(repeating: " ", count: missing)
    }
    let missing = columns - width
    let before =
      switch alignment {
      case .leading: 0
      case .center: missing / 2
      case .trailing: missing
      }
    return String(repeating: " ", count: before) + self
      + String(repeating: " ", count: missing - before)
  }

  /// The text cut with an ellipsis when it is wider than `columns`, else unchanged.
  public func truncated(to columns: Int, ellipsis: String = "…") -> String {
    cellWidth <= columns ? String(self) : fitted(to: columns, ellipsis: ellipsis)
  }
}
