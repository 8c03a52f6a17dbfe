import Casework
import Terminal

/// The list of criteria in a box over the portfolio; the last rows of the screen stay in sight.
enum FilterPanelView {
  private static let columns = 58

  /// The rows of the box: titles, lines, hint and frame.
  private static func rows(_ panel: FilterPanel, _ size: Size) -> Int {
    max(1, min(panel.count + 4, size.rows - 2))
  }

  /// The lines of criteria that are seen.
  static func listRows(_ panel: FilterPanel, _ size: Size) -> Int {
    max(1, rows(panel, size) - 4)
  }

  static func draw(_ panel: FilterPanel, _ state: DeskState, on canvas: Canvas) {
    let workplace = state.workplace
    let size = Size(columns: min(columns, canvas.columns), rows: rows(panel, state.size))
    let room = canvas.area.splitBottom(min(2, canvas.rows - 1)).rest
    let frame = canvas.sub(room.centered(size))
    frame.fill()
    let shown = state.counted(panel.filter)
    let total = state.portfolio.rows.count
    let inside = frame.box(
      title: workplace.say(
        Phrase("Filtrer : \(shown) sur \(total)", "Filter: \(shown) of \(total)")),
      style: .bold)
    let (list, hint) = inside.area.splitBottom(1)
    table(workplace).draw(panel.visible, state: panel.table, on: inside.sub(list))
    drawHint(panel, workplace, on: inside.sub(hint))
  }

  private static func table(_ workplace: Workplace) -> Table<FilterPanel.Line> {
    Table(
      columns: [
        TableColumn("group", title: "", minimum: 11, priority: 2) { ($0.group, .dim) },
        TableColumn(
          "label", title: workplace.say(Phrase("Critère", "Criterion")), minimum: 16,
          isFlexible: true, priority: 3
        ) { $0.label },
        TableColumn(
          "count", title: workplace.say(Phrase("Dossiers", "Dossiers")), minimum: 8, priority: 1,
          alignment: .trailing
        ) { $0.count.map(String.init) ?? "" },
      ], showsMarks: true)
  }

  private static func drawHint(
    _ panel: FilterPanel, _ workplace: Workplace, on canvas: Canvas
  ) {
    if !panel.query.isEmpty {
      canvas.write(
        "/ \(panel.query)", at: Position(column: 1, row: 0), style: .bold,
        columns: canvas.columns - 2)
      return
    }
    let hint = Phrase("des lettres : chercher un critère", "letters: find a criterion")
    canvas.write(
      workplace.say(hint), at: Position(column: 1, row: 0), style: .dim,
      columns: canvas.columns - 2)
  }

  /// What can be done in the list, for the last line of the screen.
  static func keys(_ panel: FilterPanel, _ workplace: Workplace) -> [KeyBar.Item] {
    func item(_ key: Key, _ french: String, _ english: String) -> KeyBar.Item {
      KeyBar.Item(key.label(workplace.language), workplace.say(Phrase(french, english)))
    }
    let choose =
      switch panel.table.selected {
      case .criterion: [item(.character(" "), "cocher", "tick")]
      case .named: [item(.delete, "retirer", "remove")]
      default: [KeyBar.Item]()
      }
    return choose + [item(.enter, "appliquer", "apply"), item(.escape, "revenir", "go back")]
  }
}
