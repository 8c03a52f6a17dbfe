extension Decider {
  /// The facts of a command of the everyday follow-up; `nil` for any other command.
  func followUp(_ command: Command, _ dossier: Dossier) throws(Refusal) -> [Decision]? {
    let facts: [Fact]
    switch command {
    case .planMeeting(let plan):
      try check(plan, dossier)
      facts = [.meetingPlanned(plan)]
    case .reportMeeting(let report, let actions, let next):
      try check(report, dossier)
      for action in actions { try check(action, dossier) }
      if let next { try check(next, dossier) }
      facts =
        [.meetingReported(report)] + actions.map(Fact.actionPlanned)
        + [next].compactMap(\.self).map(Fact.meetingPlanned)
    case .attempt(let attempt):
      try check(attempt.note?.room)
      facts = [.attempted(attempt)]
    case .planAction(let action):
      try check(action, dossier)
      facts = [.actionPlanned(action)]
    case .reviseAction(let revised):
      try check(revised, dossier)
      facts = [.actionRevised(revised)]
    case .reach(let milestone):
      try pass(.milestone, dossier)
      facts = [.milestoneReached(milestone)]
    case .watch(let watch):
      _ = try filled(watch.about, .watchedDate)
      facts = [.watchSet(watch)]
    case .clearWatch(let cleared):
      guard dossier.openWatches.contains(where: { $0.id == cleared.watch }) else {
        throw .nothingSuch(.watch)
      }
      facts = [.watchCleared(cleared)]
    case .print(let printed): facts = [.printed(printed)]
    default: return nil
    }
    return facts.map { Decision(on: day, fact: $0) }
  }

  private func check(_ plan: MeetingPlan, _ dossier: Dossier) throws(Refusal) {
    guard plan.day >= day else { throw .meetingInThePast(plan.day) }
    if plan.kind == .bipartite { try pass(.exchange, dossier) }
  }

  private func check(_ report: MeetingReported, _ dossier: Dossier) throws(Refusal) {
    if let id = report.meeting {
      guard let meeting = dossier.meetings.first(where: { $0.id == id }) else {
        throw .nothingSuch(.meeting)
      }
      if let said = meeting.report { throw .meetingReported(said.on) }
    }
    if report.kind == .bipartite { try pass(.exchange, dossier) }
    try check(report.note?.room)
  }

  private func check(_ room: Room?) throws(Refusal) {
    guard let side = room?.side, side != actor.side else { return }
    throw .notYourRoom(Room(side))
  }

  /// Checks what an action says; `known` is its own entry and what it said, when it already exists.
  func check(
    _ action: PlannedAction, known: (id: EntryID, before: PlannedAction)? = nil, _ dossier: Dossier
  ) throws(Refusal) {
    try pass(.exchange, dossier)
    if known == nil, action.plan != (try ownSide(dossier)) { throw .notYourPlan(action.plan) }
    if action.theme != known?.before.theme, convention.diagnostic.theme(action.theme) == nil {
      throw action.theme.isEmpty ? .empty(.theme) : .unknownCode(.theme, action.theme)
    }
    _ = try filled(action.what, .what)
    if action.owner == .thirdParty { _ = try filled(action.thirdParty, .thirdParty) }
    // What it waited for already may have been struck out since: that stands in nobody's way.
    guard let awaited = action.waitsFor, awaited != known?.before.waitsFor else { return }
    if let known, dossier.isCircle(known.id, waitingFor: awaited) { throw .waitsForItself }
    guard dossier.action(awaited) != nil else { throw .nothingSuch(.action) }
  }

  /// The side that holds a plan writes it; who does an action of the other's plan says where it
  /// stands, and nothing else.
  private func check(_ revised: ActionRevised, _ dossier: Dossier) throws(Refusal) {
    guard let action = dossier.action(revised.action) else { throw .nothingSuch(.action) }
    let side = try ownSide(dossier)
    var allowed = action.now
    if allowed.plan != side {
      allowed.state = revised.now.state
      guard action.now.owner.side == side, revised.now == allowed else {
        throw .notYourPlan(action.now.plan)
      }
    }
    guard revised.now.plan == action.now.plan else { throw .notYourPlan(action.now.plan) }
    try check(revised.now, known: (action.id, action.now), dossier)
  }
}
