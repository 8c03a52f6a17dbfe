extension TableState {
  /// Moves the selection by a number of records, and stops at both ends.
  public mutating func moveSelection(by count: Int, in ids: some RandomAccessCollection<ID>) {
    select(index: (index(in: ids) ?? lastIndex) + count, in: ids)
  }

  /// Moves by a number of pages of `height` lines; the screen moves with the selection.
  public mutating func movePage(
    by count: Int, in ids: some RandomAccessCollection<ID>, height: Int
  ) {
    let step = max(1, height) * count
    offset = min(max(0, offset + step), max(0, ids.count - height))
    moveSelection(by: step, in: ids)
    reveal(in: ids, height: height)
  }

  /// Selects the first record.
  public mutating func selectFirst(in ids: some RandomAccessCollection<ID>) {
    select(index: 0, in: ids)
  }

  /// Selects the last record.
  public mutating func selectLast(in ids: some RandomAccessCollection<ID>) {
    select(index: ids.count - 1, in: ids)
  }

  /// Does what a key means in a list, if it means something: arrows, pages, ends.
  public mutating func handle(
    _ key: Key, in ids: some RandomAccessCollection<ID>, height: Int
  ) -> Bool {
    switch key {
    case .up: moveSelection(by: -1, in: ids)
    case .down: moveSelection(by: 1, in: ids)
    case .pageUp: movePage(by: -1, in: ids, height: height)
    case .pageDown: movePage(by: 1, in: ids, height: height)
    case .home: selectFirst(in: ids)
    case .end: selectLast(in: ids)
    default: return false
    }
    reveal(in: ids, height: height)
    return true
  }

  private mutating func select(index: Int, in ids: some RandomAccessCollection<ID>) {
    guard !ids.isEmpty else {
      selected = nil
      return
    }
    lastIndex = min(max(0, index), ids.count - 1)
    selected = ids[ids.index(ids.startIndex, offsetBy: lastIndex)]
  }
}
