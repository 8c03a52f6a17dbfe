public import Casework

extension ActName {
  /// Why this person may not even see what this act would ask: its first answers say what the two
  /// professionals wrote. `nil` for the two of them, and for acts that open or assign.
  public func membershipObstacle(_ scene: Scene) -> Refusal? {
    guard self != .identify, self != .assign, let dossier = scene.dossier else { return nil }
    let me = scene.workplace.me
    if me.role.isSupervisor { return .supervisor }
    return dossier.seat(of: me.login) == nil ? .notAMember : nil
  }

  /// Why this act cannot be done now; `nil` if it can be asked. The command decides again, with what
  /// was filled in, when it is recorded.
  func obstacle(_ scene: Scene) -> Refusal? {
    if self == .identify { return nil }
    guard let dossier = scene.dossier else { return .notAMember }
    let me = scene.workplace.me
    if let end = dossier.endedOn, self != .correct { return .ended(end) }
    if self == .assign {
      let isFree = Side.allCases.allSatisfy { dossier.holder($0) == nil }
      let mayAssign = me.role.isSupervisor || isFree || dossier.seat(of: me.login) != nil
      return mayAssign ? nil : .notAMember
    }
    if me.role.isSupervisor { return .supervisor }
    guard dossier.seat(of: me.login) != nil else { return .notAMember }
    return stateObstacle(dossier, scene) ?? goalObstacle(dossier, scene)
  }

  private func stateObstacle(_ dossier: Dossier, _ scene: Scene) -> Refusal? {
    switch self {
    case .close, .sign: dossier.contract.map { .alreadySigned($0.signedOn) }
    case .present: dossier.presentation.map { .alreadyPresented($0.on) }
    case .agree: dossier.openDecision == nil ? .nothingToDecide : nil
    case .trust:
      if !scene.convention.diagnostic.trustAllowed {
        .trustNotAllowed
      } else if dossier.part(scene.workplace.me.side) != nil
        || dossier.part(scene.workplace.me.side.other) == nil
      {
        .nothingToTrust
      } else {
        nil
      }
    default: nil
    }
  }

  private func goalObstacle(_ dossier: Dossier, _ scene: Scene) -> Refusal? {
    let goal: Goal? =
      switch self {
      case .diagnose, .synthesize, .trust: .exchange
      case .agree: dossier.openDecision == .orientation ? .orientation : .renewalAnswer
      case .present: .presentation
      case .sign: .entry
      case .review: .review
      case .renew: .renewal
      case .exit: .exit
      case .identify, .assign, .inform, .contact, .close, .rectify, .correct: nil
      }
    return goal.flatMap {
      dossier.obstacle(to: $0, on: scene.workplace.today, under: scene.convention)
    }
  }
}
