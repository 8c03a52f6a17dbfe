import Casework

extension Path {
  /// The signature and what follows it.
  mutating func contract(signedOn day: CivilDate) {
    sign(on: day)
    var exitDay: CivilDate?
    if case .exited(let left) = course.ending { exitDay = max(left, day) }
    let reason = exitDay.flatMap { exitReason(on: $0) }
    let lastContact: CivilDate?
    if let exitDay {
      let silence = reason?.implicit == true ? 40...70 : 2...14
      lastContact = exitDay.adding(days: -chance.within(silence)).workingOrBefore
    } else {
      lastContact = course.lastContact
    }
    let until = max(lastContact ?? day, day)
    changeWorker(from: day, until: until)
    revise(from: day, until: until)
    contacts(from: day, until: until)
    renewals(signedOn: day)
    if let exitDay, let reason { exit(on: exitDay, reason, lastContact: until) }
  }

  private mutating func sign(on day: CivilDate) {
    let worker = holder(.social, day)
    var signatories = [person.givenNames + " " + person.surname.uppercased(), adviser.fullName]
    if chance.chance(35) { signatories.append(worker.fullName) }
    let signed = Signed(
      socialReferent: worker.fullName, signatories: signatories, originalKeptAt: place,
      convention: convention.id, terms: convention.terms)
    add(day, adviser, .signed(signed))
  }

  /// Where the paper is kept.
  private var place: String {
    convention.vocabulary.employmentUnit + " " + adviser.unit + ", dossier papier"
  }

  /// The social seat sometimes changes hands on the way.
  private mutating func changeWorker(from: CivilDate, until: CivilDate) {
    guard from.days(until: until) > 100, chance.chance(6),
      let next = chance.pick(seat.partners.filter { $0.login != workers[0].who.login })
    else { return }
    let day = from.adding(days: chance.within(40...80)).workingOrAfter
    let taken = SeatTaken(side: .social, login: next.login)
    add(day, adviser, .seatTaken(taken))
    workers.append((day, next))
  }

  /// Halfway, one side or both look at the barriers again.
  private mutating func revise(from: CivilDate, until: CivilDate) {
    guard from.days(until: until) > 105, chance.chance(34) else { return }
    let day = from.adding(days: chance.within(75...104)).workingOrBefore
    let changed = needs.improve(lifted: 24, lowered: 34, &chance)
    let first: Side = chance.chance(50) ? .employment : .social
    record(first, on: day, changed: changed)
    guard chance.chance(45) else { return }
    record(first.other, on: day.adding(days: chance.below(9)).workingOrBefore, changed: changed)
  }

  /// Notes of meetings and calls, every three to five weeks lately, less often long ago.
  private mutating func contacts(from: CivilDate, until: CivilDate) {
    guard from.days(until: until) > 4 else { return }
    let isRecent = until.days(until: planner.today) < 240
    let gaps = isRecent ? 24...38 : 55...95
    var day = until
    while from.days(until: day) > 4 {
      contact(on: day)
      day = day.adding(days: -chance.within(gaps)).workingOrBefore
    }
  }

  private mutating func contact(on day: CivilDate) {
    let side: Side = chance.chance(66) ? .employment : .social
    let medium: Medium = [.faceToFace, .telephone, .email, .video, .homeVisit][
      chance.place(side == .employment ? [56, 32, 8, 4, 0] : [54, 28, 4, 0, 14])]
    let kind = chance.pick(needs.kinds(chance.chance(70) ? side : nil)) ?? .other
    let openings =
      medium == .faceToFace && chance.chance(18)
      ? Texts.jointOpenings
      : Texts.openings(medium, side)
    let news = unsaid(chance.chance(68) ? kind.notes : Texts.notes)
    let note = [chance.text(openings), news].filter { !$0.isEmpty }.joined(separator: " ")
    add(
      day, holder(side, day), .contacted(Contacted(medium: medium, note: note)), mayWait: true)
  }

  /// One of `texts` that this dossier does not say yet, or any if it says them all.
  private mutating func unsaid(_ texts: [String]) -> String {
    let fresh = texts.filter { !said.contains($0) }
    let text = chance.text(fresh.isEmpty ? texts : fresh)
    said.insert(text)
    return text
  }

  /// The renewals signed, each after its review and both answers, and a review still open.
  private mutating func renewals(signedOn day: CivilDate) {
    var last = day
    for number in 0..<course.renewals {
      let end = convention.terms.end(signedOn: day, renewals: number)
      let renewed = end.adding(days: -chance.below(7)).workingOrBefore
      let held = max(last, renewed.adding(days: -chance.within(5...17)).workingOrBefore)
      let length = held.days(until: renewed)
      let sides: [Side] = chance.chance(50) ? [.employment, .social] : [.social, .employment]
      let first = held.adding(days: chance.below(length / 2 + 1)).workingOrBefore
      let second = first.adding(days: chance.below(length / 2 + 1)).workingOrBefore
      review(on: held)
      answer(number + 1, sides[0], on: max(held, first))
      answer(number + 1, sides[1], on: max(held, second))
      let signed = Renewed(number: number + 1, originalKeptAt: place)
      add(renewed, adviser, .renewed(signed))
      last = renewed
    }
    guard let open = course.openReview else { return }
    review(on: open.on)
    for agreed in open.agreed { answer(course.renewals + 1, agreed.side, on: agreed.on) }
  }

  private mutating func review(on day: CivilDate) {
    let reviewed = Reviewed(
      participants: [adviser.fullName, holder(.social, day).fullName],
      conclusion: chance.text(Texts.conclusions))
    add(day, holder(chance.chance(70) ? .employment : .social, day), .reviewed(reviewed))
  }

  private mutating func answer(_ number: Int, _ side: Side, on day: CivilDate) {
    let answered = Answered(decision: .renewal(number), side: side, answer: .agreed)
    add(day, holder(side, day), .answered(answered))
  }
}
