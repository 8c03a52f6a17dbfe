/// What an entry says happened.
public enum Fact: Sendable, Hashable {
  case identified(Identified)
  case personRectified(PersonRectified)
  case seatTaken(SeatTaken)
  case informed(Informed)
  case partRecorded(PartRecorded)
  case synthesisWritten(SynthesisWritten)
  case trusted(Trusted)
  case answered(Answered)
  case presented(Presented)
  case signed(Signed)
  case reviewed(Reviewed)
  case renewed(Renewed)
  case exited(Exited)
  case closed(Closed)
  case contacted(Contacted)
  case meetingPlanned(MeetingPlan)
  case meetingReported(MeetingReported)
  case attempted(Attempted)
  case actionPlanned(PlannedAction)
  case actionRevised(ActionRevised)
  case milestoneReached(Milestone)
  case watchSet(WatchSet)
  case watchCleared(WatchCleared)
  case handoverSent(HandoverSent)
  case handoverTaken(HandoverTaken)
  case handoverEnded(HandoverEnded)
  case printed(Printed)
  case noteShared(NoteShared)
  case requested(Requested)
  case requestExtended(RequestExtended)
  case requestAnswered(RequestAnswered)
  case noteReviewed(NoteReviewed)
  case retentionHeld(RetentionHeld)
  case retentionReleased(RetentionReleased)
  case purgeAnnounced(PurgeAnnounced)
  case openedWithReason(OpenedWithReason)
  indirect case corrected(Corrected)

  /// The code of each kind of fact, stored beside its payload.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case identified
    case personRectified = "person_rectified"
    case seatTaken = "seat_taken"
    case informed
    case partRecorded = "part_recorded"
    case synthesisWritten = "synthesis_written"
    case trusted
    case answered
    case presented
    case signed
    case reviewed
    case renewed
    case exited
    case closed
    case contacted
    case meetingPlanned = "meeting_planned"
    case meetingReported = "meeting_reported"
    case attempted
    case actionPlanned = "action_planned"
    case actionRevised = "action_revised"
    case milestoneReached = "milestone_reached"
    case watchSet = "watch_set"
    case watchCleared = "watch_cleared"
    case handoverSent = "handover_sent"
    case handoverTaken = "handover_taken"
    case handoverEnded = "handover_ended"
    case printed
    case noteShared = "note_shared"
    case requested
    case requestExtended = "request_extended"
    case requestAnswered = "request_answered"
    case noteReviewed = "note_reviewed"
    case retentionHeld = "retention_held"
    case retentionReleased = "retention_released"
    case purgeAnnounced = "purge_announced"
    case openedWithReason = "opened_with_reason"
    case corrected
  }

  /// The kind of this fact.
  public var kind: Kind {
    switch self {
    case .identified: .identified
    case .personRectified: .personRectified
    case .seatTaken: .seatTaken
    case .informed: .informed
    case .partRecorded: .partRecorded
    case .synthesisWritten: .synthesisWritten
    case .trusted: .trusted
    case .answered: .answered
    case .presented: .presented
    case .signed: .signed
    case .reviewed: .reviewed
    case .renewed: .renewed
    case .exited: .exited
    case .closed: .closed
    case .contacted: .contacted
    case .meetingPlanned: .meetingPlanned
    case .meetingReported: .meetingReported
    case .attempted: .attempted
    case .actionPlanned: .actionPlanned
    case .actionRevised: .actionRevised
    case .milestoneReached: .milestoneReached
    case .watchSet: .watchSet
    case .watchCleared: .watchCleared
    case .handoverSent: .handoverSent
    case .handoverTaken: .handoverTaken
    case .handoverEnded: .handoverEnded
    case .printed: .printed
    case .noteShared: .noteShared
    case .requested: .requested
    case .requestExtended: .requestExtended
    case .requestAnswered: .requestAnswered
    case .noteReviewed: .noteReviewed
    case .retentionHeld: .retentionHeld
    case .retentionReleased: .retentionReleased
    case .purgeAnnounced: .purgeAnnounced
    case .openedWithReason: .openedWithReason
    case .corrected: .corrected
    }
  }
}
