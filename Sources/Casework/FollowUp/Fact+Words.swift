extension Fact {
  /// The words people wrote in it, in which search looks; empty if none.
  public var words: String {
    let texts: [String?] =
      switch self {
      case .partRecorded(let recorded):
        [recorded.part.strengths, recorded.part.observation, recorded.part.personWords]
      case .synthesisWritten(let synthesis): [synthesis.addedValue]
      case .trusted(let trusted): [trusted.motive]
      case .answered(let answered): [answered.motive]
      case .reviewed(let reviewed): [reviewed.conclusion]
      case .exited(let exited):
        [exited.nextResponsible, exited.noRelayMotive, exited.missedMeetings, exited.attempts]
      case .closed(let closed): [closed.note]
      case .contacted(let contacted): [contacted.note]
      case .meetingPlanned(let plan): [plan.about, plan.place] + plan.others
      case .meetingReported(let report): [report.note?.text, report.place] + report.others
      case .attempted(let attempt): [attempt.note?.text]
      case .actionPlanned(let action): [action.what, action.thirdParty]
      case .actionRevised(let revised): [revised.now.what, revised.comment]
      case .milestoneReached(let milestone): [milestone.detail]
      case .watchSet(let watch): [watch.about]
      case .watchCleared(let cleared): [cleared.comment]
      case .handoverSent(let sent): [sent.service, sent.message]
      case .handoverTaken(let taken): [taken.comment]
      case .handoverEnded(let ended): [ended.comment]
      case .noteShared(let shared): [shared.note.text]
      case .requested(let asked): [asked.words]
      case .requestExtended(let extended): [extended.reason]
      case .requestAnswered(let answered): [answered.reason]
      case .identified, .personRectified, .seatTaken, .informed, .presented, .signed, .renewed,
        .printed, .noteReviewed, .retentionHeld, .retentionReleased, .purgeAnnounced,
        .openedWithReason, .corrected:
        []
      }
    return texts.compactMap { $0?.trimmed }.filter { !$0.isEmpty }.joined(separator: " \u{B7} ")
  }

  /// Who may read those words.
  public var room: Room {
    switch self {
    case .meetingReported(let report): report.note?.room ?? .shared
    case .attempted(let attempt): attempt.note?.room ?? .shared
    default: .shared
    }
  }
}
