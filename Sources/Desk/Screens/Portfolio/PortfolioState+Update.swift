import Casework
import Registry
import Terminal

extension DeskState {
  /// Lines of the portfolio that fit on the screen.
  var portfolioHeight: Int { max(1, size.rows - PortfolioView.headerRows - 3) }

  mutating func updatePortfolio(_ key: Key) -> [Effect] {
    if portfolio.search != nil { return updateSearch(key) }
    if portfolio.table.handle(key.listMove, in: portfolio.ids, height: portfolioHeight) {
      return []
    }
    guard let action = keymap.action(for: key, on: .portfolio) else { return unknown(key) }
    return performOnPortfolio(action)
  }

  mutating func performOnPortfolio(_ action: ActionName) -> [Effect] {
    switch action {
    case .open: return openSelected(then: nil)
    case .act(.identify):
      return openForm(.identify, file: nil)
    case .act(.openWithReason): return askOpening()
    case .act(let act) where act.allowsSeveral && !portfolio.table.marked.isEmpty:
      return openBulk(act)
    case .act(let act): return openSelected(then: act)
    case .mark: return markSelected()
    case .markAll: return markAll()
    case .search:
      portfolio.search = LineEditor(portfolio.query)
      return []
    case .filter: return openFilters()
    case .sort:
      layers.append(.picker(.orders(workplace)))
      return []
    case .point: return choosePoint()
    case .reverseSort:
      portfolio.reverse(workplace, height: portfolioHeight)
      return []
    case .back:
      if !portfolio.query.isEmpty {
        portfolio.find("", workplace, height: portfolioHeight)
      } else if !portfolio.filter.isEmpty {
        if portfolio.isBehindLine { home = .caseload }
        portfolio.show(PortfolioFilter(), workplace, height: portfolioHeight)
      } else {
        portfolio.table.clearMarks()
      }
      return []
    case .quit: return quit()
    default: return performAnywhere(action)
    }
  }

  private mutating func openSelected(then act: ActName?) -> [Effect] {
    var landing = act.map { Landing.act($0, about: nil) }
    if landing == nil, let id = portfolio.notedSelection, let passage = portfolio.found[id] {
      // Found for what stands there: that is what one wants to read.
      landing = passage.landing
    }
    return portfolio.table.selected.map { [.openDossier($0, then: landing)] } ?? []
  }

  /// As-you-type search: letters filter, arrows move, Enter keeps the search, Escape ends it.
  private mutating func updateSearch(_ key: Key) -> [Effect] {
    switch key {
    case .escape:
      portfolio.search = nil
      portfolio.find("", workplace, height: portfolioHeight)
    case .enter:
      portfolio.search = nil
      if portfolio.visible.count == 1 { return openSelected(then: nil) }
    case .up, .down, .pageUp, .pageDown:
      _ = portfolio.table.handle(key, in: portfolio.ids, height: portfolioHeight)
    default:
      if portfolio.search?.handle(key) == true { return find(portfolio.search?.text ?? "") }
    }
    return []
  }

  mutating func pasteIntoSearch(_ text: String) -> [Effect] {
    portfolio.search?.insert(text)
    return find(portfolio.search?.text ?? "")
  }

  /// Shows at once what names find, and asks the store what notes hold.
  private mutating func find(_ text: String) -> [Effect] {
    guard text != portfolio.query else { return [] }
    portfolio.find(text, workplace, height: portfolioHeight)
    return askedWords
  }

  /// The question to the store that the query is worth; a supervisor reads no notes.
  var askedWords: [Effect] {
    guard workplace.seatSide != nil, FoundPassages.isWorthAsking(portfolio.query) else { return [] }
    return [.findWords(portfolio.query)]
  }
}

extension Key {
  /// The arrow that a vi key means in a list.
  var listMove: Key {
    switch self {
    case .character("j"): .down
    case .character("k"): .up
    case .character("g"): .home
    case .character("G"): .end
    case .control("d"), .control("f"): .pageDown
    case .control("u"), .control("b"): .pageUp
    default: self
    }
  }
}

extension Picker {
  static func orders(_ workplace: Workplace) -> Picker {
    let choices = PortfolioColumn.shown(workplace).map {
      Choice($0.rawValue, workplace.say($0.sortTitle).lowercased())
    }
    return Picker(
      purpose: .sort, title: workplace.say(Phrase("Trier par", "Sort by")),
      list: ChoiceList(choices))
  }
}
