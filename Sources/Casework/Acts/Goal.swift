/// What the gates of a dossier lead to.
public enum Goal: Sendable, Hashable {
  /// Recording a half of the diagnostic: the first exchange between the two sides.
  case exchange
  /// Answering the orientation.
  case orientation
  /// Holding the presentation interview.
  case presentation
  /// Signing the contract.
  case entry
  /// Holding the joint review.
  case review
  /// Answering the next renewal.
  case renewalAnswer
  /// Signing the next renewal.
  case renewal
  /// Ending the *accompagnement*.
  case exit
  /// Noting a step of the path that counts.
  case milestone

  init?(_ fact: Fact) {
    switch fact {
    case .partRecorded, .trusted, .synthesisWritten: self = .exchange
    case .answered(let answered):
      self = answered.decision == .orientation ? .orientation : .renewalAnswer
    case .presented: self = .presentation
    case .signed: self = .entry
    case .reviewed: self = .review
    case .renewed: self = .renewal
    case .exited: self = .exit
    case .actionPlanned, .actionRevised: self = .exchange
    case .meetingPlanned(let plan) where plan.kind == .bipartite: self = .exchange
    case .meetingReported(let report) where report.kind == .bipartite: self = .exchange
    case .milestoneReached: self = .milestone
    case .identified, .personRectified, .seatTaken, .informed, .closed, .contacted, .corrected,
      .meetingPlanned, .meetingReported, .attempted, .watchSet, .watchCleared, .handoverSent,
      .handoverTaken, .handoverEnded, .printed, .noteShared, .requested, .requestExtended,
      .requestAnswered, .noteReviewed, .retentionHeld, .retentionReleased, .purgeAnnounced,
      .openedWithReason:
      return nil
    }
  }
}
