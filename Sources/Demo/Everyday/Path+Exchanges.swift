import Casework

extension Path {
  /// The sittings in which the two professionals look at the dossier, from the signature to `last`, and
  /// a word between two of them now and then.
  mutating func exchanges(from first: CivilDate, until last: CivilDate) {
    for (place, period) in workers.enumerated() {
      let next = place + 1 < workers.count ? workers[place + 1].from.adding(days: -1) : last
      let from = max(first, period.from)
      guard let partner = seat.partners.firstIndex(of: period.who), from <= min(next, last) else {
        continue
      }
      let days = surroundings.sittings.days(with: partner, from: from, to: min(next, last))
      for day in days where isLookedAt(on: day, isLatest: day == days.last) {
        sit(with: partner, on: day)
      }
    }
    let length = first.days(until: last)
    if length > 30, !surroundings.looseEnds.lacksExchange, chance.chance(14) {
      speak(on: first.adding(days: chance.within(10...length - 3)).workingOrBefore)
    }
  }

  /// Whether the dossier has its turn in a sitting. In an open one the latest sitting counts: a
  /// dossier of which nobody spoke is the exception.
  private mutating func isLookedAt(on day: CivilDate, isLatest: Bool) -> Bool {
    let age = day.days(until: planner.today)
    if surroundings.looseEnds.lacksExchange, age < convention.delays.noExchange + 12 {
      return false
    }
    if course.ending == nil { return isLatest || chance.chance(66) }
    return chance.chance(isRecent(day) ? 26 : 15)
  }

  private mutating func sit(with partner: Int, on day: CivilDate) {
    let note = chance.chance(64) ? Note(unsaid(Texts.points)) : nil
    let report = MeetingReported(
      kind: .bipartite, medium: chance.chance(70) ? .faceToFace : .video,
      time: surroundings.sittings.time(with: partner), note: note,
      sitting: surroundings.sittings.sitting(with: partner, on: day))
    let author = chance.chance(62) ? adviser : acting(.social, day)
    add(day, author, .meetingReported(report))
  }

  /// An exchange outside any sitting.
  private mutating func speak(on day: CivilDate) {
    let report = MeetingReported(
      kind: .bipartite, medium: chance.chance(72) ? .telephone : .email, time: Hours.any(&chance),
      note: Note(unsaid(Texts.points)))
    add(day, holder(chance.chance(50) ? .employment : .social, day), .meetingReported(report))
  }
}
