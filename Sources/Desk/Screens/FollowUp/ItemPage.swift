import Casework
import Terminal

/// Lines of which some belong to things that can be chosen: the actions of a plan, the meetings to
/// come. Moving goes from one to the next; the page follows.
struct ItemPage: Sendable {
  var lines: [StyledLine] = []
  /// What can be chosen, in the order of moves.
  private(set) var ids: [EntryID] = []
  /// The first row of each.
  private(set) var rows: [EntryID: Int] = [:]

  /// Adds lines that belong to something.
  mutating func add(_ id: EntryID, _ more: [StyledLine]) {
    ids.append(id)
    rows[id] = lines.count
    lines += more
  }

  /// Puts another page at the right of this one, with a rule between.
  func beside(_ other: ItemPage, left columns: Int) -> ItemPage {
    var page = ItemPage()
    page.lines = StyledLine.sideBySide(
      left: lines, right: other.lines, leftColumns: columns)
    page.ids = ids + other.ids
    page.rows = rows.merging(other.rows) { first, _ in first }
    return page
  }

  /// Puts another page under this one.
  mutating func append(_ other: ItemPage) {
    let start = lines.count
    lines += other.lines
    ids += other.ids
    for (id, row) in other.rows { rows[id] = start + row }
  }
}
