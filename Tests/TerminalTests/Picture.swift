import Terminal
import TestSupport
import Testing

/// A widget as a person sees it, with a map of its styles below.
enum Picture {
  static func expect(
    _ name: String, columns: Int, rows: Int, sourceLocation: SourceLocation = #_sourceLocation,
    _ draw: (Canvas) -> Void
  ) {
    let grid = Grid(size: Size(columns: columns, rows: rows), draw)
    Golden.expect(
      grid.text + "\n" + String(repeating: "=", count: columns) + "\n" + grid.styleMap(),
      named: name, sourceLocation: sourceLocation)
  }
}
