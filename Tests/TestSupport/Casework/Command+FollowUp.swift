public import Casework

extension Command {
  /// Puts a meeting in both agendas.
  public static func plan(
    _ kind: MeetingKind = .employment, on day: CivilDate, at time: TimeOfDay? = nil,
    about: String = ""
  ) -> Command {
    .planMeeting(MeetingPlan(kind: kind, medium: .faceToFace, day: day, time: time, about: about))
  }

  /// Says how a meeting went, what was decided in it, and when the next one is.
  public static func report(
    _ kind: MeetingKind = .employment, _ outcome: MeetingOutcome = .honoured,
    of meeting: EntryID? = nil, note: Note? = nil, sitting: Sitting? = nil,
    actions: [PlannedAction] = [], next: MeetingPlan? = nil
  ) -> Command {
    .reportMeeting(
      MeetingReported(
        meeting: meeting, kind: kind, medium: .faceToFace, outcome: outcome, note: note,
        sitting: sitting),
      actions: actions, next: next)
  }

  /// Notes a call that nobody answered.
  public static func attempt(_ note: Note? = nil) -> Command {
    .attempt(Attempted(medium: .telephone, result: .noAnswer, note: note))
  }

  /// Says what an action is from now on.
  public static func revise(
    _ action: EntryID, _ now: PlannedAction, comment: String = ""
  ) -> Command {
    .reviseAction(ActionRevised(action: action, now: now, comment: comment))
  }

  /// Hands the seat of the colleague's side over to them, for good.
  public static func change(
    to colleague: Professional, from day: CivilDate, saying message: String = ""
  ) -> Command {
    .handOver(
      HandoverSent(
        kind: .change, side: colleague.side, to: colleague.login, from: day, message: message))
  }

  /// Asks a colleague to stand in on their side, both days included.
  public static func standIn(
    _ colleague: Professional, from day: CivilDate, until last: CivilDate?
  ) -> Command {
    .handOver(
      HandoverSent(
        kind: .standIn, side: colleague.side, to: colleague.login, from: day, until: last))
  }

  /// Takes a handover up.
  public static func takeUp(_ handover: EntryID, saying comment: String = "") -> Command {
    .takeUp(HandoverTaken(handover: handover, comment: comment))
  }

  /// Gives a seat back, or withdraws a handover.
  public static func end(_ handover: EntryID, saying comment: String = "") -> Command {
    .endHandover(HandoverEnded(handover: handover, comment: comment))
  }
}
