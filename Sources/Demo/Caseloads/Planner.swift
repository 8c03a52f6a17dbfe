import Casework

/// Makes the plan of a dossier from the day and the convention.
struct Planner: Sendable {
  let today: CivilDate
  let convention: Convention
  /// The last day on which something happens: the last one worked before today.
  let horizon: CivilDate

  init(today: CivilDate, convention: Convention) {
    self.today = today
    self.convention = convention
    horizon = today.adding(days: -1).workingOrBefore
  }

  var terms: ContractTerms { convention.terms }
  var delays: AlertDelays { convention.delays }

  /// Days before a contract's end within which something asks for attention.
  private var margin: Int { max(delays.reviewBeforeEnd, delays.endNear) + 4 }

  /// The plan of an open dossier.
  func course(
    _ situation: Situation, rank: Int, of count: Int, _ chance: inout SeededGenerator
  ) -> Course {
    func ago(_ ages: ClosedRange<Int>, _ chance: inout SeededGenerator) -> CivilDate {
      today.working(before: ages, &chance)
    }
    let soon = 1...max(1, min(5, delays.agreementWaits))
    switch situation {
    case .identified: return Course(step: .identified, on: ago(2...18, &chance))
    case .informed: return Course(step: .informed, on: ago(2...12, &chance))
    case .halfMissingMine:
      let late = delays.halfWaits + 3
      return Course(step: .oneHalf, on: ago(late...(late + 6), &chance), firstHalf: .social)
    case .halfMissingOther:
      return Course(step: .oneHalf, on: ago(1...max(1, min(6, delays.halfWaits)), &chance))
    case .trustLate, .trustRecent:
      let completion = convention.diagnostic.trustCompletion
      let ages =
        situation == .trustLate
        ? (completion + 2)...(completion + 8) : 2...max(3, min(8, completion - 12))
      return Course(
        step: .twoAnswers, on: ago(ages, &chance), firstHalf: .social, isOnTrust: true)
    case .sharedLate:
      let late = delays.agreementWaits + 2
      return Course(step: .oneAnswer, on: ago(late...(late + 2), &chance))
    case .sharedRecent: return Course(step: .shared, on: ago(soon, &chance))
    case .sharedWaiting:
      return Course(
        step: .oneAnswer, on: ago(2...8, &chance), answers: [(.employment, .agreed)])
    case .agreed: return Course(step: .twoAnswers, on: ago(1...9, &chance))
    case .presented: return Course(step: .presented, on: ago(1...9, &chance))
    case .refused, .socialOnly:
      let answer: Answered.Answer = situation == .refused ? .refused : .socialOnly
      let sides: [Side] = chance.chance(50) ? [.employment, .social] : [.social, .employment]
      return Course(
        step: .twoAnswers, on: ago(3...25, &chance),
        answers: [(sides[0], .agreed), (sides[1], answer)])
    default: return contract(situation, rank: rank, of: count, &chance)
    }
  }

  private func contract(
    _ situation: Situation, rank: Int, of count: Int, _ chance: inout SeededGenerator
  ) -> Course {
    let half = max(1, delays.reviewBeforeEnd / 2)
    let all = terms.renewals
    let near = 4...max(5, delays.endNear)
    var course: Course
    switch situation {
    case .over:
      let renewals = rank % 2 == 0 ? 0 : all
      course = signed(ending: -8...(-3), renewals: renewals, &chance)
    case .reviewLate: course = signed(ending: 3...max(3, half), renewals: 0, &chance)
    case .reviewDue:
      course = signed(
        ending: (half + 1)...max(half + 1, delays.reviewBeforeEnd), renewals: 0, &chance)
    case .renewalMine, .renewalOther, .endingAgreed:
      course = signed(ending: near, renewals: 0, &chance)
      if all > 0 { course.openReview = review(situation, &chance) }
    case .ending: course = signed(ending: near, renewals: all, &chance)
    case .quietRenewed where all > 0:
      let first = today.adding(days: margin)
        .adding(months: -terms.initialMonths - terms.renewalMonths)
      let last = today.adding(months: -terms.initialMonths).adding(days: -3)
      course = Course(step: .signed, on: spread(first, last, rank, count, &chance))
      course.renewals = 1
    default:
      let youngest = situation == .silent ? today.adding(days: -delays.noContact - 32) : horizon
      let first = today.adding(days: margin).adding(months: -terms.initialMonths)
      course = Course(step: .signed, on: spread(first, youngest, rank, count, &chance))
    }
    let last =
      situation == .silent
      ? today.working(before: (delays.noContact + 4)...(delays.noContact + 18), &chance)
      : today.working(before: 1...max(2, delays.noContact - 5), &chance)
    course.lastContact = max(last, course.openReview?.on ?? last)
    if situation == .silent { course.lastContact = last }
    return course
  }

  /// A review of the last days, with the answers that `situation` says.
  private func review(
    _ situation: Situation, _ chance: inout SeededGenerator
  ) -> Course.OpenReview {
    let answered = today.working(before: 1...4, &chance)
    let held = answered.adding(days: -chance.within(1...6)).workingOrBefore
    return switch situation {
    case .renewalMine: Course.OpenReview(on: held, agreed: [(.social, answered)])
    case .renewalOther: Course.OpenReview(on: held, agreed: [(.employment, answered)])
    default: Course.OpenReview(on: held, agreed: [(.social, held), (.employment, answered)])
    }
  }

  /// A worked day from `first` to `last`, those of a same kind being spread evenly.
  func spread(
    _ first: CivilDate, _ last: CivilDate, _ rank: Int, _ count: Int,
    _ chance: inout SeededGenerator
  ) -> CivilDate {
    let length = max(1, first.days(until: last))
    let day = first.adding(days: (length * rank + chance.below(length)) / max(1, count))
    return min(day, last, horizon).workingOrBefore
  }

  /// A contract whose current term ends within `days` of today (negative: before it).
  private func signed(
    ending days: ClosedRange<Int>, renewals: Int, _ chance: inout SeededGenerator
  ) -> Course {
    let months = terms.initialMonths + renewals * terms.renewalMonths
    let start = chance.below(days.count)
    var course = Course(
      step: .signed,
      on: today.adding(days: days.lowerBound).adding(months: -months).workingOrBefore)
    course.renewals = renewals
    for turn in 0..<days.count {
      let left = days.lowerBound + (start + turn) % days.count
      let end = today.adding(days: left)
      let signed = end.adding(days: terms.endsDayBefore ? 1 : 0).adding(months: -months)
      if signed.isWorking, terms.end(signedOn: signed, renewals: renewals) == end {
        course.on = signed
        break
      }
    }
    return course
  }
}
