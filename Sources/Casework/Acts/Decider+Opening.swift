/// Identifying a person, and who holds a seat.
extension Decider {
  func identify(
    _ identified: Identified, seats: [(Side, String?)]
  ) throws(Refusal) -> [Decision] {
    try check(identified.person)
    guard convention.origins.contains(where: { $0.id == identified.origin }) else {
      throw .unknownCode(.origin, identified.origin)
    }
    for theme in identified.toExplore where convention.diagnostic.theme(theme) == nil {
      throw .unknownCode(.theme, theme)
    }
    try checkFollowedOnce()
    var decisions = [Decision(on: day, fact: .identified(identified))]
    for (side, login) in seats {
      guard let login else { continue }
      try checkColleague(login, for: side)
      decisions.append(Decision(on: day, fact: .seatTaken(SeatTaken(side: side, login: login))))
    }
    return decisions
  }

  func assign(_ side: Side, _ login: String, _ dossier: Dossier) throws(Refusal) -> [Decision] {
    try check(.assign, in: dossier)
    try checkColleague(login, for: side)
    if dossier.holder(side) == login { throw .seatAlreadyHeld(login) }
    return [Decision(on: day, fact: .seatTaken(SeatTaken(side: side, login: login)))]
  }

  func checkColleague(_ login: String, for side: Side) throws(Refusal) {
    guard let colleague = circumstances.colleagues[login] else { throw .unknownProfessional(login) }
    guard colleague.side == side, !colleague.role.isSupervisor else {
      throw .wrongSide(colleague.fullName, side)
    }
  }

  /// One binôme only follows a person.
  func checkFollowedOnce() throws(Refusal) {
    guard let other = circumstances.openElsewhere else { return }
    throw .alreadyFollowed(
      other, contact: circumstances.contact.flatMap { circumstances.colleagues[$0] })
  }

  func check(_ person: Person) throws(Refusal) {
    if person.surname.trimmed.isEmpty { throw .empty(.surname) }
    if person.givenNames.trimmed.isEmpty { throw .empty(.givenNames) }
  }
}
