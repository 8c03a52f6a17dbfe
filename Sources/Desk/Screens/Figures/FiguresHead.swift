import Casework
import Terminal

/// The head of the figures: the parts, over what they are, what one has gone into.
enum FiguresHead {
  static func draw(
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
  static func drawNote(_ phrase: Phrase, _ workplace: Workplace, on canvas: Canvas) {
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
}
