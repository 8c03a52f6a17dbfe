/// A whole screen as a value: what tests look at and what the driver shows.
public struct Grid: Sendable, Hashable {
  /// Its extent.
  public let size: Size
  /// The cells, row after row.
  public internal(set) var cells: [Cell]
  /// Where the real cursor stands; `nil` hides it.
  public var cursor: Position?

  /// Makes an empty screen.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  init(size: Size, cells: [Cell], cursor: Position?) {
    self.size = size
    self.cells = cells
    self.cursor = cursor
  }

  /// Makes a screen and lets `draw` fill it.
  public init(size: Size, _ draw: (Canvas) throws -> Void) rethrows {
    let surface = Surface(size)
    try draw(Canvas(surface: surface, bounds: Rect(size), clip: Rect(size)))
    self = surface.grid
  }

  /// The cell at a place, `nil` outside.
  public subscript(position: Position) -> Cell? {
    guard Rect(size).contains(position) else { return nil }
    return cells[position.row * size.columns + position.column]
  }

  /// The cells of a row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}
