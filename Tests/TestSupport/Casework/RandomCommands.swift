public import Casework

/// Commands that somebody may try in a dossier, likely and unlikely ones, always the same for a seed.
public struct RandomCommands: Sendable {
  /// The throws, for whoever draws more than commands.
  public var dice: Dice
  private var dossier: Dossier
  private var entries: [Entry]
  private var now: CivilDate

  /// Commands of a seed, over a dossier that is read before each.
  public init(seed: UInt64, over entries: [Entry], _ dossier: Dossier, on now: CivilDate) {
    dice = Dice(seed: seed)
    self.dossier = dossier
    self.entries = entries
    self.now = now
  }

  /// What is tried by somebody who has read these entries, on a day; nothing where there is nothing to
  /// try it on.
  public mutating func next(
    over entries: [Entry], _ dossier: Dossier, on now: CivilDate
  ) -> Command? {
    self.entries = entries
    self.dossier = dossier
    self.now = now
    let attempts = isLikely(4) ? path() : isLikely(2) ? corrections() : everyday() + handovers()
    return any(attempts)
  }

  /// True `chances` times out of six.
  private mutating func isLikely(_ chances: Int) -> Bool {
    Int.random(in: 0..<6, using: &dice) < chances
  }

  private mutating func any<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &dice)
  }

  private mutating func one<Value: CaseIterable>(_ type: Value.Type) -> Value
  where Value.AllCases: RandomAccessCollection, Value.AllCases.Index == Int {
    type.allCases[Int.random(in: 0..<type.allCases.count, using: &dice)]
  }

  // MARK: - What may be tried

  private mutating func path() -> [Command] {
    var attempts: [Command] = [
      .informed, .recordPart(.employmentHalf), .agree, .agree, .presentation, .signature,
      .writeSynthesis("Un seul interlocuteur"), .call(), .jointReview, .renewal,
      .trust(motive: "Suivie"),
    ]
    if Int.random(in: 0..<8, using: &dice) == 0 {
      let login = any(Team.all)?.login ?? ""
      attempts += [
        .assign(.employment, login: login), .assign(.social, login: login), .rectify(.thierry),
        .inform(Informed(medium: .telephone, adheres: false)), .answer(.refused, motive: "Motif"),
        .exit(), .close(),
      ]
    }
    return attempts
  }

  private mutating func corrections() -> [Command] {
    guard let target = any(entries), let other = any(entries) else { return [] }
    return [
      .strike(target.id), .replace(target.id, on: now, target.fact),
      .replace(target.id, on: now, other.fact),
    ]
  }

  private mutating func everyday() -> [Command] {
    let note: Note? =
      isLikely(4) ? Note("Dit", room: one(Room.self), mentionsOthers: isLikely(3)) : nil
    let meeting = isLikely(4) ? any(dossier.meetings)?.id : nil
    let action = action(any(dossier.actions)?.id)
    var attempts: [Command] = [
      .plan(one(MeetingKind.self), on: now.adding(days: 7)),
      .report(
        one(MeetingKind.self), one(MeetingOutcome.self), of: meeting, note: note,
        actions: isLikely(2) ? [action] : []),
      .attempt(note), .planAction(action), .reach(Milestone(one(MilestoneKind.self))),
      .watch(WatchSet(day: now.adding(days: 30), about: "Bail")),
      .print(Printed(document: .plans, version: "1", sha256: "ab")), .reading(),
    ]
    if let revised = any(dossier.actions) {
      let now = isLikely(3) ? revised.now.with(action.state) : action
      attempts += [.revise(revised.id, now), .revise(revised.id, now)]
    }
    if let entry = any(entries.filter { $0.fact.note != nil }) ?? any(entries) {
      attempts.append(.share(NoteShared(entry: entry.id, words: "Dit", reason: "Bail")))
    }
    attempts += requests()
    if let watch = any(dossier.watches) {
      attempts.append(.clearWatch(WatchCleared(watch: watch.id)))
    }
    return attempts
  }

  /// An objection comes seldom, so that walks go on.
  private mutating func requests() -> [Command] {
    guard isLikely(2) else { return [] }
    let right: PersonRight = isLikely(1) ? one(PersonRight.self) : .access
    var attempts: [Command] = [
      .request(Requested(right: right)), .announcePurge,
      .holdRetention(RetentionHeld(reason: "Recours", until: now.adding(days: 30))),
    ]
    if let request = any(dossier.requests)?.id {
      attempts += [
        .extendRequest(RequestExtended(request: request, reason: "Archives")),
        .answerRequest(
          RequestAnswered(
            request: request, outcome: one(RequestAnswered.Outcome.self), reason: "Motif")),
      ]
    }
    if let entry = any(entries.filter { $0.fact.note?.mentionsOthers == true })?.id {
      attempts.append(.reviewNote(NoteReviewed(entry: entry, isGiven: true, reason: "Accord")))
    }
    if let hold = any(dossier.holds)?.id {
      attempts.append(.releaseRetention(RetentionReleased(hold: hold)))
    }
    return attempts
  }

  private mutating func action(_ awaited: EntryID?) -> PlannedAction {
    .todo(
      in: one(Side.self), by: one(PlannedAction.Owner.self), due: now.adding(days: 14),
      state: one(PlannedAction.State.self), after: isLikely(3) ? awaited : nil)
  }

  private mutating func handovers() -> [Command] {
    guard let colleague = any(Team.all) else { return [] }
    var attempts: [Command] = [
      .change(to: colleague, from: now),
      .standIn(colleague, from: now, until: CivilDate(dayNumber: now.dayNumber + 30)),
    ]
    if let handover = any(dossier.handovers) {
      attempts += [.takeUp(handover.id), .takeUp(handover.id), .end(handover.id)]
    }
    return attempts
  }
}
