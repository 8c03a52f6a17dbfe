import Casework

extension Path {
  /// A date to watch in a few dossiers: to come in those that run, seen to in those that have ended.
  mutating func watchDates(from first: CivilDate, until last: CivilDate) {
    let side: Side = chance.chance(60) ? .social : .employment
    let about = chance.text((chance.pick(needs.kinds(nil)) ?? .other).watched)
    let isSoon = surroundings.looseEnds.watchesSoon
    if course.ending == nil, isSoon || chance.chance(5) {
      let ahead = isSoon ? 1...6 : 4...130
      let day = max(first, planner.today.working(before: 3...60, &chance))
      let watched = planner.today.adding(days: chance.within(ahead)).workingOrAfter
      watch(watched, about, from: day, side)
    } else if first.days(until: last) > 60, chance.chance(6) {
      let day = first.adding(days: chance.within(5...20)).workingOrAfter
      let watched = day.adding(days: chance.within(15...35)).workingOrAfter
      let set = watch(watched, about, from: day, side)
      let seen = max(day, min(last, watched.adding(days: -chance.below(5)).workingOrBefore))
      let cleared = WatchCleared(
        watch: Reference.to(set), comment: chance.text(Texts.watchesCleared))
      add(seen, holder(side, seen), .watchCleared(cleared))
    }
  }

  @discardableResult
  private mutating func watch(
    _ watched: CivilDate, _ about: String, from day: CivilDate, _ side: Side
  ) -> Int {
    add(day, holder(side, day), .watchSet(WatchSet(day: watched, about: about)))
  }
}
