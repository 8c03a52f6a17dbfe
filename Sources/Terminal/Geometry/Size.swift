/// The extent of a screen or of a part of it.
public struct Size: Sendable, Hashable {
  /// Width in cells.
  public var columns: Int
  /// Height in rows.
  public var rows: Int

  /// Makes a size; negative extents count as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Whether something of the given size fits into this one.
  public func holds(_ other: Size) -> Bool {
    columns >= other.columns && rows >= other.rows
  }
}
