import Casework

/// A social worker who is away for some weeks, and the colleague who stands in.
struct Absence: Sendable {
  let who: Professional
  let standIn: Professional
  /// The day they hand over.
  let sentOn: CivilDate
  /// First day, on which the colleague takes up.
  let from: CivilDate
  /// Last day.
  let until: CivilDate
  /// The day the colleague gave back, if it has come.
  let endedOn: CivilDate?

  /// Days before the end from which the colleague begins nothing new: what they write is recorded
  /// while they still stand in.
  private static let windingUp = 9

  /// Whether the colleague acts on `day`.
  func covers(_ day: CivilDate) -> Bool {
    day > from && day <= until.adding(days: -Self.windingUp)
  }

  /// The absences of a territory: one that lasts, and one that is over.
  static func all(in roster: Roster, horizon: CivilDate) -> [Absence] {
    guard let partners = roster.seats.first?.partners, partners.count > 5 else { return [] }
    let began = horizon.adding(days: -6).workingOrBefore
    let earlier = horizon.adding(days: -82).workingOrBefore
    let last = earlier.adding(days: 27)
    return [
      Absence(
        who: partners[4], standIn: partners[5], sentOn: began.adding(days: -3).workingOrBefore,
        from: began, until: horizon.adding(days: 16), endedOn: nil),
      Absence(
        who: partners[2], standIn: partners[3], sentOn: earlier.adding(days: -4).workingOrBefore,
        from: earlier, until: last, endedOn: last.adding(days: 1).workingOrAfter),
    ]
  }
}
