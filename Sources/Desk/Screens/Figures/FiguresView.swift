import Casework
import Terminal

/// How the figures are drawn: the parts, over what they are, the part shown, and what is selected in words.
enum FiguresView {
  /// Rows above what is shown.
  static func headRows(_ figures: FiguresState) -> Int {
    figures.tab == .indicators && figures.level > .table ? 4 : 3
  }

  /// Rows under a table for what is selected, in words.
  static func detailRows(_ figures: FiguresState) -> Int {
    switch figures.level {
    case .table: 7
    case .split: 5
    case .list: 2
    }
  }

  static func draw(_ state: DeskState, on canvas: Canvas) {
    let figures = state.figures
    let (top, rest) = canvas.area.splitTop(headRows(figures))
    let (body, _) = rest.splitBottom(2)
    FiguresHead.draw(state, figures, on: canvas.sub(top))
    let room = canvas.sub(body)
    if figures.tab == .indicators {
      let (list, detail) = room.area.splitBottom(detailRows(figures))
      drawTable(figures, state.workplace, on: room.sub(list))
      drawDetail(figures, state.workplace, on: room.sub(detail))
    } else {
      let lines = lines(figures, state.workplace, columns: room.columns)
      figures.scroll.draw(lines, on: room, showsShare: false)
      if figures.scroll.visible(count: lines.count, height: room.rows).upperBound < lines.count {
        FiguresHead.drawNote(Phrase("↓ suite", "↓ more"), state.workplace, on: canvas)
      }
    }
  }

  /// The lines of a part that is read from top to bottom.
  static func lines(
    _ figures: FiguresState, _ workplace: Workplace, columns: Int
  ) -> [StyledLine] {
    switch figures.tab {
    case .indicators: []
    case .cohorts:
      figures.cohort.map { CohortPage.lines($0, workplace, columns: columns) } ?? []
    case .flow: figures.flow.map { FlowPage.lines($0, workplace, columns: columns) } ?? []
    }
  }

  private static func drawTable(
    _ figures: FiguresState, _ workplace: Workplace, on canvas: Canvas
  ) {
    switch figures.level {
    case .table:
      Table(
        columns: IndicatorRow.columns(
          workplace, showsPublics: (figures.indicators?.frame ?? figures.frame).rsa == nil)
      ).draw(IndicatorRow.rows(figures.indicators), state: figures.table, on: canvas)
    case .split:
      guard let split = figures.split else { return }
      Table(columns: SplitColumn.columns(split, workplace), sort: figures.splitList.sort)
        .draw(figures.splitList.rows, state: figures.splitList.table, on: canvas)
      if split.rows.isEmpty {
        write(Phrase("Rien à compter ici.", "Nothing to count here."), workplace, on: canvas)
      }
    case .list:
      guard let list = figures.list else { return }
      Table(
        columns: FigureListColumn.shown(list).map { $0.column(workplace) },
        sort: figures.dossiers.sort
      ).draw(figures.dossiers.rows, state: figures.dossiers.table, on: canvas)
      if list.rows.isEmpty {
        write(Phrase("Aucun dossier à montrer.", "No dossier to show."), workplace, on: canvas)
      }
    }
  }

  private static func write(_ phrase: Phrase, _ workplace: Workplace, on canvas: Canvas) {
    canvas.write(
      workplace.say(phrase), at: Position(column: 3, row: 2), columns: canvas.columns - 4)
  }

  private static func drawDetail(
    _ figures: FiguresState, _ workplace: Workplace, on canvas: Canvas
  ) {
    canvas.horizontalRule(row: 0, style: .dim)
    let lines = FiguresDetail.sentences(figures, workplace).flatMap {
      $0.wrapped(to: max(8, canvas.columns - 2))
    }
    for (index, line) in lines.prefix(canvas.rows - 1).enumerated() {
      canvas.write(line, at: Position(column: 1, row: index + 1), columns: canvas.columns - 2)
    }
  }
}

extension FiguresState.Tab {
  var title: Phrase {
    switch self {
    case .indicators: Phrase("Indicateurs", "Indicators")
    case .cohorts: Phrase("Cohortes", "Cohorts")
    case .flow: Phrase("Flux", "Flow")
    }
  }
}
