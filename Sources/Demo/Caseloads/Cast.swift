import Casework

/// The few people whom the documentation of the program shows: the first of their situation in the
/// portfolio of the first adviser. They do not exist either.
enum Cast {
  static func name(
    _ situation: Situation, rank: Int
  ) -> (surname: String, givenNames: String, isWoman: Bool)? {
    guard rank == 0 else { return nil }
    return switch situation {
    case .over: ("Ben Saïd", "Karim", false)
    case .sharedLate: ("Diallo", "Aminata", true)
    case .reviewLate: ("Évrard-Morel", "Lucie", true)
    case .silent: ("Nguyen", "Thi Lan", true)
    case .sharedWaiting: ("Oliveira", "Sandra", true)
    case .quiet: ("Aubry", "Jean-Baptiste", false)
    case .reviewDue: ("Fall", "Moussa", false)
    default: nil
    }
  }

  static let surnames: Set<String> = [
    "Ben Saïd", "Diallo", "Évrard-Morel", "Nguyen", "Oliveira", "Aubry", "Fall",
  ]

  /// Whether the first partner of the adviser is the social referent.
  static func isWithFirstPartner(_ situation: Situation) -> Bool {
    situation == .sharedLate || situation == .reviewLate || situation == .reviewDue
      || situation == .renewalOther
  }
}
