import Casework
import TestSupport
import Testing

/// Attempts on one dossier by anybody, corrections included; what is refused changes nothing.
struct RandomWalk {
  private var dice: Dice
  private var story: Story
  private var now = day(12, 1, 2026)

  private init(seed: UInt64, under convention: Convention) {
    dice = Dice(seed: seed)
    story = Story(under: convention, today: day(31, 12, 2027))
  }

  /// The dossier after three hundred attempts.
  static func story(seed: UInt64, under convention: Convention) throws -> Story {
    var walk = RandomWalk(seed: seed, under: convention)
    try walk.story.play(.open(), on: walk.now)
    for _ in 0..<300 { try walk.attempt() }
    return walk.story
  }

  private mutating func attempt() throws {
    now = now.adding(days: Int.random(in: 0...2, using: &dice))
    let late = now.adding(days: Int.random(in: -3...0, using: &dice))
    let actor = try #require(
      (Team.all + [Team.adviser, Team.socialWorker]).randomElement(using: &dice))
    let attempts = isLikely(4) ? path() : isLikely(2) ? corrections() : everyday() + handovers()
    guard let command = attempts.randomElement(using: &dice) else { return }
    do throws(Refusal) {
      try story.play(command, by: actor, on: late)
    } catch {
      return
    }
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
    guard let target = any(story.entries), let other = any(story.entries) else { return [] }
    return [
      .strike(target.id), .replace(target.id, on: now, target.fact),
      .replace(target.id, on: now, other.fact),
    ]
  }

  private mutating func everyday() -> [Command] {
    let dossier = story.dossier
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
    if let entry = any(story.entries.filter { $0.fact.note != nil }) ?? any(story.entries) {
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
    if let request = any(story.dossier.requests)?.id {
      attempts += [
        .extendRequest(RequestExtended(request: request, reason: "Archives")),
        .answerRequest(
          RequestAnswered(
            request: request, outcome: one(RequestAnswered.Outcome.self), reason: "Motif")),
      ]
    }
    if let entry = any(story.entries.filter { $0.fact.note?.mentionsOthers == true })?.id {
      attempts.append(.reviewNote(NoteReviewed(entry: entry, isGiven: true, reason: "Accord")))
    }
    if let hold = any(story.dossier.holds)?.id {
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
      .change(to: colleague, from: now), .standIn(colleague, from: now, until: story.today),
    ]
    if let handover = any(story.dossier.handovers) {
      attempts += [.takeUp(handover.id), .takeUp(handover.id), .end(handover.id)]
    }
    return attempts
  }
}
