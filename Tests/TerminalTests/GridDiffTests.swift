import Testing

@testable import Terminal

@Suite struct GridDiffTests {
  private func grid(_ rows: String..., style: Style = .plain) -> Grid {
    Grid(size: Size(columns: 8, rows: rows.count)) { canvas in
      for (row, text) in rows.enumerated() {
        canvas.write(text, at: Position(column: 0, row: row), style: style)
      }
    }
  }

  private func runs(_ old: Grid?, _ new: Grid) -> [String] {
    GridDiff.runs(from: old, to: new).map { run in
      let text = run.cells.filter { $0.width > 0 }.map { String($0.character) }.joined()
      return "\(run.position.column),\(run.position.row) \(text)"
    }
  }

  @Test func nothingChanged() {
    #expect(runs(grid("un", "deux"), grid("un", "deux")).isEmpty)
  }

  @Test func onlyChangedRunsAreSent() {
    #expect(
      runs(grid("dossier", "fin"), grid("dassiez", "fin")) == ["1,0 a", "6,0 z"])
    #expect(runs(grid("un", "deux"), grid("un", "trois")) == ["0,1 trois"])
  }

  @Test func stylesCount() {
    #expect(runs(grid("un"), grid("un", style: .bold)) == ["0,0 un"])
  }

  @Test func everythingAtFirstAndAfterAResize() {
    #expect(runs(nil, grid("un", "deux")) == ["0,0 un      ", "0,1 deux    "])
    let other = Grid(size: Size(columns: 2, rows: 1)) { $0.write("ab", at: .zero) }
    #expect(runs(grid("un"), other) == ["0,0 ab"])
  }

  @Test func wideCharactersAreSentWhole() {
    #expect(runs(grid("a漢b"), grid("a字b")) == ["1,0 字"])
    #expect(runs(grid("a漢b"), grid("axyb")) == ["1,0 xy"])
    #expect(runs(grid("axyb"), grid("a漢b")) == ["1,0 漢"])
  }
}
