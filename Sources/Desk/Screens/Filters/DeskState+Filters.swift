import Casework
import Terminal

extension DeskState {
  /// Opens the list at once; filters kept under a name join it when they are read.
  mutating func openFilters() -> [Effect] {
    let offer = FilterOffer(portfolio.rows, portfolio.filter, workplace)
    layers.append(
      .filters(
        FilterPanel(offer, portfolio.filter, total: portfolio.rows.count, workplace)))
    return [.loadFilters]
  }

  /// How many dossiers a filter shows.
  func counted(_ filter: PortfolioFilter) -> Int {
    filter.apply(to: portfolio.rows, workplace).count
  }

  mutating func take(_ named: [NamedFilter]) {
    guard case .filters(var panel)? = layers.last else { return }
    panel.take(named, counted)
    layers[layers.count - 1] = .filters(panel)
  }

  mutating func update(_ panel: FilterPanel, _ key: Key) -> [Effect] {
    var panel = panel
    let height = FilterPanelView.listRows(panel, size)
    switch key {
    case .escape where !panel.clearQuery(height: height):
      layers.removeLast()
      return []
    case .enter: return apply(panel)
    case .delete:
      guard case .named(let name)? = panel.table.selected else { return [] }
      layers.append(.question(.droppingFilter(name, workplace)))
      return []
    case .escape: break
    default: panel.handle(key, height: height)
    }
    layers[layers.count - 1] = .filters(panel)
    return []
  }

  /// Enter takes the line it stands on with what was ticked before; once ticks were changed, it takes
  /// the ticks and no more.
  private mutating func apply(_ panel: FilterPanel) -> [Effect] {
    var filter = panel.filter
    switch panel.table.selected {
    case .named(let name):
      filter = panel.named.first { $0.name == name }?.filter ?? filter
    case .all: filter = PortfolioFilter()
    case .keep: return askName(filter)
    case .criterion(let criterion):
      if !panel.isTicked { filter.criteria.insert(criterion) }
    case nil: break
    }
    layers.removeLast()
    portfolio.show(filter, workplace, height: portfolioHeight)
    return []
  }

  private mutating func askName(_ filter: PortfolioFilter) -> [Effect] {
    guard !filter.isEmpty else {
      say(
        Phrase(
          "Cochez d'abord ce que le filtre doit garder : Espace.",
          "Tick first what the filter is to keep: Space."), .warning)
      return []
    }
    layers.append(.prompt(.filterName(filter, workplace)))
    return []
  }

  /// Keeps a filter under the name that was typed, and shows it.
  mutating func keep(_ filter: PortfolioFilter, as name: String) -> [Effect] {
    layers.removeAll { if case .filters = $0 { true } else { false } }
    portfolio.show(filter, workplace, height: portfolioHeight)
    say(Phrase("Filtre gardé : « \(name) ».", "Filter kept: “\(name)”."))
    return [.keepFilter(NamedFilter(name: name, filter: filter))]
  }
}

extension Question {
  static func droppingFilter(_ name: String, _ workplace: Workplace) -> Question {
    func say(_ fr: String, _ en: String) -> String { workplace.say(Phrase(fr, en)) }
    return Question(
      purpose: .dropFilter(name),
      dialog: Dialog(
        title: say("Retirer un filtre", "Remove a filter"),
        text: say(
          "Retirer « \(name) » de vos filtres ? Les dossiers n'y perdent rien.",
          "Remove “\(name)” from your filters? The dossiers lose nothing."),
        options: [
          .init(.no, key: .character("n"), title: say("n revenir", "n go back")),
          .init(.yes, key: .character("o"), title: say("o retirer", "o remove")),
        ], harmless: .no))
  }
}
