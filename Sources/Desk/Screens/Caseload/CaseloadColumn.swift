import Casework

/// The columns of the caseloads: what they are called, how they are counted, how they sort.
enum CaseloadColumn: String, Sendable, CaseIterable {
  case mark
  case who
  case open
  case entries
  case delay
  case waiting
  case reviews
  case over
  case silent
  case exits
  case honoured
  case partners

  var title: Phrase {
    switch self {
    case .mark: Phrase("", "")
    case .who: Phrase("Qui", "Who")
    case .open: Phrase("Dossiers", "Dossiers")
    case .entries: Phrase("Entrées", "Entries")
    case .delay: Phrase("Délai", "Delay")
    case .waiting: Phrase("Accord", "Waits")
    case .reviews: Phrase("Revues", "Reviews")
    case .over: Phrase("Échus", "Over")
    case .silent: Phrase("Contact", "Contact")
    case .exits: Phrase("Sorties", "Exits")
    case .honoured: Phrase("Rdv honorés", "Meetings held")
    case .partners: Phrase("Partenaires", "Partners")
    }
  }

  /// What a list of orders calls it.
  var sortTitle: Phrase {
    switch self {
    case .mark: Phrase("ce qui presse", "what presses")
    case .delay: Phrase("délai de démarrage", "start delay")
    case .waiting: Phrase("accords en attente", "agreements waited for")
    case .over: Phrase("contrats échus", "contracts over")
    case .silent: Phrase("sans contact", "no contact")
    case .exits: Phrase("part de sorties dynamiques", "share of positive exits")
    default: title
    }
  }

  /// How it is counted, in a sentence or two.
  func definition(_ convention: Convention) -> Phrase {
    let delays = convention.delays
    switch self {
    case .mark:
      return Phrase(
        "!! : des contrats échus, des dossiers au-dessus des bornes, ou des revues pour lesquelles il reste moins de la moitié du délai. ! : un accord attendu, des personnes sans contact, ou moins de dossiers que la borne basse.",
        "!!: contracts over, dossiers above the bounds, or reviews for which less than half of the delay is left. !: an agreement waited for, people without contact, or fewer dossiers than the lower bound."
      )
    case .who:
      return Phrase(
        "Avec la part de temps travaillé si elle n'est pas entière : bornes et entrées attendues sont à cette mesure.",
        "With the share of a full time where it is not one: bounds and expected entries follow it.")
    case .open:
      let bounds = convention.portfolio
      return Phrase(
        "Dossiers ouverts, du repérage à la fin. Les traits marquent les bornes de la convention, \(bounds.minimum) et \(bounds.maximum) pour un temps plein.",
        "Open dossiers, from identification to the end. The strokes mark the convention's bounds, \(bounds.minimum) and \(bounds.maximum) for a full time."
      )
    case .entries:
      return Phrase(
        "Contrats signés depuis le 1er janvier, et entrées attendues à ce jour : l'objectif annuel de la convention, au prorata des jours et du temps travaillé.",
        "Contracts signed since 1 January, and entries expected by now: the convention's yearly target, for the days passed and the working time."
      )
    case .delay: return Indicator.startDelay.under(convention).definition
    case .waiting:
      return Phrase(
        "Dossiers où l'un des deux a donné son accord et où l'autre n'a pas encore répondu. Dans une fenêtre large, depuis combien de jours le plus ancien.",
        "Dossiers in which one of the two has agreed and the other has not answered yet. In a wide window, for how many days the oldest."
      )
    case .reviews:
      return Phrase(
        "Examens concertés à faire : dans les \(delays.reviewBeforeEnd) jours avant la fin d'un contrat qui peut être renouvelé. Entre parenthèses, ceux pour lesquels il reste moins de la moitié du délai.",
        "Joint reviews due: within the \(delays.reviewBeforeEnd) days before the end of a contract that can be renewed. In brackets, those for which less than half of the delay is left."
      )
    case .over:
      return Phrase(
        "Contrats dont le terme est passé, sans renouvellement ni sortie.",
        "Contracts past their term, without renewal or exit.")
    case .silent:
      return Phrase(
        "Personnes accompagnées sans rencontre ni échange depuis plus de \(delays.noContact) jours.",
        "People accompanied without meeting or exchange for more than \(delays.noContact) days.")
    case .exits: return Indicator.positiveExits.definition
    case .honoured: return Indicator.honoured.definition
    case .partners:
      return Phrase(
        "Collègues de l'autre institution avec qui ces dossiers sont partagés.",
        "Colleagues of the other institution with whom these dossiers are shared.")
    }
  }

  /// Whether it is first shown from small to large.
  var startsAscending: Bool { self == .mark || self == .who }

  /// Negative if `left` comes before `right` from small to large; zero if nothing tells them apart.
  func order(_ left: CaseloadRow, _ right: CaseloadRow) -> Int {
    func compare<Value: Comparable>(_ value: (CaseloadRow) -> Value) -> Int {
      let (left, right) = (value(left), value(right))
      return left == right ? 0 : left < right ? -1 : 1
    }
    return switch self {
    case .mark: compare(\.pressing)
    case .who: compare(\.nameKey)
    case .open: compare(\.line.open)
    case .entries: compare(\.line.entries)
    case .delay: compare { $0.line.startDelay.value ?? -1 }
    case .waiting: compare(\.line.waiting)
    case .reviews: compare(\.line.reviewsDue)
    case .over: compare(\.line.contractsOver)
    case .silent: compare(\.line.noContact)
    case .exits: compare { $0.positiveShare ?? -1 }
    case .honoured: compare { $0.line.honoured.value ?? -1 }
    case .partners: compare(\.line.partners)
    }
  }
}
