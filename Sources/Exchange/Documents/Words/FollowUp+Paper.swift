import Casework

extension Medium {
  /// How two people speak.
  var paperText: String {
    switch self {
    case .faceToFace: "en face à face"
    case .telephone: "par téléphone"
    case .email: "par courriel"
    case .video: "en visio"
    case .homeVisit: "à domicile"
    case .letter: "par courrier"
    }
  }
}

extension MeetingKind {
  /// The sides whose professional takes part.
  var sides: [Side] {
    switch self {
    case .employment: [.employment]
    case .social: [.social]
    case .bipartite, .tripartite, .collective: Side.allCases
    }
  }
}

extension Side {
  /// The plan of a side (Ille-et-Vilaine, art. 3, axe 2, 4): « un plan d'accompagnement social […]
  /// et un plan d'accompagnement vers l'emploi »).
  var paperPlan: String { self == .employment ? "Plan vers l'emploi" : "Plan social" }

  /// The half of the diagnostic of a side.
  var paperHalf: String { self == .employment ? "Volet emploi" : "Volet social" }
}
