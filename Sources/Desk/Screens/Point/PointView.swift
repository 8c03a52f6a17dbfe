import Casework
import Terminal

/// How a sitting is drawn beside the dossier it looks at: its list when wide, one line when not.
enum PointView {
  /// From this width on, the list stands at the left.
  static let wideColumns = 120

  /// Width of the list, its rule included.
  static let listColumns = 36

  static func draw(_ state: DeskState, _ point: PointState, on canvas: Canvas) {
    let rows = Dictionary(
      state.portfolio.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    canvas.write(
      " " + point.title(state.workplace), at: .zero, style: .bold, columns: canvas.columns - 2)
    canvas.write(
      " " + progress(point, state.workplace), at: Position(column: 0, row: 1),
      columns: canvas.columns - 2)
    let height = max(1, canvas.rows - 5)
    let first = max(0, min(point.index - height / 2, point.memo.order.count - height))
    for (row, id) in point.memo.order.dropFirst(first).prefix(height).enumerated() {
      let isCurrent = first + row == point.index
      let mark = point.seen.contains(id) ? "✓ " : "  "
      let name = rows[id]?.line.listName ?? "…"
      let urgency = rows[id]?.mark ?? "  "
      canvas.write(
        (isCurrent ? "›" : " ") + mark + urgency + " " + name,
        at: Position(column: 0, row: row + 3), style: isCurrent ? .reverse : .plain,
        columns: canvas.columns - 2)
    }
    for row in 0..<max(0, canvas.rows - 2) {
      canvas.write("│", at: Position(column: canvas.columns - 1, row: row), style: .dim)
    }
  }

  /// How far the sitting is.
  static func progress(_ point: PointState, _ workplace: Workplace) -> String {
    let place = point.index + 1
    let all = point.memo.order.count
    let seen = point.seen.count
    return workplace.say(
      Phrase(
        "\(place) sur \(all), \(seen) \(seen < 2 ? "vu" : "vus")",
        "\(place) of \(all), \(seen) seen"))
  }
}
