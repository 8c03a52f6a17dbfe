import Casework

extension Path {
  /// The meetings of the contract with those that were missed, and the contacts in between. The last
  /// time the person was met or reached is `last`.
  mutating func meetings(from first: CivilDate, until last: CivilDate) {
    var encounters: [Encounter] = []
    var before = first
    for day in touchDays(from: first, until: last) {
      if before.days(until: day) > 11, chance.chance(29) {
        encounters.append(missed(between: before, and: day))
      }
      if chance.chance(20) {
        contact(on: day)
      } else {
        encounters.append(honoured(on: day, sinceSignature: first.days(until: day)))
      }
      before = day
    }
    guard course.ending == nil else { return write(encounters, from: first) }
    if surroundings.looseEnds.missesMeetings { encounters += missedLately(since: before) }
    if let open = surroundings.looseEnds.unspecified, open.day > first {
      encounters.append(encounter(open.kind, on: open.day, at: open.time, nil))
      encounters.sort { $0.day < $1.day }
    }
    write(encounters + appointments(), from: first)
  }

  /// The days on which the person was met or reached, every three to five weeks lately, less often
  /// long ago, so that three years are not three times as long to read.
  private mutating func touchDays(from first: CivilDate, until last: CivilDate) -> [CivilDate] {
    var days: [CivilDate] = []
    var day = last
    while first.days(until: day) > 4 {
      days.append(day)
      day = day.adding(days: -chance.within(isRecent(last) ? 24...38 : 55...95)).workingOrBefore
    }
    return days.reversed()
  }

  /// Whether what ends on `last` is told with every detail.
  func isRecent(_ last: CivilDate) -> Bool { last.days(until: planner.today) < 240 }

  private mutating func honoured(on day: CivilDate, sinceSignature age: Int) -> Encounter {
    var kinds = [60, 28, age < 45 ? 22 : 6, 9]
    // The three together would be an exchange between the two professionals.
    if surroundings.looseEnds.lacksExchange { kinds[2] = 0 }
    let kind: MeetingKind = [.employment, .social, .tripartite, .collective][chance.place(kinds)]
    var encounter = encounter(kind, on: day, .honoured)
    encounter.isPlanned = kind.hasBothSides || chance.chance(isRecent(day) ? 86 : 44)
    return encounter
  }

  /// A meeting that did not take place between two days.
  private mutating func missed(between first: CivilDate, and last: CivilDate) -> Encounter {
    let length = first.days(until: last)
    let day = first.adding(days: length * chance.within(35...72) / 100).workingOrBefore
    let outcome: MeetingOutcome = [.absent, .excused, .cancelled][chance.place([44, 42, 14])]
    let kind: MeetingKind = [.employment, .social, .tripartite][chance.place([64, 30, 6])]
    return encounter(kind, on: day, outcome)
  }

  /// The last meetings, missed without a word, as many as the convention has somebody look at it, and
  /// what was tried to reach the person.
  private mutating func missedLately(since last: CivilDate) -> [Encounter] {
    let length = last.days(until: planner.horizon)
    let count = min(4, max(2, planner.delays.missedMeetings))
    let days = (1...count).map {
      last.adding(days: length * (2 * $0 + 1) / (2 * count + 3)).workingOrBefore
    }
    let isInOrder = zip([last] + days, days).allSatisfy { $0 < $1 }
    guard isInOrder, let first = days.first, let latest = days.last else { return [] }
    let medium: Medium = chance.chance(50) ? .letter : .email
    attempt(.telephone, on: first.adding(days: 1).workingOrAfter, .employment)
    attempt(medium, on: latest.adding(days: 1).workingOrAfter, .social)
    return days.map { encounter(.employment, on: $0, .absent) }
  }

  /// An attempt to reach the person that does not; nothing if its day has not come.
  mutating func attempt(
    _ medium: Medium, on day: CivilDate, _ side: Side, _ said: Attempted.Result? = nil
  ) {
    guard day <= planner.horizon else { return }
    let weights = medium == .telephone ? [60, 32, 8] : [0, 90, 10]
    let drawn: Attempted.Result =
      [.messageLeft, .noAnswer, .wrongContact][chance.place(weights)]
    let note = chance.chance(40) ? Note(chance.text(Texts.attempts(medium))) : nil
    add(
      day, acting(side, day),
      .attempted(Attempted(medium: medium, result: said ?? drawn, note: note)))
  }
}
