extension TextEditor {
  /// Does what a key means in a text; `false` when it means nothing here, and for a move beyond the
  /// first or the last line, so that a form can go to the field there.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .enter: insert("\n")
    case .up, .control("p"): return moveLines(by: -1)
    case .down, .control("n"): return moveLines(by: 1)
    case .left, .control("b"): moveCursor(to: cursor - 1)
    case .right, .control("f"): moveCursor(to: cursor + 1)
    case .home, .control("a"): moveCursor(to: lineStart)
    case .end, .control("e"): moveCursor(to: lineEnd)
    case .alt("b"): moveCursor(to: WordMoves.start(before: cursor, in: Array(text)))
    case .alt("f"): moveCursor(to: WordMoves.end(after: cursor, in: Array(text)))
    case .backspace: if cursor > 0 { remove(cursor - 1..<cursor) }
    case .delete, .control("d"): remove(cursor..<cursor + 1)
    case .control("u"): remove(lineStart..<cursor)
    case .control("k"): remove(cursor..<lineEnd)
    case .control("w"): remove(WordMoves.start(before: cursor, in: Array(text))..<cursor)
    case .alt("d"): remove(cursor..<WordMoves.end(after: cursor, in: Array(text)))
    default: return false
    }
    return true
  }

  private var lineStart: Int {
    let lines = lines
    return lines[cursorLine(in: lines)].range.lowerBound
  }

  private var lineEnd: Int {
    let lines = lines
    let current = cursorLine(in: lines)
    let end = lines[current].range.upperBound
    let breaksSoftly = current + 1 < lines.count && lines[current + 1].range.lowerBound == end
    return breaksSoftly ? max(cursor, end - 1) : end
  }
}
