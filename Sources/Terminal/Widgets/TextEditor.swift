/// A text of several lines being written, wrapped to a width.
public struct TextEditor: Sendable, Hashable {
  /// What is written.
  public private(set) var text: String
  /// The place of the cursor, in characters from the beginning.
  public private(set) var cursor: Int
  /// The width it is wrapped to; to be set when the screen is laid out, before keys and drawing.
  public var columns: Int
  /// The column that moves up and down aim at, kept over shorter lines.
  var aim: Int?

  /// Starts with a text, the cursor at its end.
  public init(_ text: String = "", columns: Int = 78) {
    self.text = text
    self.columns = columns
    cursor = text.count
  }

  /// Puts the cursor before the character of that number.
  public mutating func moveCursor(to place: Int) {
    cursor = min(max(0, place), text.count)
    aim = nil
  }

  /// Writes a text at the cursor.
  public mutating func insert(_ addition: some StringProtocol) {
    let place = text.index(text.startIndex, offsetBy: cursor)
    let after = text[place...]
    let whole = String(text[..<place] + String(addition) + after)
    cursor = max(0, whole.count - after.count)
    text = whole
    aim = nil
  }

  mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    text.removeSubrange(start..<text.index(start, offsetBy: range.count))
    moveCursor(to: range.lowerBound)
  }
}
