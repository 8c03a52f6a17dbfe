import Casework
import Terminal

extension DeskState {
  /// Lines of the caseloads that fit on the screen.
  var caseloadHeight: Int {
    max(1, size.rows - CaseloadView.headerRows - CaseloadView.detailRows(size) - 3)
  }

  /// Takes what the store says is in hand; forms say it beside the names of colleagues.
  mutating func take(_ content: CaseloadContent?) {
    guard let content else { return }
    let height = caseloadHeight
    workplace.loads = content.loads
    caseload?.reload(content, height: height)
  }

  mutating func updateCaseload(_ key: Key) -> [Effect] {
    let (ids, height) = (caseload?.ids ?? [], caseloadHeight)
    if caseload?.table.handle(key.listMove, in: ids, height: height) == true { return [] }
    guard let action = keymap.action(for: key, on: .caseload) else { return unknown(key) }
    return performOnCaseload(action)
  }

  mutating func performOnCaseload(_ action: ActionName) -> [Effect] {
    let height = caseloadHeight
    switch action {
    case .open: showDossiers([])
    case .drill: chooseReason()
    case .filter: layers.append(.picker(.caseloads(workplace)))
    case .sort: layers.append(.picker(.caseloadOrders(workplace)))
    case .reverseSort: caseload?.reverse(height: height)
    case .define:
      layers.append(.page(.caseloadDefinitions(workplace)))
    case .accessLog: return [.loadAccesses]
    case .openings: return [.loadOpenings]
    case .act(.assign):
      guard showDossiers([]) else { return [] }
      say(
        Phrase(
          "Espace marque les dossiers à confier à quelqu'un d'autre, * tous ; puis b.",
          "Space marks the dossiers to give to someone else, * all of them; then b."))
    case .search:
      home = .portfolio
      return performOnPortfolio(.search)
    default: return performAnywhere(action)
    }
    return []
  }

  /// Shows the dossiers of the selected line, narrowed to those of a reason.
  @discardableResult
  mutating func showDossiers(_ reason: Set<FilterCriterion>) -> Bool {
    guard let row = caseload?.selected else { return false }
    let isMine = row.line.professional.side == workplace.me.side
    let who: FilterCriterion = isMine ? .holder(row.id) : .partner(row.id)
    portfolio.find("", workplace, height: portfolioHeight)
    portfolio.show(
      PortfolioFilter(reason.union([who])), behindLine: true, workplace, height: portfolioHeight)
    portfolio.order(by: .mark, workplace, height: portfolioHeight)
    portfolio.table.selectFirst(in: portfolio.ids)
    home = .portfolio
    return true
  }

  /// Asks which of the dossiers of the selected line are to be seen.
  private mutating func chooseReason() {
    guard let row = caseload?.selected else { return }
    let choices = CaseloadReason.allCases.compactMap { reason -> Choice<String>? in
      let count = reason.count(row.line)
      guard count > 0 || reason == .all else { return nil }
      return Choice(reason.rawValue, workplace.say(reason.phrase), note: "\(count)")
    }
    layers.append(
      .picker(
        Picker(
          purpose: .caseloadReason, title: row.line.professional.fullName,
          list: ChoiceList(choices))))
  }
}

/// Why the dossiers of a caseload are looked at.
enum CaseloadReason: String, CaseIterable, Sendable {
  case all
  case contractsOver = "contract-over"
  case reviewsDue = "review-due"
  case waiting = "awaits-agreement"
  case noContact = "no-contact"

  func count(_ line: CaseloadLine) -> Int {
    switch self {
    case .all: line.open
    case .contractsOver: line.contractsOver
    case .reviewsDue: line.reviewsDue
    case .waiting: line.waiting
    case .noContact: line.noContact
    }
  }

  /// What a list of dossiers is narrowed to.
  var criteria: Set<FilterCriterion> {
    switch self {
    case .all: []
    case .contractsOver: [.usual(.contractOver)]
    case .reviewsDue: [.usual(.reviewDue)]
    case .waiting: [.usual(.awaitsAgreement)]
    case .noContact: [.usual(.noContact)]
    }
  }

  var phrase: Phrase {
    switch self {
    case .all: Phrase("tous les dossiers", "every dossier")
    case .contractsOver: Phrase("contrats échus", "contracts over")
    case .reviewsDue: Phrase("revues à faire", "reviews due")
    case .waiting: Phrase("accords attendus", "agreements waited for")
    case .noContact: Phrase("sans contact", "no contact")
    }
  }
}

extension Picker {
  /// Which lines are shown.
  static func caseloads(_ workplace: Workplace) -> Picker {
    let choices = CaseloadChoice.allCases.map {
      Choice($0.rawValue, workplace.say($0.phrase))
    }
    return Picker(
      purpose: .caseloadChoice, title: workplace.say(Phrase("Montrer", "Show")),
      list: ChoiceList(choices))
  }

  static func caseloadOrders(_ workplace: Workplace) -> Picker {
    let choices = CaseloadColumn.allCases.map {
      Choice($0.rawValue, workplace.say($0.sortTitle).lowercased())
    }
    return Picker(
      purpose: .caseloadSort, title: workplace.say(Phrase("Trier par", "Sort by")),
      list: ChoiceList(choices))
  }
}
