import Testing

@testable import Terminal

@Suite struct CellTests {
  @Test(arguments: [
    "a", "é", "e\u{301}", "ệ", "e\u{302}\u{323}", "שּׁ", "漢", "한", "\u{1100}\u{1161}\u{11A8}", "👍",
  ])
  func showsWhatItWasMadeOf(_ text: String) throws {
    let character = try #require(text.first)
    let cell = Cell(character: character, style: Style(ink: .brightWhite, bold: true), width: 1)
    #expect(Array(String(cell.character).unicodeScalars) == Array(text.unicodeScalars))
    #expect(cell.style == Style(ink: .brightWhite, bold: true))
    #expect(cell.width == 1)
  }

  @Test func partsAreSetApart() {
    var cell = Cell(character: "e\u{301}")
    cell.style = Style(ink: .brightWhite, dim: true, reverse: true)
    cell.width = 2
    #expect(cell.character.unicodeScalars.count == 2)
    cell.character = "é"
    #expect(cell == Cell(character: "é", style: cell.style, width: 2))
    #expect(cell != Cell(character: "e", style: cell.style, width: 2))
  }

  /// More marks than any living spelling needs are left out, not shown elsewhere.
  @Test func threeMarksAtMost() {
    let grid = Grid(size: Size(columns: 4, rows: 1)) {
      $0.write("a\u{301}\u{302}\u{303}\u{304}b", at: .zero)
    }
    #expect(Array(grid.row(0)[0].character.unicodeScalars).count == 4)
    #expect(grid.row(0)[1].character == "b")
    #expect(Cell(character: "a\u{301}\u{302}\u{303}\u{304}") == grid.row(0)[0])
  }

  /// Written by the quick way for Latin or not, a text takes the cells it is measured to take.
  @Test func writingAgreesWithMeasuring() {
    let pieces = [
      "a", "É", "\u{17F}", "’", "…", "\u{301}", "漢", "\u{1161}", "👩‍👧", "\u{200B}", "\t", "\u{AD}",
      "\u{85}", " ", "\u{10FFFF}",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let text = "x" + first + second + third + "z"
          var end = 0
          let grid = Grid(size: Size(columns: 24, rows: 1)) { end = $0.write(text, at: .zero) }
          #expect(end == text.cellWidth, "\(text.unicodeScalars.map(\.value))")
          #expect(grid[Position(column: end - 1, row: 0)]?.character == "z")
        }
      }
    }
  }

  @Test(arguments: [
    "accompagné par", "漢字漢字漢字", "l’été de l’année", "e\u{301}te\u{301} e\u{301}te\u{301}",
  ])
  func cuttingAgreesWithFitting(_ text: String) {
    for columns in 0..<12 {
      for start in [0, -2, 3, 7] {
        let place = Position(column: start, row: 0)
        let size = Size(columns: 16, rows: 1)
        var end = 0
        let cut = Grid(size: size) { end = $0.write(text, at: place, columns: columns) }
        let aligned = Grid(size: size) {
          $0.write(text, at: place, columns: columns, alignment: .trailing)
        }
        #expect(cut == Grid(size: size) { $0.write(text.truncated(to: columns), at: place) })
        // Writing stops at the edge.
        if start < 4 { #expect(end == start + min(columns, text.cellWidth)) }
        let room = text.fitted(to: columns, alignment: .trailing)
        #expect(aligned == Grid(size: size) { $0.write(room, at: place) })
      }
    }
  }

  @Test func partThatOutlivesItsScreenIsHarmless() {
    var kept: Canvas?
    let grid = Grid(size: Size(columns: 3, rows: 1)) { canvas in
      canvas.write("abc", at: .zero)
      kept = canvas
    }
    kept?.write("xyz", at: .zero)
    #expect(grid.text == "abc")
  }
}
