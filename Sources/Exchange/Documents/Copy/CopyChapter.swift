import Casework

/// The parts of the person's copy, in order. Each line of the journal stands in one of them.
enum CopyChapter: Int, CaseIterable {
  case identity
  case information
  case professionals
  case diagnostic
  case decisions
  case contract
  case plans
  case meetings
  case steps
  case handovers
  case requests
  case end
  case documents
  case keeping

  var title: String {
    switch self {
    case .identity: "Qui vous êtes"
    case .information: "L'information que vous avez reçue"
    case .professionals: "Les professionnels qui vous suivent"
    case .diagnostic: "Le diagnostic partagé"
    case .decisions: "Ce que chacun a répondu"
    case .contract: "Votre contrat"
    case .plans: "Vos deux plans"
    case .meetings: "Rendez-vous, contacts et échanges"
    case .steps: "Étapes et dates à surveiller"
    case .handovers: "Relais entre professionnels"
    case .requests: "Vos demandes sur vos données"
    case .end: "La fin de l'accompagnement"
    case .documents: "Documents faits pour vous"
    case .keeping: "La conservation de votre dossier"
    }
  }

  /// Where a kind of fact stands.
  init(_ kind: Fact.Kind) {
    switch kind {
    case .identified, .personRectified: self = .identity
    case .informed: self = .information
    case .seatTaken, .openedWithReason: self = .professionals
    case .partRecorded, .synthesisWritten, .trusted: self = .diagnostic
    case .answered: self = .decisions
    case .presented, .signed, .reviewed, .renewed: self = .contract
    case .actionPlanned, .actionRevised: self = .plans
    case .contacted, .meetingPlanned, .meetingReported, .attempted, .noteShared: self = .meetings
    case .milestoneReached, .watchSet, .watchCleared: self = .steps
    case .handoverSent, .handoverTaken, .handoverEnded: self = .handovers
    case .requested, .requestExtended, .requestAnswered, .noteReviewed: self = .requests
    case .exited, .closed: self = .end
    case .printed: self = .documents
    case .retentionHeld, .retentionReleased, .purgeAnnounced: self = .keeping
    // Told with the line it corrects.
    case .corrected: self = .identity
    }
  }
}
