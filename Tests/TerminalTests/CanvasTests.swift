import Terminal
import Testing

@Suite struct CanvasTests {
  private func grid(_ columns: Int, _ rows: Int, _ draw: (Canvas) -> Void) -> Grid {
    Grid(size: Size(columns: columns, rows: rows), draw)
  }

  @Test func drawingOutsideIsHarmless() {
    let grid = grid(4, 2) { canvas in
      canvas.write("abcdef", at: Position(column: -2, row: 0))
      canvas.write("xyz", at: Position(column: 2, row: 1))
      canvas.write("lost", at: Position(column: 0, row: 2))
      canvas.write("lost", at: Position(column: 0, row: -1))
      canvas.fill(Rect(column: 9, row: 9, columns: 4, rows: 4), with: "#")
      canvas.verticalRule(column: 17)
      canvas.placeCursor(at: Position(column: 7, row: 0))
    }
    #expect(grid.text == "cdef\n  xy")
    #expect(grid.cursor == nil)
  }

  @Test func partIsClippedByItsParents() {
    let grid = grid(8, 3) { canvas in
      let part = canvas.sub(Rect(column: 2, row: 1, columns: 4, rows: 1))
      part.fill(with: ".")
      part.sub(Rect(column: 2, row: 0, columns: 9, rows: 9)).fill(with: "#")
      part.placeCursor(at: Position(column: 3, row: 0))
    }
    #expect(grid.text == "\n  ..##\n")
    #expect(grid.cursor == Position(column: 5, row: 1))
  }

  @Test func wideCharactersAreNeverHalf() {
    #expect(grid(3, 1) { $0.write("漢字", at: .zero) }.text == "漢")
    #expect(grid(3, 1) { $0.write("漢字", at: Position(column: -1, row: 0)) }.text == " 字")
    let over = grid(6, 1) { canvas in
      canvas.write("漢字漢", at: .zero)
      canvas.write("a", at: Position(column: 1, row: 0))
      canvas.write("b", at: Position(column: 4, row: 0))
    }
    #expect(over.text == " a字b")
    #expect(over.cells.map(\.width) == [1, 1, 2, 0, 1, 1])
  }

  @Test func wideCharacterAtTheEdgeOfNothing() {
    let grid = grid(4, 1) { canvas in
      let nothing = canvas.sub(Rect(column: 4, row: 0, columns: 3, rows: 1))
      nothing.write("漢", at: Position(column: -1, row: 0))
      canvas.sub(Rect(column: 2, row: 0, columns: 0, rows: 1)).write(
        "漢", at: Position(column: -1, row: 0))
    }
    #expect(grid == Grid(size: Size(columns: 4, rows: 1)))
  }

  @Test func dataCannotCommandTheTerminal() {
    let grid = grid(20, 1) { $0.write("a\u{1B}[31mb\u{7}\u{9B}2J\tc\u{202E}d\r\n", at: .zero) }
    #expect(grid.text == "a�[31mb��2J cd")
  }

  @Test func marksStayWithTheirLetter() {
    let grid = grid(6, 1) { $0.write("e\u{301}t\u{E9}a\u{1160}!", at: .zero) }
    #expect(
      grid.cells.prefix(5).map { Character(String($0.character)) } == ["é", "t", "é", "a", "!"])
  }

  @Test func limitedWritingIsCutWithAnEllipsis() {
    var end = 0
    let grid = grid(12, 1) {
      end = $0.write("accompagné", at: Position(column: 1, row: 0), columns: 6)
    }
    #expect(grid.text == " accom…")
    #expect(end == 7)
  }

  @Test func boxAndRules() {
    let grid = grid(14, 4) { canvas in
      let inside = canvas.box(title: "Volet emploi", style: .dim)
      inside.write("Projet", at: .zero, style: .bold)
      inside.horizontalRule(row: 1)
    }
    #expect(
      grid.text == """
        ┌─ Volet e… ─┐
        │Projet      │
        │────────────│
        └────────────┘
        """)
    #expect(
      grid.styleMap() == """
        DDDDDDDDDDDDDD
        DBBBBBB......D
        D............D
        DDDDDDDDDDDDDD
        """)
  }
}
