import Casework
import Terminal

/// The head of the two screens one starts from: their names, who is at the desk, the day.
enum HomeHeader {
  static func draw(_ state: DeskState, lines: [String], on canvas: Canvas) {
    let workplace = state.workplace
    let me = workplace.me
    let names = [
      workplace.say(Phrase("Aujourd'hui", "Today")),
      workplace.say(Phrase("Portefeuille", "Portfolio")),
    ]
    let shown = state.home == .today ? 0 : 1
    let date = workplace.today.dayMonthYear
    let tabs = names.enumerated().map { $0 == shown ? "[\($1)]" : " \($1) " }.joined()
    let who = "\(me.fullName), \(workplace.say(me.role.phrase)), \(me.unit)"
    canvas.write(
      tabs + " · " + who, at: .zero, style: .bold, columns: canvas.columns - date.cellWidth - 3)
    canvas.write(date, at: Position(column: canvas.columns - date.cellWidth - 1, row: 0))
    for (row, text) in lines.prefix(2).enumerated() {
      canvas.write(
        text, at: Position(column: 1, row: row + 1), columns: canvas.columns - 2)
    }
  }
}
