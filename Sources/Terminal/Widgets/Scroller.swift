/// A text longer than its room, of which some lines are seen.
public struct Scroller: Sendable, Hashable {
  /// The first visible line.
  public var offset: Int

  /// Starts at a line.
  public init(offset: Int = 0) { self.offset = offset }

  /// Does what a key means: arrows, pages, ends; `false` when it means nothing here.
  public mutating func handle(_ key: Key, count: Int, height: Int) -> Bool {
    switch key {
    case .up: offset -= 1
    case .down: offset += 1
    case .pageUp: offset -= max(1, height - 1)
    case .pageDown, .character(" "): offset += max(1, height - 1)
    case .home: offset = 0
    case .end: offset = count
    default: return false
    }
    offset = visibleOffset(count: count, height: height)
    return true
  }

  /// Scrolls as little as needed to have a line among the visible ones.
  public mutating func reveal(line: Int, count: Int, height: Int) {
    offset = max(min(offset, line), line - height + 1)
    offset = visibleOffset(count: count, height: height)
  }

  /// Draws the visible lines. The real cursor goes to the first of them when the text has the
  /// keyboard; what is left below and above is told at the right end in per cent, unless the caller
  /// tells it elsewhere.
  public func draw(
    _ lines: [StyledLine], on canvas: Canvas, isFocused: Bool = true, showsShare: Bool = true
  ) {
    let offset = visibleOffset(count: lines.count, height: canvas.rows)
    for (row, line) in lines.dropFirst(offset).prefix(canvas.rows).enumerated() {
      canvas.write(line, at: Position(column: 0, row: row))
    }
    if isFocused { canvas.placeCursor(at: .zero) }
    let hidden = lines.count - canvas.rows
    guard showsShare, hidden > 0, canvas.rows > 0 else { return }
    let share = "\(offset * 100 / hidden) %"
    canvas.write(
      " " + share,
      at: Position(column: canvas.columns - share.cellWidth - 1, row: canvas.rows - 1), style: .dim)
  }

  /// Which of `count` lines are seen in a room of `height`.
  public func visible(count: Int, height: Int) -> Range<Int> {
    let offset = visibleOffset(count: count, height: height)
    return offset..<min(count, offset + max(0, height))
  }

  private func visibleOffset(count: Int, height: Int) -> Int {
    max(0, min(offset, count - height))
  }
}
