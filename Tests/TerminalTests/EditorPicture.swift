import Terminal

/// Editors as one text, `|` where the cursor stands: a case is a line.
protocol EditorPicture {
  var text: String { get }
  var cursor: Int { get }
  init(text: String)
  mutating func moveCursor(to place: Int)
  mutating func handle(_ key: Key) -> Bool
}

extension EditorPicture {
  init(picture: String) {
    let parts = picture.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(text: parts.joined())
    moveCursor(to: parts[0].count)
  }

  var picture: String {
    String(text.prefix(cursor)) + "|" + String(text.dropFirst(cursor))
  }

  /// Presses keys given by their names.
  mutating func press(_ names: String) {
    for name in names.split(separator: " ") {
      if let key = Key(name: String(name)) { _ = handle(key) }
    }
  }
}

extension LineEditor: EditorPicture {
  init(text: String) { self.init(text) }
}

extension TextEditor: EditorPicture {
  init(text: String) { self.init(text, columns: 10) }
}
