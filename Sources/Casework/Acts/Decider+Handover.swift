extension Decider {
  /// The facts of sending, giving back or withdrawing a handover; `nil` for any other command. A
  /// supervisor of the side does it too: someone who is away cannot hand over.
  func handover(_ command: Command, _ dossier: Dossier) throws(Refusal) -> [Decision]? {
    switch command {
    case .handOver(let sent):
      try checkHandsOver(sent.side, dossier)
      try check(sent, dossier)
      return [Decision(on: day, fact: .handoverSent(sent))]
    case .endHandover(let ended):
      guard let handover = dossier.handovers.first(where: { $0.id == ended.handover }),
        handover.ended == nil, handover.sent.value.kind != .service,
        handover.taken == nil || handover.sent.value.kind == .standIn
      else { throw .nothingSuch(.handover) }
      if handover.sent.value.to != actor.login {
        try checkHandsOver(handover.sent.value.side, dossier)
      }
      return [Decision(on: day, fact: .handoverEnded(ended))]
    default: return nil
    }
  }

  /// The facts of taking a handover up: the colleague it was sent to does it, or for a service one of
  /// the two professionals, once told.
  func takeUp(_ taken: HandoverTaken, _ dossier: Dossier) throws(Refusal) -> [Decision] {
    guard let handover = dossier.handovers.first(where: { $0.id == taken.handover }),
      handover.isPending
    else { throw .nothingSuch(.handover) }
    let sent = handover.sent.value
    let fact = Decision(on: day, fact: .handoverTaken(taken))
    if sent.kind == .service {
      try check(.follow, in: dossier)
      guard day >= sent.from else { throw .handoverNotYet(sent.from) }
      return [fact]
    }
    if let end = dossier.endedOn { throw .ended(end) }
    guard sent.to == actor.login else { throw .notYourHandover(to: name(sent.to)) }
    guard day >= sent.from else { throw .handoverNotYet(sent.from) }
    if sent.kind == .standIn {
      if let until = sent.until, day > until { throw .nothingSuch(.handover) }
      return [fact]
    }
    return [fact, Decision(on: day, fact: .seatTaken(SeatTaken(side: sent.side, login: sent.to)))]
  }

  /// A stand-in has a last day, not before the first.
  func checkDays(_ sent: HandoverSent) throws(Refusal) {
    guard sent.kind == .standIn else { return }
    guard let until = sent.until, until >= sent.from else { throw .standInEndsBefore(sent.from) }
  }

  /// How people call a colleague; the login of one who is no longer there.
  private func name(_ login: String) -> String {
    circumstances.colleagues[login]?.fullName ?? login
  }

  private func checkHandsOver(_ side: Side, _ dossier: Dossier) throws(Refusal) {
    guard actor.side == side else { throw .notYourSeat(side) }
    guard actor.role.isSupervisor || dossier.holder(side) == actor.login else {
      throw .notYourSeat(side)
    }
    try check(.handOver, in: dossier)
  }

  private func check(_ sent: HandoverSent, _ dossier: Dossier) throws(Refusal) {
    guard sent.kind != .service else { throw .nothingSuch(.handover) }
    try checkColleague(sent.to, for: sent.side)
    if dossier.holder(sent.side) == sent.to { throw .seatAlreadyHeld(sent.to) }
    if let pending = dossier.pendingHandover(sent.side) {
      throw .handoverPending(to: name(pending.sent.value.to))
    }
    try checkDays(sent)
  }
}
