extension Decider {
  /// Opens a dossier outside one's seat. What does not depend on the dossier is looked at first, so that
  /// a refusal tells nothing of what exists; opening again what one has open records nothing.
  ///
  /// - Parameter dossier: the open dossier that was designated, if there is one.
  func open(_ reason: String, _ dossier: Dossier?) throws(Refusal) -> [Decision] {
    if actor.role.isSupervisor { throw .opensByUnit }
    let today = circumstances.today
    if let dossier {
      let standing = dossier.standing(of: actor, among: circumstances.colleagues, on: today)
      if standing == .opener { return [] }
      if RightsTable.allows(standing, .record) { throw .readAlready }
    }
    let reason = reason.split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }.joined(separator: " ")
    guard reason.count >= OpeningLimits.shortestReason else {
      throw .reasonTooShort(OpeningLimits.shortestReason)
    }
    if let day = OpeningLimits.closedUntil(circumstances.openings, today: today) {
      throw .tooManyOpenings(OpeningLimits.most, next: day)
    }
    guard let dossier, dossier.isOpen else { throw .notDesignated }
    let opened = OpenedWithReason(
      reason: reason, until: OpeningLimits.until(openedOn: today))
    return [Decision(on: today, fact: .openedWithReason(opened))]
  }
}
