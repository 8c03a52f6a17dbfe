extension LineEditor {
  /// Does what a key means in a field; `false` when it means nothing here.
  ///
  /// Arrows and their Emacs twins as in a shell: `C-a` `C-e` ends, `M-b` `M-f` words, `C-u` `C-k`
  /// all before or after, `C-w` the word before.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("b"): moveCursor(to: cursor - 1)
    case .right, .control("f"): moveCursor(to: cursor + 1)
    case .home, .control("a"): moveCursor(to: 0)
    case .end, .control("e"): moveCursor(to: text.count)
    case .alt("b"): moveCursor(to: WordMoves.start(before: cursor, in: Array(text)))
    case .alt("f"): moveCursor(to: WordMoves.end(after: cursor, in: Array(text)))
    case .backspace: if cursor > 0 { remove(cursor - 1..<cursor) }
    case .delete, .control("d"): remove(cursor..<cursor + 1)
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<max(cursor, text.count))
    case .control("w"): remove(WordMoves.start(before: cursor, in: Array(text))..<cursor)
    case .alt("d"): remove(cursor..<WordMoves.end(after: cursor, in: Array(text)))
    default: return false
    }
    return true
  }
}
