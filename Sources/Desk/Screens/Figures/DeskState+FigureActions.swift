import Casework
import Terminal

extension DeskState {
  mutating func performOnFigures(_ action: ActionName) -> [Effect] {
    switch action {
    case .open: return openFigure()
    case .back: return figures.goBack() ? askFigures() : []
    case .split: return chooseSplit()
    case .period: layers.append(.picker(.periods(workplace)))
    case .periodBefore: return movePeriod(by: -1)
    case .periodAfter: return movePeriod(by: 1)
    case .filter: layers.append(.picker(.figureScopes(workplace, figures.frame.scope)))
    case .rsa:
      var frame = figures.shownFrame
      frame.rsa = frame.rsa == nil ? true : frame.rsa == true ? false : nil
      return lookAtFigures(over: frame)
    case .sort: chooseFigureOrder()
    case .reverseSort:
      switch figures.level {
      case .table: break
      case .split: figures.splitList.reverse()
      case .list: figures.dossiers.reverse()
      }
      fitFigures()
    case .define: layers.append(.page(.figureDefinition(figures, workplace)))
    case .search:
      home = .portfolio
      return performOnPortfolio(.search)
    default: return performAnywhere(action)
    }
    return []
  }

  /// Looks at the same over another period, other dossiers or another public.
  mutating func lookAtFigures(over frame: FigureFrame) -> [Effect] {
    figures.look(over: frame, workplace)
    return askFigures()
  }

  private mutating func movePeriod(by step: Int) -> [Effect] {
    var frame = figures.shownFrame
    guard let period = frame.period.moved(by: step, today: workplace.today) else {
      say(Phrase("Il n'y a rien après aujourd'hui.", "There is nothing after today."))
      return []
    }
    frame.period = period
    return lookAtFigures(over: frame)
  }

  /// Goes one step in: the split of an indicator, the dossiers of a cell, a dossier.
  private mutating func openFigure() -> [Effect] {
    guard figures.tab == .indicators else { return [] }
    switch figures.level {
    case .table:
      guard let indicator = figures.indicator else { return [] }
      let offered = indicator.dimensions(figures.frame.scope, workplace)
      let last = figures.cut?.dimension
      let dimension = last.flatMap { offered.contains($0) ? $0 : nil } ?? offered.first ?? .rsa
      figures.openSplit(FigureCut(indicator, figures.frame, by: dimension))
    case .split:
      guard let split = figures.split, let row = figures.splitList.selected else { return [] }
      guard split.cut.frame.scope != .territory else {
        say(
          Phrase(
            "Les dossiers ne s'ouvrent que dans votre unité ; f pour y revenir.",
            "Dossiers open in your unit only; f to come back to it."))
        return []
      }
      figures.openList(FigureCell(cut: split.cut, key: row.id, label: row.label))
    case .list:
      return figures.dossiers.selected.map { [.openDossier($0.fact.dossier, then: nil)] } ?? []
    }
    return askFigures()
  }

  /// Another way to split; in a list, those among whom one counts, or those counted.
  private mutating func chooseSplit() -> [Effect] {
    guard figures.tab == .indicators else { return [] }
    if figures.level == .list {
      guard figures.cell?.hasBelow == true else {
        say(Phrase("Tout ce qui compte est ici.", "All that counts is here."))
        return []
      }
      figures.turnOver()
      return askFigures()
    }
    guard let indicator = figures.level == .table ? figures.indicator : figures.cut?.indicator
    else { return [] }
    layers.append(
      .picker(.dimensions(of: indicator, figures.frame.scope, figures.cut?.dimension, workplace)))
    return []
  }

  /// Splits the indicator that is looked at.
  mutating func splitFigure(by dimension: Dimension) -> [Effect] {
    guard let indicator = figures.level == .table ? figures.indicator : figures.cut?.indicator
    else { return [] }
    figures.openSplit(FigureCut(indicator, figures.frame, by: dimension))
    return askFigures()
  }

  private mutating func chooseFigureOrder() {
    guard figures.tab == .indicators, figures.level > .table else {
      say(
        Phrase(
          "L'ordre est celui des questions ; Entrée ouvre un indicateur, qui se trie.",
          "The order is that of the questions; Enter opens an indicator, which sorts."))
      return
    }
    layers.append(.picker(.figureOrders(figures, workplace)))
  }
}
