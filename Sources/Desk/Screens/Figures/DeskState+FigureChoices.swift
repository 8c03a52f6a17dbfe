import Casework
import Terminal

extension DeskState {
  /// Does what was chosen in a list of the figures.
  mutating func takeFigureChoice(_ purpose: Picker.Purpose, _ chosen: String) -> [Effect] {
    switch purpose {
    case .figurePeriod:
      guard let kind = FigurePeriod.Kind(rawValue: chosen) else { return [] }
      var frame = figures.shownFrame
      // The stretch in which the last day looked at is, or today's.
      let day = min(frame.period.period.to, workplace.today)
      frame.period = FigurePeriod(kind, containing: day)
      return lookAtFigures(over: frame)
    case .figureScope:
      var frame = figures.shownFrame
      frame.scope = FigureScope(text: chosen)
      return lookAtFigures(over: frame)
    case .figureSplit: return Dimension(rawValue: chosen).map { splitFigure(by: $0) } ?? []
    case .figureSort:
      if figures.level == .list, let column = FigureListColumn(rawValue: chosen) {
        // Of days, the latest and the longest are what one looks for.
        figures.dossiers.order(by: column, ascending: column != .day && column != .days)
      } else if let column = SplitColumn(rawValue: chosen) {
        figures.splitList.order(by: column, ascending: column == .label)
      }
      fitFigures()
    default: break
    }
    return []
  }
}
