import Casework
import Terminal

/// The row above the keys: what is searched, and the passage for which the selected line is there.
enum SearchLine {
  private static let label = " / "

  static func draw(_ search: LineEditor, _ state: DeskState, on canvas: Canvas) {
    canvas.write(label, at: .zero, style: .bold)
    let passage = passage(state)
    let room = max(1, canvas.columns - label.cellWidth - 1)
    // A passage is read while one types: the field gives it the rest of the row.
    let field = passage == nil ? room : min(room, max(16, search.text.cellWidth + 2), room / 2)
    search.draw(
      on: canvas.sub(Rect(column: label.cellWidth, row: 0, columns: field, rows: 1)),
      isFocused: state.layers.isEmpty)
    guard let passage else { return }
    let start = label.cellWidth + field + 2
    canvas.write(
      passage.line(state, columns: canvas.columns - start - 1),
      at: Position(column: start, row: 0), columns: max(0, canvas.columns - start - 1))
  }

  /// The passage on a row of its own, once the search is kept.
  static func drawPassage(_ state: DeskState, on canvas: Canvas) {
    guard let passage = passage(state) else { return }
    canvas.write(
      passage.line(state, columns: canvas.columns - 2), at: Position(column: 1, row: 0),
      columns: canvas.columns - 2)
  }

  /// The passage of the selected line, if its notes and not its name were found.
  private static func passage(_ state: DeskState) -> Excerpt? {
    guard let id = state.portfolio.notedSelection,
      let passage = state.portfolio.found[id]
    else { return nil }
    return Excerpt(passage)
  }
}

extension Excerpt {
  fileprivate func line(_ state: DeskState, columns: Int) -> String {
    line(for: state.portfolio.query, state.workplace, columns: columns)
  }
}
