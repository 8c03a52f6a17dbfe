import Casework
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
      openForm(.identify, file: nil)
      return [.findDraft(.identify, nil)]
    case .act(let act): return openSelected(then: act)
    case .search:
      portfolio.search = LineEditor(portfolio.query)
      return []
    case .filter:
      layers.append(.picker(.filters(portfolio, workplace)))
      return []
    case .sort:
      layers.append(.picker(.orders(workplace)))
      return []
    case .point: return choosePoint()
    case .nextTab, .previousTab:
      home = .today
      return []
    case .reverseSort:
      portfolio.reverse(workplace, height: portfolioHeight)
      return []
    case .back:
      if !portfolio.query.isEmpty {
        portfolio.find("", workplace, height: portfolioHeight)
      } else if portfolio.filter != .all {
        portfolio.show(.all, workplace, height: portfolioHeight)
      }
      return []
    case .quit: return [.quit]
    default: return performAnywhere(action)
    }
  }

  private mutating func openSelected(then act: ActName?) -> [Effect] {
    let landing = act.map { Landing.act($0, about: nil) }
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
      if portfolio.search?.handle(key) == true {
        portfolio.find(portfolio.search?.text ?? "", workplace, height: portfolioHeight)
      }
    }
    return []
  }

  mutating func pasteIntoSearch(_ text: String) {
    portfolio.search?.insert(text)
    portfolio.find(portfolio.search?.text ?? "", workplace, height: portfolioHeight)
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
  static func filters(_ portfolio: PortfolioState, _ workplace: Workplace) -> Picker {
    var choices = PortfolioFilter.fixed.map { filter in
      let count = portfolio.rows.filter { filter.matches($0, workplace) }.count
      return Choice(filter.id, workplace.say(filter.phrase(workplace)), note: "\(count)")
    }
    choices.append(Choice("by-partner", workplace.say(Phrase("par partenaire…", "by partner…"))))
    return Picker(
      purpose: .filter, title: workplace.say(Phrase("Filtrer", "Filter")),
      list: ChoiceList(choices, chosen: [portfolio.filter.id]))
  }

  static func partners(_ portfolio: PortfolioState, _ workplace: Workplace) -> Picker {
    let choices = portfolio.partners(workplace).map { partner in
      Choice(partner.login, workplace.listName(partner.login), note: "\(partner.count)")
    }
    return Picker(
      purpose: .partner, title: workplace.say(Phrase("Partenaire", "Partner")),
      list: ChoiceList(choices))
  }

  static func orders(_ workplace: Workplace) -> Picker {
    let choices = PortfolioColumn.allCases.map {
      Choice($0.rawValue, workplace.say($0.sortTitle).lowercased())
    }
    return Picker(
      purpose: .sort, title: workplace.say(Phrase("Trier par", "Sort by")),
      list: ChoiceList(choices))
  }
}

extension PortfolioFilter {
  /// Its name in a list of choices.
  var id: String {
    switch self {
    case .all: "all"
    case .toSee: "to-see"
    case .toRenew: "to-renew"
    case .waitsForMe: "waits-for-me"
    case .noContact: "no-contact"
    case .incompleteDiagnostic: "incomplete-diagnostic"
    case .partner: "by-partner"
    }
  }
}
