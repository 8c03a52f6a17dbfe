import Terminal
import Testing

@Suite struct TextEditorTests {
  /// Wrapped to ten cells.
  @Test(arguments: [
    ("|", "a Enter b", "a\nb|"), ("ab|cd", "Enter", "ab\n|cd"), ("ab\n|cd", "Backspace", "ab|cd"),
    ("abc\nde|f", "Up", "ab|c\ndef"), ("ab|c\ndef", "Down", "abc\nde|f"),
    ("abcde|\nx\nabcdef", "Down Down", "abcde\nx\nabcde|f"), ("ab|c", "Down", "ab|c"),
    ("un deux tr|ois quatre", "Down", "un deux trois qu|atre"),
    ("un deux trois |quatre", "Up", "un deux |trois quatre"),
    ("un deux tr|ois", "Home", "un deux |trois"), ("un| deux trois", "End", "un deux| trois"),
    ("un deux trois|", "C-u", "un deux |"), ("a\nb|cd\ne", "C-k", "a\nb|\ne"),
    ("un deux|", "C-w", "un |"), ("un\ndeux|", "M-b M-b", "|un\ndeux"),
    ("a\n|", "Up", "|a\n"), ("a|\n\nb", "Down Down", "a\n\nb|"),
  ])
  func keys(_ before: String, _ keys: String, _ after: String) {
    var editor = TextEditor(picture: before)
    editor.press(keys)
    #expect(editor.picture == after)
  }

  @Test func movesBeyondTheEndsAreLeftToTheForm() {
    var editor = TextEditor("a\nb")
    let handled = [Key.down, .up, .up, .tab].map { editor.handle($0) }
    #expect(handled == [false, true, false, false])
  }

  @Test func drawsAroundTheCursor() {
    var editor = TextEditor("", columns: 10)
    editor.insert("Bail signé au 1er décembre ; elle demande trois mois.")
    let grid = Grid(size: Size(columns: 10, rows: 3)) { editor.draw(on: $0) }
    #expect(grid.text == "demande\ntrois\nmois.")
    #expect(grid.cursor == Position(column: 5, row: 2))
  }
}
