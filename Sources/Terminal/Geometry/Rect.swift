/// A part of a screen.
public struct Rect: Sendable, Hashable {
  /// The first column.
  public var column: Int
  /// The first row.
  public var row: Int
  /// Width in cells.
  public var columns: Int
  /// Height in rows.
  public var rows: Int

  /// Makes a part; negative extents count as none.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The part that covers a whole screen of `size`.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The extent.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// The top left corner.
  public var origin: Position { Position(column: column, row: row) }
  /// The column after the last one.
  public var endColumn: Int { column + columns }
  /// The row after the last one.
  public var endRow: Int { row + rows }
  /// Whether nothing can be drawn here.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether a place lies inside.
  public func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < endColumn
      && position.row >= row && position.row < endRow
  }
}
