import Casework
import Terminal

/// How the caseloads are drawn: a line a professional, and the selected one in words.
enum CaseloadView {
  /// Rows above the table.
  static let headerRows = 3

  /// Rows under it for the selected line in words.
  static func detailRows(_ size: Size) -> Int { size.rows < 20 ? 3 : 7 }

  static func draw(_ state: DeskState, _ caseload: CaseloadState, on canvas: Canvas) {
    let (top, rest) = canvas.area.splitTop(headerRows)
    let (body, _) = rest.splitBottom(2)
    let (list, detail) = body.splitBottom(detailRows(state.size))
    let workplace = state.workplace
    HomeHeader.draw(
      state, lines: CaseloadWords.headlines(caseload, workplace), on: canvas.sub(top))
    let columns = CaseloadColumn.allCases.map { $0.column(workplace, full: caseload.fullBar) }
    Table(columns: columns, sort: caseload.sort).draw(
      caseload.rows, state: caseload.table, on: canvas.sub(list))
    if caseload.rows.isEmpty {
      canvas.write(
        workplace.say(
          Phrase(
            "Personne ici. f pour choisir qui est montré.",
            "Nobody here. f to choose who is shown.")),
        at: Position(column: 3, row: headerRows + 1), columns: canvas.columns - 4)
    }
    drawDetail(caseload.selected, workplace, on: canvas.sub(detail))
  }

  private static func drawDetail(
    _ row: CaseloadRow?, _ workplace: Workplace, on canvas: Canvas
  ) {
    canvas.horizontalRule(row: 0, style: .dim)
    guard let row else { return }
    let lines = CaseloadWords.sentences(row, workplace).flatMap {
      $0.wrapped(to: max(8, canvas.columns - 2))
    }
    for (index, line) in lines.prefix(canvas.rows - 1).enumerated() {
      canvas.write(line, at: Position(column: 1, row: index + 1), columns: canvas.columns - 2)
    }
  }
}
