extension TableState {
  /// Adapts to a list that was loaded, sorted or filtered again: the selected record stays selected,
  /// on the same line of the screen as far as the list allows. When it is gone, the one that took
  /// its place is selected. Records that are gone lose their marks, for nothing must be done to what
  /// nobody sees.
  ///
  /// - Parameter known: what keeps its mark; the list itself unless a caller lets marks live on
  ///   behind a filter, and then says elsewhere how many they are.
  public mutating func reconcile(
    with ids: some RandomAccessCollection<ID>, height: Int, known: Set<ID>? = nil
  ) {
    if !marked.isEmpty { marked.formIntersection(known ?? Set(ids)) }
    let before = lastIndex
    if let index = index(in: ids) {
      offset += index - before
      lastIndex = index
    } else {
      moveSelection(by: 0, in: ids)
    }
    reveal(in: ids, height: height)
  }

  /// Scrolls as little as needed to have the selected record among the `height` visible lines. To be
  /// called after a move, before the table is drawn.
  public mutating func reveal(in ids: some RandomAccessCollection<ID>, height: Int) {
    let index = index(in: ids)
    if let index { lastIndex = index }
    offset = visibleOffset(selection: index, count: ids.count, height: height)
  }

  /// The first line to show for the selection to be visible, without a hole at the end.
  func visibleOffset(selection: Int?, count: Int, height: Int) -> Int {
    var offset = offset
    if let selection {
      offset = min(offset, selection)
      offset = max(offset, selection - max(1, height) + 1)
    }
    return max(0, min(offset, count - height))
  }
}
