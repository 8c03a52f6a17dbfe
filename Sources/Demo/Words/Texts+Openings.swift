import Casework

extension Texts {
  private static let visitsOfService = ["Passage sans rendez-vous.", "Passage à l'accueil.", ""]
  private static let calls = ["Appel.", "Échange téléphonique.", "A rappelé.", ""]
  private static let messages = ["Courriel reçu.", "Échange de courriels."]
  private static let videos = ["Échange à distance."]
  private static let visits = ["Visite à domicile.", "Rencontre à domicile."]

  /// How the note of a contact without appointment begins.
  static func openings(_ medium: Medium) -> [String] {
    switch medium {
    case .faceToFace: visitsOfService
    case .telephone: calls
    case .email, .letter: messages
    case .video: videos
    case .homeVisit: visits
    }
  }
}
