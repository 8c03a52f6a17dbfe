import Terminal
import Testing

@Suite struct LineEditorTests {
  @Test(arguments: [
    ("|", "a b é", "abé|"), ("ab|cd", "x", "abx|cd"), ("ab|cd", "Backspace", "a|cd"),
    ("|abc", "Backspace", "|abc"), ("ab|cd", "Delete", "ab|d"), ("abc|", "Delete", "abc|"),
    ("ab|cd", "C-d", "ab|d"), ("ab|c", "Home", "|abc"), ("ab|c", "C-e", "abc|"),
    ("ab|c", "Left Left Left", "|abc"), ("ab|c", "Right Right Right", "abc|"),
    ("un deux|", "C-w", "un |"), ("un deux |", "C-w", "un |"), ("un de|ux", "C-w", "un |ux"),
    ("un| deux", "C-u", "| deux"), ("un| deux", "C-k", "un|"), ("un deux|", "M-b", "un |deux"),
    ("un deux|", "M-b M-b", "|un deux"), ("|l’aide", "M-f", "l|’aide"),
    ("|un deux", "M-d", "| deux"), ("ab|", "Space c", "ab c|"), ("👩‍👧x|", "Left Backspace", "|x"),
  ])
  func keys(_ before: String, _ keys: String, _ after: String) {
    var editor = LineEditor(picture: before)
    editor.press(keys)
    #expect(editor.picture == after)
  }

  @Test func markTypedAfterItsLetterJoinsIt() {
    var editor = LineEditor("caf")
    _ = editor.handle(.character("e"))
    _ = editor.handle(.character("\u{301}"))
    #expect(editor.picture == "café|")
    _ = editor.handle(.backspace)
    #expect(editor.picture == "caf|")
  }

  @Test func pasteComesOnOneLine() {
    var editor = LineEditor(picture: "a|b")
    editor.insert("1\n2\t3\r\n")
    #expect(editor.picture == "a1 2 3 |b")
  }

  @Test func keysOfOthersAreLeftToThem() {
    var editor = LineEditor("a")
    for key in [Key.enter, .escape, .tab, .up, .down, .control("s"), .function(1)] {
      let isTheirs = editor.handle(key)
      #expect(!isTheirs)
    }
  }

  @Test(arguments: [
    ("abc|", "abc", 3), ("abcdefgh|", "efgh", 4), ("abcdefg|", "abcdefg", 7),
    ("|abcdefghijklmnop", "abcdefgh", 0), ("abcdefghijklmnop|", "mnop", 4), ("漢字漢|字", "漢字漢字", 6),
  ])
  func cursorIsAlwaysVisible(_ picture: String, _ shown: String, _ column: Int) {
    let grid = Grid(size: Size(columns: 8, rows: 1)) { LineEditor(picture: picture).draw(on: $0) }
    #expect(grid.text == shown)
    #expect(grid.cursor == Position(column: column, row: 0))
  }

  @Test func secretShowsDots() {
    let grid = Grid(size: Size(columns: 8, rows: 1)) {
      LineEditor("élan").draw(on: $0, isSecret: true)
    }
    #expect(grid.text == "••••")
  }
}
