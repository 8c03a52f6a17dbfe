public import Casework

extension ActName {
  /// Why this person may not even see what this act would ask: its first answers say what the two
  /// professionals wrote. `nil` for the two of them, and for acts that open or assign.
  public func membershipObstacle(_ scene: Scene) -> Refusal? {
    guard needsDossier, self != .assign, self != .handover, let dossier = scene.dossier else {
      return nil
    }
    let right: Right = self == .takeup ? .takeUp : isAboutRequests ? .answerRequests : .follow
    return refusal(right, scene.workplace, dossier)
  }

  /// Why this person may not do what needs a right in the dossier; `nil` if they may.
  private func refusal(_ right: Right, _ workplace: Workplace, _ dossier: Dossier) -> Refusal? {
    guard !RightsTable.allows(workplace.standing(dossier), right) else { return nil }
    return workplace.me.role.isSupervisor ? .supervisor : .notAMember
  }

  /// Why this act cannot be done now; `nil` if it can be asked. The command decides again, with what
  /// was filled in, when it is recorded.
  public func obstacle(_ scene: Scene) -> Refusal? {
    if self == .identify { return nil }
    if self == .openWithReason {
      if scene.dossier != nil { return .readAlready }
      return scene.workplace.me.role.isSupervisor ? .opensByUnit : nil
    }
    guard let dossier = scene.dossier else { return .notAMember }
    if self == .takeup {
      return items(scene).isEmpty ? .nothingSuch(.handover) : nil
    }
    if isAboutRequests, items(scene).isEmpty, self != .request { return .nothingSuch(.request) }
    if isAboutRequests { return refusal(.answerRequests, scene.workplace, dossier) }
    if let end = dossier.endedOn, !mayFollowEnd { return .ended(end) }
    if self == .handover || self == .giveback { return handoverObstacle(dossier, scene) }
    if self == .assign { return refusal(.assign, scene.workplace, dossier) }
    return refusal(.follow, scene.workplace, dossier)
      ?? stateObstacle(dossier, scene) ?? goalObstacle(dossier, scene)
  }

  /// Whether it is about what the person asks, which supervisors note and answer too.
  private var isAboutRequests: Bool { self == .request || self == .extend || self == .reply }

  /// Whether it can be asked once the dossier has ended.
  private var mayFollowEnd: Bool {
    isAboutRequests || self == .correct || self == .reread || self == .print
  }

  private func stateObstacle(_ dossier: Dossier, _ scene: Scene) -> Refusal? {
    switch self {
    case .close, .sign: dossier.contract.map { .alreadySigned($0.signedOn) }
    case .present: dossier.presentation.map { .alreadyPresented($0.on) }
    case .agree: dossier.openDecision == nil ? .nothingToDecide : nil
    case .advance: items(scene).isEmpty ? .nothingSuch(.action) : nil
    case .settle: items(scene).isEmpty ? .nothingSuch(.watch) : nil
    case .share: items(scene).isEmpty ? .nothingSuch(.keptNote) : nil
    case .reread: items(scene).isEmpty ? .nothingSuch(.noteToReview) : nil
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
      case .diagnose, .synthesize, .trust, .plan, .advance, .exchange: .exchange
      case .milestone: .milestone
      case .agree: dossier.openDecision == .orientation ? .orientation : .renewalAnswer
      case .present: .presentation
      case .sign: .entry
      case .review: .review
      case .renew: .renewal
      case .exit: .exit
      case .identify, .assign, .inform, .contact, .close, .rectify, .correct, .meet, .report,
        .attempt, .watch, .settle, .handover, .takeup, .giveback, .print, .request, .extend,
        .reply, .reread, .share, .openWithReason:
        nil
      }
    return goal.flatMap {
      dossier.obstacle(to: $0, on: scene.workplace.today, under: scene.convention)
    }
  }

  private func handoverObstacle(_ dossier: Dossier, _ scene: Scene) -> Refusal? {
    let me = scene.workplace.me
    if self == .giveback { return items(scene).isEmpty ? .nothingSuch(.handover) : nil }
    guard RightsTable.allows(scene.workplace.standing(dossier), .handOver),
      me.role.isSupervisor || dossier.holder(me.side) == me.login
    else { return .notYourSeat(me.side) }
    return dossier.pendingHandover(me.side).map {
      .handoverPending(to: scene.workplace.fullName($0.sent.value.to))
    }
  }
}
