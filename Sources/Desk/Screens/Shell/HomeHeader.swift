import Casework
import Terminal

/// The head of the screens one starts from: their names, who is at the desk, the day.
enum HomeHeader {
  static func draw(_ state: DeskState, lines: [String], on canvas: Canvas) {
    let workplace = state.workplace
    let me = workplace.me
    let date = workplace.today.dayMonthYear
    let tabs = state.homes.map { home in
      let name = workplace.say(home.tabTitle)
      return home == state.home ? "[\(name)]" : " \(name) "
    }.joined()
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

extension ScreenKind {
  /// What its tab says; empty for what has none.
  fileprivate var tabTitle: Phrase {
    switch self {
    case .caseload: Phrase("Charges", "Caseloads")
    case .figures: Phrase("Chiffres", "Figures")
    case .today: Phrase("Aujourd'hui", "Today")
    case .portfolio: Phrase("Portefeuille", "Portfolio")
    case .dossier, .form: Phrase("", "")
    }
  }
}
