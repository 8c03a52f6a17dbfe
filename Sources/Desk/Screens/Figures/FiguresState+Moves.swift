import Casework
import Terminal

extension FiguresState {
  /// Turns to the next part, or the one before; `false` beyond the last or the first.
  mutating func turn(by step: Int) -> Bool {
    let index = (Tab.allCases.firstIndex(of: tab) ?? 0) + step
    guard Tab.allCases.indices.contains(index) else { return false }
    tab = Tab.allCases[index]
    scroll = Scroller()
    return true
  }

  /// Comes from another screen: to the first part, or backwards to the last.
  mutating func enter(from step: Int) {
    tab = step < 0 ? .flow : .indicators
    scroll = Scroller()
  }

  /// The selected indicator.
  var indicator: Indicator? { table.selected.flatMap(Indicator.named) }

  mutating func openSplit(_ cut: FigureCut) {
    if cut.indicator != self.cut?.indicator { split = nil }
    self.cut = cut
    level = .split
  }

  mutating func openList(_ cell: FigureCell) {
    list = nil
    self.cell = cell
    dossiers = ShownList(FigureListColumn.usual(cell).column)
    level = .list
  }

  /// Looks at those among whom one counts, or back at those counted.
  mutating func turnOver() { cell?.isBelow.toggle() }

  /// One step out; `false` where one is out already.
  mutating func goBack() -> Bool {
    guard tab == .indicators, let outer = Level(rawValue: level.rawValue - 1) else { return false }
    level = outer
    return true
  }

  /// Looks at the same over something else. A list over another stretch of time is another list.
  mutating func look(over frame: FigureFrame, _ workplace: Workplace) {
    if tab == .cohorts {
      cohortPeriod = frame.period
      self.frame.scope = frame.scope
      self.frame.rsa = frame.rsa
    } else {
      self.frame = frame
    }
    guard var cut else { return }
    cut.frame = self.frame
    let offered = cut.indicator.dimensions(frame.scope, workplace)
    let keeps =
      cell?.cut.frame.scope == frame.scope && !cut.dimension.isTime
      && offered.contains(cut.dimension)
    if !offered.contains(cut.dimension) { cut.dimension = offered.first ?? .rsa }
    self.cut = cut
    cell?.cut = cut
    if level == .list, !keeps { level = .split }
  }
}
