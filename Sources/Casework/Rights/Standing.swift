/// How somebody stands to a dossier on a day. What they may read and do in it follows from this and from
/// ``RightsTable``, and from nothing else.
public enum Standing: String, Sendable, CaseIterable {
  /// Holds one of its two seats.
  case holder
  /// Stands in for who holds one; first and last day included.
  case standIn = "stand_in"
  /// Was sent a seat, and has not taken it up yet.
  case invited
  /// Held a seat, and gave it up no more than 30 days ago.
  case formerHolder = "former_holder"
  /// Has opened it with a reason, which runs.
  case opener
  /// Supervises the unit of who holds the seat of their side.
  case supervisor
  /// Supervises a unit of a side whose seat nobody holds: to assign somebody while the dossier is open; once
  /// it has ended, only if nobody held the other seat either.
  case supervisorOfNobody = "supervisor_of_nobody"
  /// None of these.
  case stranger

  /// Days for which a seat that was given up still lets its holder read.
  public static let daysAfterSeat = 30

  /// How a supervisor stands to a dossier, from who holds its seats.
  fileprivate static func ofSupervisor(
    _ person: Professional, among professionals: [String: Professional], isOpen: Bool,
    holder: (Side) -> String?
  ) -> Standing {
    guard let login = holder(person.side) else {
      return isOpen || holder(person.side.other) == nil ? .supervisorOfNobody : .stranger
    }
    return professionals[login]?.unit == person.unit ? .supervisor : .stranger
  }
}

extension Dossier {
  /// How somebody stands to this dossier on a day.
  ///
  /// - Parameter professionals: everybody, by login: a supervisor's unit is that of who holds the seat.
  public func standing(
    of person: Professional, among professionals: [String: Professional], on day: CivilDate
  ) -> Standing {
    if person.role.isSupervisor {
      return .ofSupervisor(person, among: professionals, isOpen: isOpen, holder: holder)
    }
    if seat(of: person.login) != nil { return .holder }
    if seat(of: person.login, on: day) != nil { return .standIn }
    if Side.allCases.contains(where: { pendingHandover($0)?.sent.value.to == person.login }) {
      return .invited
    }
    let isRecent = seats.contains { seat in
      guard seat.login == person.login, let until = seat.until else { return false }
      return until.adding(days: Standing.daysAfterSeat) >= day
    }
    if isRecent { return .formerHolder }
    return opening(by: person.login, on: day) == nil ? .stranger : .opener
  }
}

extension DossierLine {
  /// How somebody stands to the dossier of this line, which knows the seats as they are now: who held one
  /// before is a stranger to it.
  public func standing(
    of person: Professional, among professionals: [String: Professional], on day: CivilDate
  ) -> Standing {
    if person.role.isSupervisor {
      return .ofSupervisor(person, among: professionals, isOpen: isOpen, holder: holder)
    }
    if Side.allCases.contains(where: { holder($0) == person.login }) { return .holder }
    if isWorked(by: person.login, on: day) { return .standIn }
    if Side.allCases.contains(where: { handoverTo($0) == person.login }) { return .invited }
    return isOpened(by: person.login, on: day) ? .opener : .stranger
  }
}
