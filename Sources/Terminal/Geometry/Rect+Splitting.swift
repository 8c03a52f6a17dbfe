extension Rect {
  /// The common part, empty when there is none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }

  /// The same part without a margin on each side.
  public func inset(columns margin: Int = 0, rows verticalMargin: Int = 0) -> Rect {
    Rect(
      column: column + margin, row: row + verticalMargin, columns: columns - 2 * margin,
      rows: rows - 2 * verticalMargin)
  }

  /// Cuts the first rows off: (the `count` first rows, the rest).
  public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let height = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: height),
      Rect(column: column, row: row + height, columns: columns, rows: rows - height)
    )
  }

  /// Cuts the last rows off: (the rest, the `count` last rows).
  public func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let parts = splitTop(rows - min(max(0, count), rows))
    return (parts.top, parts.rest)
  }

  /// Cuts the first columns off, with `gap` columns lost between both parts.
  public func splitLeft(_ count: Int, gap: Int = 0) -> (left: Rect, rest: Rect) {
    let width = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: width, rows: rows),
      Rect(column: column + width + gap, row: row, columns: columns - width - gap, rows: rows)
    )
  }

  /// Cuts into parts of equal width, the first ones a cell wider when it does not divide.
  public func dividedColumns(_ count: Int, gap: Int = 0) -> [Rect] {
    guard count > 0 else { return [] }
    let available = max(0, columns - gap * (count - 1))
    var next = column
    return (0..<count).map { index in
      let width = available / count + (index < available % count ? 1 : 0)
      defer { next += width + gap }
      return Rect(column: next, row: row, columns: width, rows: rows)
    }
  }

  /// A part of the given size in the middle of this one, never larger than it.
  public func centered(_ size: Size) -> Rect {
    let width = min(size.columns, columns)
    let height = min(size.rows, rows)
    return Rect(
      column: column + (columns - width) / 2, row: row + (rows - height) / 2, columns: width,
      rows: height)
  }
}
