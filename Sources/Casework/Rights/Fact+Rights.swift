extension Fact.Kind {
  /// The rights any of which lets somebody record this in a dossier that is there. None for what opens one, and
  /// for an opening with a reason, which is what gives somebody without rights some of them.
  public var rights: Set<Right> {
    switch self {
    case .identified, .openedWithReason: []
    case .seatTaken: [.assign, .takeUp]
    case .handoverSent: [.handOver]
    // Whoever it was sent to declines or gives back.
    case .handoverEnded: [.handOver, .takeUp]
    // One that was sent to a service is taken up by whoever follows the person.
    case .handoverTaken: [.takeUp, .follow]
    case .requested, .requestExtended, .requestAnswered: [.answerRequests]
    case .retentionHeld, .retentionReleased, .purgeAnnounced: [.retain]
    case .personRectified, .informed, .partRecorded, .synthesisWritten, .trusted, .answered,
      .presented, .signed, .reviewed, .renewed, .exited, .closed, .contacted, .meetingPlanned,
      .meetingReported, .attempted, .actionPlanned, .actionRevised, .milestoneReached, .watchSet,
      .watchCleared, .printed, .noteShared, .noteReviewed, .corrected:
      [.follow]
    }
  }
}

extension Right {
  /// Rights to record something in a dossier that is there.
  public static let toRecord = Fact.Kind.allCases.reduce(into: Set<Right>()) {
    $0.formUnion($1.rights)
  }

  /// Rights to record what changes who stands how to it.
  public static let toChangeStandings: Set<Right> = [.follow, .assign, .handOver, .takeUp]
}

extension Standing {
  /// Whether it is that of a supervisor.
  public var supervises: Bool { self == .supervisor || self == .supervisorOfNobody }
}
