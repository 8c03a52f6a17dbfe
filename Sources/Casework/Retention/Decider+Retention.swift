extension Decider {
  /// The facts of keeping a dossier longer, or of its purge to come; `nil` for any other command. Supervisors
  /// of either side decide: what one announces, the other can hold.
  func retention(_ command: Command, _ dossier: Dossier) throws(Refusal) -> [Decision]? {
    let fact: Fact
    switch command {
    case .holdRetention(let held):
      try checkSupervisor(of: dossier)
      guard held.until >= day else { throw .holdEndsBefore(day) }
      fact = .retentionHeld(
        RetentionHeld(reason: try filled(held.reason, .motive), until: held.until))
    case .releaseRetention(let released):
      try checkSupervisor(of: dossier)
      guard dossier.holds.contains(where: { $0.id == released.hold && $0.released == nil }) else {
        throw .nothingSuch(.hold)
      }
      fact = .retentionReleased(released)
    case .announcePurge:
      try checkSupervisor(of: dossier)
      fact = .purgeAnnounced(PurgeAnnounced(dueOn: try purgeDue(dossier)))
    default: return nil
    }
    return [Decision(on: day, fact: fact)]
  }

  private func checkSupervisor(of dossier: Dossier) throws(Refusal) {
    guard actor.role.isSupervisor else { throw .supervisorsOnly }
    try check(.retain, in: dossier)
  }

  private func purgeDue(_ dossier: Dossier) throws(Refusal) -> CivilDate {
    let status = DossierLine(dossier).retention(under: convention.retention)
    switch status.state(on: day) {
    case .due: return status.dueOn
    case .kept: throw .keptUntil(status.dueOn)
    case .toClose: throw .stillOpen
    case .held: throw .heldUntil(status.hold?.until ?? day)
    case .asked: throw .requestWaits(status.requestDue ?? day)
    case .announced, .purgeable: throw .alreadyAnnounced(status.announcedOn ?? day)
    }
  }
}
