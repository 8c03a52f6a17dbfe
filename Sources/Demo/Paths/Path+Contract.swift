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
    let end = exitDay ?? planner.horizon
    changeWorker(from: day, until: until)
    standIns(from: day, until: end)
    startPlans(on: day, until: end)
    revise(from: day, until: until)
    meetings(from: day, until: until)
    renewals(signedOn: day, metUntil: until)
    exchanges(from: day, until: end)
    progress(until: end)
    watchDates(from: day, until: end)
    sendPending(from: day)
    guard let exitDay, let reason else { return }
    reachBefore(reason, on: exitDay, signedOn: day)
    exit(on: exitDay, reason, lastContact: until)
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

  /// The renewals signed, each after its review and both answers, and a review still open.
  private mutating func renewals(signedOn day: CivilDate, metUntil: CivilDate) {
    var last = day
    for number in 0..<course.renewals {
      let end = convention.terms.end(signedOn: day, renewals: number)
      let renewed = end.adding(days: -chance.below(7)).workingOrBefore
      let held = max(last, renewed.adding(days: -chance.within(5...17)).workingOrBefore)
      let length = held.days(until: renewed)
      let sides: [Side] = chance.chance(50) ? [.employment, .social] : [.social, .employment]
      let first = held.adding(days: chance.below(length / 2 + 1)).workingOrBefore
      let second = first.adding(days: chance.below(length / 2 + 1)).workingOrBefore
      if held <= metUntil, chance.chance(40) { meetAtThree(on: held, from: day) }
      review(on: held)
      answer(number + 1, sides[0], on: max(held, first))
      answer(number + 1, sides[1], on: max(held, second))
      let signed = Renewed(number: number + 1, originalKeptAt: place)
      add(renewed, adviser, .renewed(signed))
      last = renewed
    }
    guard let open = course.openReview, open.on >= last else { return }
    review(on: open.on)
    for agreed in open.agreed { answer(course.renewals + 1, agreed.side, on: agreed.on) }
  }

  /// The review is sometimes held with the person.
  private mutating func meetAtThree(on day: CivilDate, from first: CivilDate) {
    write([encounter(.tripartite, on: day, .honoured)], from: first)
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
