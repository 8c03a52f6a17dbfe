import Casework
import Terminal

extension DossierView {
  /// What stands on the rule: how far a sitting has come, then who else has the dossier open.
  static func drawRule(_ state: DossierState, _ desk: DeskState, on canvas: Canvas) {
    let workplace = desk.workplace
    let words = PresenceWords(workplace: workplace, others: state.others)
    var start = 0
    if let point = desk.point {
      let progress = PointView.progress(point, workplace)
      let whole = "\(point.title(workplace)) · \(progress)"
      // Beside the name of a colleague there is not always room for the name of the sitting.
      let isTight = !state.others.isEmpty && canvas.columns < wideRule
      let shown = " \(isTight ? progress : whole) "
      canvas.write(shown, at: .zero, style: .bold, columns: canvas.columns)
      start = shown.cellWidth + 1
    }
    let line = words.line(columns: canvas.columns - start - 2)
    guard !line.isEmpty else { return }
    canvas.write(
      " \(line) ", at: Position(column: start, row: 0), style: .ink(.yellow).with(.bold),
      columns: canvas.columns - start)
  }

  /// Columns from which a rule holds a sitting and a colleague.
  private static let wideRule = 100
}
