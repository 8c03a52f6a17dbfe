/// A part of a screen being drawn. Places count from its own corner; what lies outside is lost
/// without harm, so a widget never has to ask whether it fits.
public struct Canvas {
  let surface: Surface
  /// The whole part, in places of the screen.
  let bounds: Rect
  /// What of it may be drawn on.
  let clip: Rect

  /// The extent of this part.
  public var size: Size { bounds.size }
  /// Its width in cells.
  public var columns: Int { bounds.columns }
  /// Its height in rows.
  public var rows: Int { bounds.rows }
  /// The whole part in its own places, for splitting.
  public var area: Rect { Rect(bounds.size) }

  /// A part of this part.
  public func sub(_ area: Rect) -> Canvas {
    let absolute = Rect(
      column: bounds.column + area.column, row: bounds.row + area.row, columns: area.columns,
      rows: area.rows)
    return Canvas(surface: surface, bounds: absolute, clip: clip.intersection(absolute))
  }

  /// Puts the real cursor at a place of this part; nothing happens when it is outside.
  public func placeCursor(at position: Position) {
    let absolute = absolute(position)
    if clip.contains(absolute) { surface.cursor = absolute }
  }

  /// Hides the real cursor.
  public func hideCursor() { surface.cursor = nil }

  func absolute(_ position: Position) -> Position {
    Position(column: bounds.column + position.column, row: bounds.row + position.row)
  }
}
