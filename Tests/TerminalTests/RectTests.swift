import Terminal
import Testing

@Suite struct RectTests {
  let screen = Rect(Size(columns: 80, rows: 24))

  @Test func splitsWithoutLosingAnything() {
    let (top, rest) = screen.splitTop(2)
    let (body, bottom) = rest.splitBottom(1)
    #expect(top == Rect(column: 0, row: 0, columns: 80, rows: 2))
    #expect(body == Rect(column: 0, row: 2, columns: 80, rows: 21))
    #expect(bottom == Rect(column: 0, row: 23, columns: 80, rows: 1))
    let (left, right) = body.splitLeft(38, gap: 3)
    #expect(left.endColumn == 38)
    #expect(right == Rect(column: 41, row: 2, columns: 39, rows: 21))
  }

  @Test func splittingMoreThanThereIsTakesAll() {
    let low = Rect(column: 0, row: 0, columns: 3, rows: 2)
    #expect(low.splitTop(5).top == low)
    #expect(low.splitBottom(5).bottom == low)
    #expect(low.splitBottom(5).rest.isEmpty)
    #expect(low.splitLeft(5, gap: 1).rest.isEmpty)
  }

  @Test func dividesIntoEqualColumns() {
    #expect(screen.dividedColumns(3, gap: 1).map(\.columns) == [26, 26, 26])
    #expect(screen.dividedColumns(3, gap: 1).map(\.column) == [0, 27, 54])
    #expect(
      Rect(column: 0, row: 0, columns: 2, rows: 1).dividedColumns(3).map(\.columns) == [1, 1, 0])
  }

  @Test func centersWithinItself() {
    #expect(screen.centered(Size(columns: 20, rows: 4)).origin == Position(column: 30, row: 10))
    #expect(screen.centered(Size(columns: 200, rows: 40)) == screen)
  }
}
