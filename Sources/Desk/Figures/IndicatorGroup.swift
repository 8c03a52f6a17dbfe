import Casework

/// What people ask, and the indicators that answer.
enum IndicatorGroup: String, CaseIterable, Sendable {
  case convention
  case wayIn = "way_in"
  case followUp = "follow_up"
  case milestones
  case exits

  var indicators: [Indicator] {
    switch self {
    case .convention: [.entries, .startDelay, .meanPortfolio, .inProgress]
    case .wayIn: [.identified, .otherStartDelay, .trusted, .declined, .closures]
    case .followUp: [.accompanied, .renewals, .honoured, .tripartite, .contacts]
    case .milestones: [.milestones, .activity, .activePeople, .activeShare]
    case .exits: [.exits, .positiveExits, .durableExits, .meanStay]
    }
  }

  var title: Phrase {
    switch self {
    case .convention: Phrase("La convention", "The convention")
    case .wayIn: Phrase("Jusqu'à l'entrée", "Up to the entry")
    case .followUp: Phrase("Accompagnement et rencontres", "Follow-up and meetings")
    case .milestones: Phrase("Étapes", "Milestones")
    case .exits: Phrase("Sorties", "Exits")
    }
  }
}
