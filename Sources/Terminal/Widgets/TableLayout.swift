/// Where the columns of a table stand, as a function of the width.
public enum TableLayout {
  /// A column that is shown.
  public struct Placed: Sendable, Hashable {
    /// Its index among all columns.
    public var index: Int
    /// The cell it begins at.
    public var column: Int
    /// Its width.
    public var columns: Int
  }

  /// Places columns with a gap between them.
  ///
  /// Columns that do not fit with their minimum are dropped, the lowest priority first and the last
  /// of equals; the rest is widened towards the ideal, the highest priority first; what is still
  /// left goes to the flexible ones.
  public static func columns(
    _ shapes: [ColumnShape], width: Int, gap: Int = 1
  ) -> [Placed] {
    var kept = Array(shapes.indices)
    func needed() -> Int { kept.reduce(-gap) { $0 + shapes[$1].minimum + gap } }
    while kept.count > 1, needed() > width,
      let weakest = kept.min(by: { isWeaker($0, $1, shapes) })
    {
      kept.removeAll { $0 == weakest }
    }
    guard !kept.isEmpty, width > 0 else { return [] }
    var widths = kept.map { shapes[$0].minimum }
    var spare = width - needed()
    for position in kept.indices.sorted(by: { isWeaker(kept[$1], kept[$0], shapes) }) {
      let wanted = max(0, min(spare, shapes[kept[position]].ideal - widths[position]))
      widths[position] += wanted
      spare -= wanted
    }
    let flexible = kept.indices.filter { shapes[kept[$0]].isFlexible }
    for (order, position) in flexible.enumerated() where spare > 0 {
      let share = spare / (flexible.count - order)
      widths[position] += share
      spare -= share
    }
    if kept.count == 1 { widths[0] = min(widths[0], width) }
    var next = 0
    return zip(kept, widths).map { index, width in
      defer { next += width + gap }
      return Placed(index: index, column: next, columns: width)
    }
  }

  private static func isWeaker(_ left: Int, _ right: Int, _ shapes: [ColumnShape]) -> Bool {
    shapes[left].priority == shapes[right].priority
      ? left > right : shapes[left].priority < shapes[right].priority
  }
}
