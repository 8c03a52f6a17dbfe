import Casework
import Terminal

extension DeskState {
  /// Lines of the shown table of figures that fit on the screen.
  var figuresHeight: Int {
    max(
      1,
      size.rows - FiguresView.headRows(figures) - FiguresView.detailRows(figures) - 3)
  }

  /// What the screen of figures asks of the store, if it is shown.
  mutating func askFigures() -> [Effect] {
    screen == .figures ? [.loadFigures(figures.ask())] : []
  }

  /// Takes what the store answered; what is selected stays on the screen.
  mutating func take(_ answer: FiguresAnswer?, to question: FiguresQuestion) {
    figures.take(answer, to: question)
    fitFigures()
  }

  /// Adapts to the size of the screen.
  mutating func fitFigures() {
    let height = figuresHeight
    figures.table.reconcile(with: IndicatorRow.ids, height: height)
    figures.splitList.fit(height: height)
    figures.dossiers.fit(height: height)
  }

  /// The actions of the last line.
  var figureActions: [ActionName] {
    guard figures.tab == .indicators else {
      return [.nextTab, .periodBefore, .periodAfter, .period, .filter, .rsa, .define, .quit, .help]
    }
    return switch figures.level {
    case .table:
      [
        .open, .nextTab, .periodBefore, .periodAfter, .period, .filter, .rsa, .define, .quit, .help,
      ]
    case .split:
      [.open, .back, .split, .periodBefore, .periodAfter, .period, .sort, .filter, .rsa, .help]
    case .list:
      [.open, .back, .sort] + (figures.cell?.hasBelow == true ? [.split] : []) + [.define, .help]
    }
  }

  mutating func updateFigures(_ key: Key) -> [Effect] {
    if moveInFigures(key.listMove) { return [] }
    guard let action = keymap.action(for: key, on: .figures) else { return unknown(key) }
    return performOnFigures(action)
  }

  private mutating func moveInFigures(_ key: Key) -> Bool {
    let height = figuresHeight
    guard figures.tab == .indicators else {
      let rows = max(1, size.rows - FiguresView.headRows(figures) - 2)
      let count = FiguresView.lines(figures, workplace, columns: size.columns).count
      return figures.scroll.handle(key, count: count, height: rows)
    }
    switch figures.level {
    case .table:
      let ids = IndicatorRow.ids
      guard figures.table.handle(key, in: ids, height: height) else { return false }
      // A heading is nothing to stand on: on to the next line, the way one was going.
      if figures.indicator == nil {
        let isUp = [.up, .pageUp].contains(key) && figures.table.selected != ids.first
        _ = figures.table.handle(isUp ? .up : .down, in: ids, height: height)
      }
      return true
    case .split: return figures.splitList.handle(key, height: height)
    case .list: return figures.dossiers.handle(key, height: height)
    }
  }
}
