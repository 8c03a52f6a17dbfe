/// A place on the screen, counted from zero at the top left.
public struct Position: Sendable, Hashable {
  /// Cells from the left edge.
  public var column: Int
  /// Rows from the top edge.
  public var row: Int

  /// The top left corner.
  public static let zero = Position(column: 0, row: 0)

  /// Makes a place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
