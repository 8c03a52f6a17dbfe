import Casework
import Terminal

extension DeskState {
  /// Marks the selected line, or takes its mark away, and goes to the next.
  mutating func markSelected() -> [Effect] {
    portfolio.table.toggleMark()
    _ = portfolio.table.handle(.down, in: portfolio.ids, height: portfolioHeight)
    return []
  }

  /// Marks every line shown; when they all are, takes their marks away.
  mutating func markAll() -> [Effect] {
    if portfolio.table.marked.isSuperset(of: portfolio.ids) {
      for id in portfolio.ids { portfolio.table.toggleMark(id) }
    } else {
      portfolio.table.mark(all: portfolio.ids)
    }
    return []
  }
}
