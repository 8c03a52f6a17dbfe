/// From the joint answers to the end: agreement, contract, renewal, exit.
extension Decider {
  func answer(
    _ answer: Answered.Answer, _ motive: String, _ dossier: Dossier
  ) throws(Refusal) -> Fact {
    let side = try ownSide(dossier)
    guard let decision = dossier.openDecision else { throw .nothingToDecide }
    try pass(decision == .orientation ? .orientation : .renewalAnswer, dossier)
    if answer != .agreed { _ = try filled(motive, .motive) }
    return .answered(
      Answered(decision: decision, side: side, answer: answer, motive: motive.trimmed))
  }

  func sign(
    _ referent: String, _ signatories: [String], _ place: String, _ dossier: Dossier
  ) throws(Refusal) -> Fact {
    if let contract = dossier.contract { throw .alreadySigned(contract.signedOn) }
    try pass(.entry, dossier)
    guard !signatories.isEmpty else { throw .empty(.signatories) }
    return .signed(
      Signed(
        socialReferent: try filled(referent, .socialReferent), signatories: signatories,
        originalKeptAt: try filled(place, .originalKeptAt), convention: convention.id,
        terms: convention.terms))
  }

  func renew(_ place: String, _ dossier: Dossier) throws(Refusal) -> Fact {
    try pass(.renewal, dossier)
    guard let contract = dossier.contract else { throw .missing(.contract) }
    let lastDay = contract.endsOn.adding(days: convention.delays.renewalGrace)
    guard day <= lastDay else { throw .tooLateToRenew(end: contract.endsOn, lastDay: lastDay) }
    return .renewed(
      Renewed(
        number: contract.renewals.count + 1, originalKeptAt: try filled(place, .originalKeptAt)))
  }

  /// A dossier does not end before the last time the person was met in it.
  func notBeforeLastStep(_ dossier: Dossier) throws(Refusal) {
    if let last = dossier.lastContact, day < last { throw .beforeLastContact(last) }
  }

  func exit(_ declared: ExitDeclaration, _ dossier: Dossier) throws(Refusal) -> Fact {
    try pass(.exit, dossier)
    try notBeforeLastStep(dossier)
    guard let reason = convention.exitReason(declared.reason) else {
      throw declared.reason.isEmpty ? .empty(.reason) : .unknownCode(.reason, declared.reason)
    }
    try check(declared.barriers)
    let exited = Exited(
      reason: reason.id, group: reason.group, barriers: declared.barriers,
      nextResponsible: declared.nextResponsible.trimmed,
      noRelayMotive: declared.noRelayMotive.trimmed,
      missedMeetings: declared.missedMeetings.trimmed, attempts: declared.attempts.trimmed)
    try checkEnd(exited, implicit: reason.implicit)
    return .exited(exited)
  }

  /// An implicit end is proved, and someone is responsible next or it is said why not.
  func checkEnd(_ exited: Exited, implicit: Bool) throws(Refusal) {
    if implicit, exited.missedMeetings.trimmed.isEmpty || exited.attempts.trimmed.isEmpty {
      throw .implicitEndUnproved
    }
    if exited.nextResponsible.trimmed.isEmpty, exited.noRelayMotive.trimmed.isEmpty {
      throw .noRelay
    }
  }
}
