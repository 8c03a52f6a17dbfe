import Terminal
import Testing

@Suite struct TableLayoutTests {
  /// mark, person, step, with, contract, contact: the portfolio of a caseworker.
  private let shapes = [
    ColumnShape(minimum: 2, priority: 9),
    ColumnShape(minimum: 12, ideal: 20, isFlexible: true, priority: 8),
    ColumnShape(minimum: 12, ideal: 22, isFlexible: true, priority: 7),
    ColumnShape(minimum: 10, ideal: 14, priority: 3),
    ColumnShape(minimum: 8, priority: 5),
    ColumnShape(minimum: 7, priority: 4),
  ]

  @Test(arguments: [
    (120, "0:2 1:41 2:43 3:14 4:8 5:7"), (80, "0:2 1:21 2:23 3:14 4:8 5:7"),
    (60, "0:2 1:16 2:12 3:10 4:8 5:7"), (50, "0:2 1:17 2:12 4:8 5:7"), (40, "0:2 1:15 2:12 4:8"),
    (16, "0:2 1:13"), (8, "0:2"), (1, "0:1"), (0, ""),
  ])
  func columnsAtWidth(_ width: Int, _ wanted: String) {
    let placed = TableLayout.columns(shapes, width: width)
    #expect(placed.map { "\($0.index):\($0.columns)" }.joined(separator: " ") == wanted)
    #expect(placed.last.map { $0.column + $0.columns <= width } ?? true)
  }

  @Test func gapsSeparateColumns() {
    let placed = TableLayout.columns(shapes, width: 80, gap: 1)
    for (left, right) in zip(placed, placed.dropFirst()) {
      #expect(right.column == left.column + left.columns + 1)
    }
  }
}
