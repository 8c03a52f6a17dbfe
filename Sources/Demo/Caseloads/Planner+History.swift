import Casework

extension Planner {
  /// The plan of a person who entered between two days and has left since.
  func exited(
    in window: Caseload.Window, rank: Int, _ chance: inout SeededGenerator
  ) -> Course {
    // Of those who entered lately few have left: their entries thin out towards today.
    var place = (rank * 1000 + chance.below(1000)) / window.count
    if window.isThinning { place = place * (400 + place * 6 / 10) / 1000 }
    let length = window.from.days(until: window.until)
    let signed = window.from.adding(days: place * length / 1000).workingOrBefore
    var course = Course(
      step: .signed, on: signed, firstHalf: chance.chance(55) ? .employment : .social)
    if chance.chance(40) { course.answers.swapAt(0, 1) }

    let firstEnd = terms.end(signedOn: signed, renewals: 0)
    var left: CivilDate
    switch chance.place(terms.renewals > 0 ? [45, 30, 25] : [55, 45]) {
    case 0:
      let length = max(30, signed.days(until: firstEnd))
      left = signed.adding(days: chance.within(25...length))
    case 1: left = firstEnd.adding(days: -chance.below(9))
    default:
      let renewals = 1 + chance.below(terms.renewals)
      let from = terms.end(signedOn: signed, renewals: renewals - 1)
      let until = terms.end(signedOn: signed, renewals: renewals)
      let length = max(1, from.days(until: until))
      left =
        chance.chance(55)
        ? until.adding(days: -chance.below(8)) : from.adding(days: chance.below(length))
    }
    if left > horizon {
      let available = max(2, signed.days(until: horizon))
      left = signed.adding(days: chance.within((available + 1) / 2...available))
    }
    left = max(left.workingOrBefore, signed.adding(days: 1).workingOrAfter)
    course.ending = .exited(on: min(left, horizon))
    while course.renewals < terms.renewals,
      terms.end(signedOn: signed, renewals: course.renewals) < left
    {
      course.renewals += 1
    }
    return course
  }

  /// The plan of a dossier closed without a contract.
  func closed(
    in window: Caseload.Window, rank: Int, _ chance: inout SeededGenerator
  ) -> Course {
    let day = spread(window.from, window.until, rank, window.count, &chance)
    var course: Course
    let reason: Course.NoEntry
    switch chance.place([30, 22, 18, 16, 14]) {
    case 0:
      course = Course(step: .informed, on: day)
      course.adheres = false
      reason = .declined
    case 1:
      course = Course(step: chance.chance(50) ? .identified : .informed, on: day)
      reason = .unreachable
    case 2:
      course = Course(step: .twoAnswers, on: day)
      course.answers = [(.social, .agreed), (.employment, .refused)]
      reason = .refused
    case 3:
      course = Course(step: .twoAnswers, on: day, firstHalf: .social)
      course.answers = [(.employment, .agreed), (.social, .socialOnly)]
      reason = .socialOnly
    default:
      course = Course(step: chance.chance(50) ? .shared : .twoAnswers, on: day)
      reason = chance.chance(50) ? .moved : .elsewhere
    }
    let closing = day.adding(days: chance.within(6...40)).workingOrBefore
    course.ending = .closed(on: min(closing, horizon), reason)
    return course
  }
}
