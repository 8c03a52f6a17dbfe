import Casework

extension Path {
  /// The first actions of both plans, in the days after the signature: the social ones first, since
  /// some of the others wait for them.
  mutating func startPlans(on first: CivilDate, until last: CivilDate) {
    let social = min(first.adding(days: chance.below(9)).workingOrAfter, last)
    let employment = min(social.adding(days: chance.below(6)).workingOrAfter, last)
    let second = isRecent(last) ? 58 : 14
    for (side, day) in [(Side.social, social), (.employment, employment)] {
      let author = acting(side, day)
      addAction(side, on: day, by: author)
      if chance.chance(second) { addAction(side, on: day, by: author) }
    }
    addLateAction(after: employment)
  }

  /// The action that should have been done by now, in the dossiers that have one.
  private mutating func addLateAction(after first: CivilDate) {
    guard let side = surroundings.looseEnds.latePlan else { return }
    let day = max(first, planner.today.adding(days: -chance.within(28...80)).workingOrBefore)
    let due = planner.today.adding(days: -chance.within(2...24)).workingOrBefore
    guard day.days(until: due) > 4 else { return }
    addAction(side, on: day, by: acting(side, day), lateSince: due)
  }

  /// Adds a usual action to the plan of a side, on a barrier that was found; nothing if all that is
  /// usual stands in the plan already.
  mutating func addAction(
    _ side: Side, on day: CivilDate, by author: Professional, inSameAct: Bool = false,
    lateSince late: CivilDate? = nil
  ) {
    let known = Set(actions.map(\.usual.what))
    let choices = needs.found.flatMap { found in
      found.kind.usualActions
        .filter { $0.plan == side && !known.contains($0.what) }
        .map { (theme: found.theme, usual: $0) }
    }
    // Where something else must come first, what waits for it is planned at the same time.
    let opener = actions.last { $0.usual.opens && $0.isUnderWay(day) }
    let waiting = opener == nil ? [] : choices.filter(\.usual.waits)
    let choice = waiting.isEmpty || chance.chance(40) ? chance.pick(choices) : chance.pick(waiting)
    guard let choice else { return }
    var story = ActionStory(
      place: events.count, usual: choice.usual, on: day,
      action: PlannedAction(
        plan: side, theme: choice.theme, what: choice.usual.what, owner: choice.usual.owner,
        thirdParty: chance.text(choice.usual.thirdParties),
        dueOn: day.adding(days: choice.usual.days).workingOrAfter,
        state: chance.chance(16) ? .proposed : .ongoing))
    if let late {
      story.action.dueOn = late
      story.isLate = true
    } else if choice.usual.waits, let opener, chance.chance(75) {
      story.action.state = .waiting
      story.action.waitsFor = Reference.to(opener.place)
      story.action.dueOn = nil
    }
    actions.append(story)
    add(day, author, .actionPlanned(story.action), inSameAct: inSameAct)
  }
}
