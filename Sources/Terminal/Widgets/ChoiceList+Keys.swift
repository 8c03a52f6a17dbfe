extension ChoiceList {
  /// Does what a key means in the list; `false` when it means nothing here. Enter is the caller's,
  /// and Escape, which should ask ``clearQuery()`` first.
  ///
  /// - Parameter height: the rows it is drawn on, the one of what is typed included.
  public mutating func handle(_ key: Key, height: Int) -> Bool {
    if state.handle(key, in: found.map { choices[$0].id }, height: lines(of: height)) {
      return true
    }
    switch key {
    case .character(" ") where allowsSeveral: state.toggleMark()
    case .character(" ") where query.isEmpty: return false
    case .character(let character): find(query + String(character))
    case .backspace where !query.isEmpty: find(String(query.dropLast()))
    case .control("u") where !query.isEmpty: find("")
    default: return false
    }
    state.reveal(in: found.map { choices[$0].id }, height: lines(of: height))
    return true
  }

  /// Takes away what was typed, and shows all choices again; `false` when nothing was typed, so that
  /// Escape then leaves the list.
  @discardableResult
  public mutating func clearQuery() -> Bool {
    guard !query.isEmpty else { return false }
    find("")
    return true
  }

  /// The rows for choices: what is typed takes the first one, unless there is no other.
  func lines(of height: Int) -> Int { query.isEmpty || height < 2 ? height : height - 1 }
}
