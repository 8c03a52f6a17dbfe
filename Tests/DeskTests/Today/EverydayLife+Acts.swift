import Casework

extension EverydayLife {
  /// A meeting, before or after today, of which one said how it went or not.
  mutating func meet() {
    let day = today.adding(days: number(-12...6))
    let plan = MeetingPlan(
      kind: any(MeetingKind.self), medium: .faceToFace, day: day,
      time: happens(2) ? TimeOfDay(hour: number(8...18)) : nil)
    let id = say(.meetingPlanned(plan), number(13...20), by: any(Side.self))
    guard day <= today, happens(2) else { return }
    report(id, plan.kind, any(MeetingOutcome.self), day.days(until: today))
    // Said again, otherwise.
    if happens(4) { report(id, plan.kind, any(MeetingOutcome.self), day.days(until: today)) }
  }

  mutating func report(
    _ meeting: EntryID?, _ kind: MeetingKind, _ outcome: MeetingOutcome, _ ago: Int
  ) {
    say(
      .meetingReported(
        MeetingReported(meeting: meeting, kind: kind, medium: .faceToFace, outcome: outcome)), ago)
  }

  /// Someone who does not come, once or several times.
  mutating func absences() {
    for _ in 0..<number(1...3) { report(nil, any(MeetingKind.self), .absent, number(0...9)) }
    if happens(4) { report(nil, .tripartite, .honoured, number(0...9)) }
  }

  /// An action, and what became of it.
  mutating func act() {
    var action = PlannedAction(
      plan: any(Side.self), theme: "housing", what: "…", owner: any(PlannedAction.Owner.self),
      dueOn: happens(4) ? nil : today.adding(days: number(-9...9)),
      state: any(PlannedAction.State.self))
    let id = say(.actionPlanned(action), number(10...20))
    guard happens(2) else { return }
    action.state = any(PlannedAction.State.self)
    action.owner = any(PlannedAction.Owner.self)
    if happens(2) { action.dueOn = action.dueOn?.adding(days: number(-5...5)) }
    say(.actionRevised(ActionRevised(action: id, now: action)), number(0...9))
  }

  mutating func watch() {
    let day = today.adding(days: number(-8...12))
    let id = say(.watchSet(WatchSet(day: day, about: "bail")), number(5...20))
    if happens(3) { say(.watchCleared(WatchCleared(watch: id)), number(0...4)) }
  }

  /// A seat sent to a colleague: left there, taken up, given back, withdrawn.
  mutating func handOver(_ side: Side) {
    let mine = holder(side)
    let others = colleagues.filter {
      $0.side == side && !$0.role.isSupervisor && $0.login != mine
    }
    guard let other = others.randomElement(using: &dice) else { return }
    let isChange = happens(2)
    let sentAgo = number(6...16)
    let from = today.adding(days: -number(0...sentAgo))
    let until = isChange ? nil : from.adding(days: number(0...12))
    let id = say(
      .handoverSent(
        HandoverSent(
          kind: isChange ? .change : .standIn, side: side, to: other.login, from: from,
          until: until)), sentAgo, by: side)
    let day = from.days(until: today)
    switch number(1...4) {
    case 1: break
    case 2: say(.handoverEnded(HandoverEnded(handover: id)), number(0...5), by: side)
    default:
      say(.handoverTaken(HandoverTaken(handover: id)), day, by: side)
      if isChange {
        say(.seatTaken(SeatTaken(side: side, login: other.login)), day, by: side)
      } else if happens(3) {
        say(.handoverEnded(HandoverEnded(handover: id)), number(0...day), by: side)
      }
    }
  }
}
