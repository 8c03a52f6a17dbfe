import Casework

extension Texts {
  static let jointOpenings = [
    "Rencontre à trois.", "Entretien avec les deux membres du binôme.", "Point commun à l'agence.",
  ]

  private static let agency = ["Entretien à l'agence.", "Rendez-vous de suivi.", ""]
  private static let unit = [
    "Entretien au service social.", "Permanence.", "Rendez-vous de suivi.", "",
  ]
  private static let calls = ["Appel.", "Échange téléphonique.", "A rappelé.", ""]
  private static let messages = ["Courriel reçu.", "Échange de courriels."]
  private static let videos = ["Entretien à distance."]
  private static let visits = ["Visite à domicile.", "Rencontre à domicile."]

  /// How a note begins.
  static func openings(_ medium: Medium, _ side: Side) -> [String] {
    switch medium {
    case .faceToFace: side == .employment ? agency : unit
    case .telephone: calls
    case .email, .letter: messages
    case .video: videos
    case .homeVisit: visits
    }
  }
}
