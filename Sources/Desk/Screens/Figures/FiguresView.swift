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
    drawHead(state, figures, on: canvas.sub(top))
    let room = canvas.sub(body)
    if figures.tab == .indicators {
      let (list, detail) = room.area.splitBottom(detailRows(figures))
      drawTable(figures, state.workplace, on: room.sub(list))
      drawDetail(figures, state.workplace, on: room.sub(detail))
    } else {
      let lines = lines(figures, state.workplace, columns: room.columns)
      figures.scroll.draw(lines, on: room, showsShare: false)
      if figures.scroll.visible(count: lines.count, height: room.rows).upperBound < lines.count {
        drawNote(Phrase("↓ suite", "↓ more"), state.workplace, on: canvas)
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

  private static func drawHead(
    _ state: DeskState, _ figures: FiguresState, on canvas: Canvas
  ) {
    let workplace = state.workplace
    HomeHeader.draw(state, lines: ["", headline(figures, workplace)], on: canvas)
    let titles = FiguresState.Tab.allCases.map { workplace.say($0.title) }
    Tabs(titles, selected: FiguresState.Tab.allCases.firstIndex(of: figures.tab) ?? 0)
      .draw(on: canvas.sub(Rect(column: 0, row: 1, columns: canvas.columns, rows: 1)))
    if figures.isSlow { drawNote(Phrase("lecture…", "reading…"), workplace, on: canvas) }
    canvas.write(
      crumb(figures, workplace), at: Position(column: 1, row: 3), style: .bold,
      columns: canvas.columns - 2)
  }

  /// A word at the right of the parts.
  private static func drawNote(_ phrase: Phrase, _ workplace: Workplace, on canvas: Canvas) {
    let text = workplace.say(phrase)
    canvas.write(
      text, at: Position(column: canvas.columns - text.cellWidth - 1, row: 1), style: .dim)
  }

  /// Over what the numbers on the screen are: those of the answer, not of what is asked meanwhile.
  private static func headline(_ figures: FiguresState, _ workplace: Workplace) -> String {
    switch figures.tab {
    case .cohorts: workplace.headline(figures.cohort?.frame ?? figures.shownFrame)
    case .flow: workplace.headline(figures.flow?.frame ?? figures.frame)
    case .indicators:
      switch figures.level {
      case .table: workplace.headline(figures.indicators?.frame ?? figures.frame, compares: true)
      case .split: workplace.headline(figures.split?.cut.frame ?? figures.frame)
      case .list: workplace.headline(figures.list?.cell.cut.frame ?? figures.frame)
      }
    }
  }

  /// What one has gone into: the indicator, its split, the cell.
  private static func crumb(_ figures: FiguresState, _ workplace: Workplace) -> String {
    guard figures.tab == .indicators, figures.level > .table,
      let cut = figures.level == .split ? figures.split?.cut ?? figures.cut : figures.cell?.cut
    else { return "" }
    var parts = [workplace.say(cut.indicator.title)]
    parts.append(workplace.say(cut.dimension.phrase(of: cut.indicator, workplace)))
    if figures.level == .list, let cell = figures.list?.cell ?? figures.cell {
      parts[1] = cell.label
      if cell.hasBelow {
        parts.append(
          workplace.say(
            cell.isBelow
              ? Phrase("tous ceux parmi lesquels on compte", "all among whom one counts")
              : Phrase("ceux qui sont comptés", "those who are counted")))
      }
    }
    return parts.joined(separator: " › ")
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
