import Casework
import Terminal

extension Picker {
  static func periods(_ workplace: Workplace) -> Picker {
    let kinds = FigurePeriod.Kind.allCases.filter { $0 != .days }
    return Picker(
      purpose: .figurePeriod, title: workplace.say(Phrase("Période", "Period")),
      list: ChoiceList(kinds.map { Choice($0.rawValue, workplace.say($0.phrase)) }))
  }

  /// Whose figures: the unit, everybody, or one of the unit.
  static func figureScopes(_ workplace: Workplace, _ current: FigureScope) -> Picker {
    let scopes: [FigureScope] =
      [.unit, .territory] + workplace.team.map { .professional($0.login) }
    let choices = scopes.map { scope in
      let title =
        switch scope {
        case .unit: workplace.me.unit
        case .territory:
          workplace.say(
            Phrase("tout le territoire, sans les dossiers", "the whole territory, no dossiers"))
        case .professional(let login): workplace.listName(login)
        }
      return Choice(scope.text, title)
    }
    return Picker(
      purpose: .figureScope, title: workplace.say(Phrase("Qui", "Whose")),
      list: ChoiceList(choices, chosen: [current.text]))
  }

  static func dimensions(
    of indicator: Indicator, _ scope: FigureScope, _ current: Dimension?, _ workplace: Workplace
  ) -> Picker {
    let choices = indicator.dimensions(scope, workplace).map {
      Choice($0.rawValue, workplace.say($0.phrase(of: indicator, workplace)))
    }
    return Picker(
      purpose: .figureSplit, title: workplace.say(indicator.title),
      list: ChoiceList(choices, chosen: Set([current?.rawValue].compactMap(\.self))))
  }

  static func figureOrders(_ figures: FiguresState, _ workplace: Workplace) -> Picker {
    var choices: [Choice<String>] = []
    if figures.level == .list, let list = figures.list {
      choices = FigureListColumn.shown(list).map {
        Choice($0.rawValue, workplace.say($0.sortTitle))
      }
    } else if let split = figures.split {
      choices = SplitColumn.allCases.map {
        Choice($0.rawValue, $0.sortTitle(split.cut, workplace))
      }
    }
    return Picker(
      purpose: .figureSort, title: workplace.say(Phrase("Trier par", "Sort by")),
      list: ChoiceList(choices))
  }
}

extension FigureScope {
  /// How a list and the command line name it.
  public var text: String {
    switch self {
    case .unit: "unit"
    case .territory: "territory"
    case .professional(let login): login
    }
  }

  /// The scope of a name; any other word is a login.
  public init(text: String) {
    self =
      switch text {
      case "unit": .unit
      case "territory": .territory
      default: .professional(text)
      }
  }
}

extension SplitColumn {
  /// What a list of orders calls it.
  fileprivate func sortTitle(_ cut: FigureCut, _ workplace: Workplace) -> String {
    switch self {
    case .label: workplace.say(Phrase("nom", "name"))
    case .value: workplace.say(Phrase("valeur", "value"))
    case .parts: workplace.say(Phrase("nombre compté", "how many are counted"))
    }
  }
}

extension FigureListColumn {
  /// What a list of orders calls it.
  fileprivate var sortTitle: Phrase {
    switch self {
    case .person: Phrase("personne", "person")
    case .day: Phrase("date", "day")
    case .days: Phrase("nombre de jours", "number of days")
    case .what: Phrase("ce que c'est", "what it is")
    case .stage: Phrase("étape", "stage")
    case .holder: Phrase("suivi par", "held by")
    case .partner: Phrase("avec", "with")
    }
  }
}
