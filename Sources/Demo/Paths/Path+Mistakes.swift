import Casework

extension Path {
  /// Records put right and entries corrected: a journal without any would not be believed.
  mutating func mistakes() {
    let end = events.last { $0.fact.kind == .exited || $0.fact.kind == .closed }?.on
    let lastDay = end ?? events.map(\.on).max() ?? course.on
    if chance.chance(6), lastDay > events[0].on { rectify(until: lastDay) }
    if chance.chance(5) { correctContact(until: lastDay) }
    if chance.chance(4) { excuse(until: lastDay) }
  }

  private mutating func correctContact(until lastDay: CivilDate) {
    guard let target = contactToCorrect() else { return }
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

  /// An absence of which it turns out that the person had sent word. Not one since they were last met:
  /// those are what is looked at today.
  private mutating func excuse(until lastDay: CivilDate) {
    let lastMet = events.last { $0.reportedOutcome == .honoured }?.on ?? events[0].on
    let missed = events.indices.filter {
      events[$0].reportedOutcome == .absent && events[$0].on < lastMet
    }
    guard let target = chance.pick(missed),
      case .meetingReported(var report) = events[target].fact
    else { return }
    let event = events[target]
    let day = event.on.adding(days: chance.within(1...6)).workingOrAfter
    guard day <= lastDay else { return }
    report.outcome = .excused
    correct(
      target, event, day, .init(on: event.on, fact: .meetingReported(report)),
      "La personne avait prévenu l'accueil.")
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

extension Event {
  /// How the meeting went that it reports; `nil` if it reports none.
  fileprivate var reportedOutcome: MeetingOutcome? {
    guard case .meetingReported(let report) = fact, report.kind.hasPerson else { return nil }
    return report.outcome
  }
}
