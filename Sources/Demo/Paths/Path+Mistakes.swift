import Casework

extension Path {
  /// Records put right and entries corrected: a journal without any would not be believed.
  mutating func mistakes() {
    let lastDay = events.map(\.on).max() ?? course.on
    if chance.chance(6), lastDay > events[0].on { rectify(until: lastDay) }
    guard chance.chance(5), let target = contactToCorrect() else { return }
    let event = events[target]
    guard case .contacted(var contacted) = event.fact else { return }
    let day = event.on.adding(days: chance.within(1...4)).workingOrAfter
    guard day <= lastDay else { return }
    switch chance.below(3) {
    case 0:
      let before = event.on.adding(days: -1).workingOrBefore
      guard before > events[0].on else { return }
      correct(
        target, event, day, .init(on: before, fact: event.fact),
        "Date inexacte : la rencontre a eu lieu le \(before.dayMonthYear).")
    case 1:
      contacted.medium = contacted.medium == .telephone ? .faceToFace : .telephone
      correct(
        target, event, day, .init(on: event.on, fact: .contacted(contacted)),
        "Erreur sur la forme du contact.")
    default:
      correct(target, event, day, nil, "Saisi par erreur dans ce dossier.")
    }
  }

  /// A contact that is not the last thing that happened with the person.
  private mutating func contactToCorrect() -> Int? {
    let contacts = events.indices.filter { events[$0].fact.kind == .contacted }
    let latest = contacts.map { events[$0].on }.max()
    return chance.pick(contacts.filter { events[$0].on != latest })
  }

  private mutating func correct(
    _ target: Int, _ event: Event, _ day: CivilDate, _ replacement: Corrected.Replacement?,
    _ reason: String
  ) {
    let side: Side = event.author == adviser.login ? .employment : .social
    corrections.append(
      Correction(
        on: day, author: holder(side, day).login, target: target, replacement: replacement,
        reason: reason))
  }

  private mutating func rectify(until last: CivilDate) {
    let first = events[0].on
    let day = first.adding(days: chance.within(1...max(1, first.days(until: last) - 1)))
      .workingOrBefore
    guard day > first else { return }
    if chance.chance(55) {
      person.phones = [maker.phone(&chance)]
    } else if let commune = chance.pick(seat.area.communes) {
      maker.live(in: commune, &person, &chance)
    }
    let author = holder(chance.chance(60) ? .employment : .social, day)
    add(day, author, .personRectified(PersonRectified(person: person)))
  }
}
