import Casework

extension Path {
  /// What became of the actions until `last`. An action comes after the one it waits for, so that one
  /// round is enough.
  mutating func progress(until last: CivilDate) {
    var endings: [EntryID: CivilDate] = [:]
    for story in actions where !story.isLate {
      guard let start = start(story, endings) else { continue }
      if let end = finish(start.story, from: start.on, until: last) {
        endings[Reference.to(story.place)] = end
      }
    }
  }

  /// The action from the day on which it can begin; `nil` if it still waits.
  private mutating func start(
    _ story: ActionStory, _ endings: [EntryID: CivilDate]
  ) -> (story: ActionStory, on: CivilDate)? {
    guard let opener = story.action.waitsFor else { return (story, story.on) }
    guard let end = endings[opener] else { return nil }
    var story = story
    let day = max(end, story.on)
    story.action.state = .ongoing
    story.action.dueOn = day.adding(days: story.usual.days).workingOrAfter
    revise(story, on: day, chance.text(Texts.canBegin))
    return (story, day)
  }

  /// Ends the action if its time has come. Returns the day.
  private mutating func finish(
    _ story: ActionStory, from start: CivilDate, until last: CivilDate
  ) -> CivilDate? {
    let due = story.action.dueOn ?? start
    let length = max(3, story.usual.days * chance.within(story.pace) / 100)
    var end = max(start, start.adding(days: length).workingOrBefore)
    if course.ending == nil, due < planner.today { end = min(end, max(start, due.workingOrBefore)) }
    guard end <= last else { return nil }
    var story = story
    if end > due, due > start, chance.chance(50) {
      story.action.dueOn = end.adding(days: chance.within(3...12)).workingOrAfter
      revise(story, on: due.workingOrBefore, chance.text(Texts.postponed))
    }
    story.action.state = [.done, .abandoned, .cancelled][chance.place([82, 11, 7])]
    switch story.action.state {
    case .done:
      revise(story, on: end, chance.text(Texts.done))
      if let step = story.usual.reaches, chance.chance(62) {
        reach(step, on: end, holder(story.action.plan, end))
      }
    case .abandoned: revise(story, on: end, chance.text(Texts.abandoned))
    default: revise(story, on: end, chance.text(Texts.cancelled))
    }
    return end
  }

  private mutating func revise(_ story: ActionStory, on day: CivilDate, _ comment: String) {
    let revised = ActionRevised(
      action: Reference.to(story.place), now: story.action, comment: comment)
    add(day, holder(story.action.plan, day), .actionRevised(revised), mayWait: true)
  }
}
