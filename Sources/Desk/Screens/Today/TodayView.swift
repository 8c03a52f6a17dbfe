import Casework
import Terminal

/// How today is drawn: the lines by reason, and the whole reason of the selected one.
enum TodayView {
  /// Rows above the table.
  static let headerRows = 3

  /// Rows under it for the reason in full.
  static let detailRows = 3

  static func draw(_ state: DeskState, on canvas: Canvas) {
    let (top, rest) = canvas.area.splitTop(headerRows)
    let (body, _) = rest.splitBottom(2)
    let (list, detail) = body.splitBottom(detailRows)
    HomeHeader.draw(state, lines: lines(state), on: canvas.sub(top))
    let workplace = state.workplace
    Table(columns: columns(workplace)).draw(
      state.today.rows, state: state.today.table, on: canvas.sub(list))
    if state.today.rows.isEmpty {
      canvas.write(
        workplace.say(
          Phrase("Rien n'attend aujourd'hui.", "Nothing waits today.")),
        at: Position(column: 3, row: headerRows + 1), columns: canvas.columns - 4)
    }
    drawDetail(state.today.selected, on: canvas.sub(detail))
  }

  /// What the header says: how many things wait, and of what kinds.
  private static func lines(_ state: DeskState) -> [String] {
    let workplace = state.workplace
    let rows = state.today.rows
    let urgent = rows.filter(\.alert.isUrgent).count
    let count = rows.count
    let first = workplace.say(
      Phrase(
        count < 2 ? "\(count) chose à voir" : "\(count) choses à voir",
        count == 1 ? "1 thing to see" : "\(count) things to see"))
    let more =
      urgent > 0
      ? workplace.say(
        Phrase(
          ", \(urgent) \(urgent < 2 ? "pressante" : "pressantes")", ", \(urgent) pressing")) : ""
    return [first + more]
  }

  private static func drawDetail(_ row: TodayRow?, on canvas: Canvas) {
    canvas.horizontalRule(row: 0, style: .dim)
    guard let row else { return }
    let text = row.name + " · " + row.explanation
    for (index, line) in text.wrapped(to: max(8, canvas.columns - 2)).prefix(detailRows - 1)
      .enumerated()
    {
      canvas.write(line, at: Position(column: 1, row: index + 1), columns: canvas.columns - 2)
    }
  }

  private static func columns(_ workplace: Workplace) -> [TableColumn<TodayRow>] {
    func title(_ fr: String, _ en: String) -> String { workplace.say(Phrase(fr, en)) }
    // Of a meeting or an action a supervisor reads no words: they look for whom to speak to.
    let third: TableColumn<TodayRow> =
      workplace.me.role.isSupervisor
      ? TableColumn(
        "holder", title: title("Suivi par", "Held by"), minimum: 13, ideal: 20, priority: 70
      ) { $0.holder }
      : TableColumn(
        "about", title: title("Objet", "About"), minimum: 12, isFlexible: true, priority: 50
      ) { $0.about }
    return [
      TableColumn("mark", title: "", minimum: 2, priority: 100) { row in
        (row.mark, .ink(.red).with(.bold))
      },
      TableColumn("reason", title: title("Pourquoi", "Why"), minimum: 24, priority: 99) { row in
        (row.reason, row.alert.isUrgent ? .ink(.red) : .plain)
      },
      TableColumn(
        "person", title: title("Personne", "Person"), minimum: 18, ideal: 26, priority: 98
      ) { $0.name },
      third,
      TableColumn(
        "partner", title: title("Avec", "With"), minimum: 13, ideal: 16, priority: 60
      ) { $0.partner },
    ]
  }
}
