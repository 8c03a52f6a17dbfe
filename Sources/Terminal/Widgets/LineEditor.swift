/// A text on one line being written.
public struct LineEditor: Sendable, Hashable {
  /// What is written.
  public private(set) var text: String
  /// The place of the cursor, in characters from the beginning.
  public private(set) var cursor: Int

  /// Starts with a text, the cursor at its end.
  public init(_ text: String = "") {
    self.text = text.onOneLine
    cursor = self.text.count
  }

  /// Puts the cursor before the character of that number.
  public mutating func moveCursor(to place: Int) { cursor = min(max(0, place), text.count) }

  /// Writes a text at the cursor; line ends become spaces.
  public mutating func insert(_ addition: some StringProtocol) {
    let after = text[cursorIndex...]
    let start = text[..<cursorIndex] + String(addition).onOneLine
    let whole = String(start + after)
    // Counted from the end: a mark typed after its letter makes one character with it.
    cursor = max(0, whole.count - after.count)
    text = whole
  }

  /// Takes characters away, and leaves the cursor where they were.
  mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.index(start, offsetBy: range.count)
    text.removeSubrange(start..<end)
    cursor = min(range.lowerBound, text.count)
  }

  var cursorIndex: String.Index { text.index(text.startIndex, offsetBy: cursor) }
}

extension String {
  /// Line ends and tabs as spaces.
  fileprivate var onOneLine: String {
    guard contains(where: { $0.isNewline || $0 == "\t" }) else { return self }
    return String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
