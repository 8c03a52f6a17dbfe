import Casework

/// A meeting in the agenda: what kind, when.
struct Appointment: Sendable {
  let kind: MeetingKind
  let day: CivilDate
  let time: TimeOfDay
}

/// The agenda of an adviser as it is this morning: who comes next, and which meetings have passed
/// without anybody saying how they went. Made for the whole portfolio at once, so that nobody is
/// expected in two places at the same hour.
struct Diary: Sendable {
  private(set) var next: [Int: [Appointment]] = [:]
  private(set) var unspecified: [Int: Appointment] = [:]

  /// Meetings that an adviser with a usual portfolio holds on a day that is full.
  private static let fullDay = 4

  /// How many in a hundred of those in contract have a meeting with their social worker to come.
  private static let shareWithSocialMeeting = 34

  /// - Parameter situations: what each open dossier shows, by place in the portfolio.
  init(_ situations: [Situation], today: CivilDate, _ chance: inout SeededGenerator) {
    var wanting: [(place: Int, kind: MeetingKind)] = []
    for (place, situation) in situations.enumerated()
    where chance.chance(situation.shareWithMeeting) {
      wanting.append((place, Self.kind(situation, &chance)))
    }
    chance.shuffle(&wanting)
    let full = max(
      3, (Self.fullDay * situations.count + Situation.reference / 2) / Situation.reference)
    var day = today.workingOrAfter
    var free = Self.hours(full, &chance)
    var worked = 0
    for (place, kind) in wanting {
      while free.isEmpty {
        day = day.adding(days: 1).workingOrAfter
        worked += 1
        free = Self.hours(worked < 2 ? full : 2 + chance.below(2), &chance)
      }
      next[place] = [Appointment(kind: kind, day: day, time: free.removeFirst())]
    }
    for place in situations.indices
    where situations[place].isInContract && chance.chance(Self.shareWithSocialMeeting) {
      next[place, default: []].append(Self.elsewhere(today, &chance))
    }
    var others = situations.indices.filter {
      situations[$0].isInContract && situations[$0] != .silent && next[$0] == nil
    }
    chance.shuffle(&others)
    for place in others.prefix(2 + chance.below(3)) {
      unspecified[place] = Appointment(
        kind: .employment, day: today.working(before: 1...9, &chance), time: Hours.any(&chance))
    }
  }

  /// The meeting of a social worker, who has an agenda of their own.
  private static func elsewhere(
    _ today: CivilDate, _ chance: inout SeededGenerator
  ) -> Appointment {
    let day = today.adding(days: chance.below(21)).workingOrAfter
    return Appointment(kind: .social, day: day, time: Hours.any(&chance))
  }

  private static func kind(
    _ situation: Situation, _ chance: inout SeededGenerator
  ) -> MeetingKind {
    guard situation.isInContract else { return .employment }
    if situation == .reviewLate || situation == .reviewDue { return .tripartite }
    return [.employment, .tripartite, .collective][chance.place([86, 8, 6])]
  }

  /// As many different hours of a day, in order.
  private static func hours(_ count: Int, _ chance: inout SeededGenerator) -> [TimeOfDay] {
    var hours = Hours.whole
    chance.shuffle(&hours)
    return hours.prefix(count).sorted()
  }
}

extension Situation {
  /// How many in a hundred have their next meeting in the agenda.
  fileprivate var shareWithMeeting: Int {
    switch self {
    case .identified: 30
    case .refused, .socialOnly: 15
    case .sharedLate, .sharedRecent, .sharedWaiting: 35
    case .informed, .halfMissingMine, .halfMissingOther, .trustLate, .trustRecent, .over: 60
    case .agreed, .presented, .reviewLate, .reviewDue: 85
    case .silent: 35
    case .renewalMine, .renewalOther, .ending, .endingAgreed, .quiet, .quietRenewed: 66
    }
  }
}
