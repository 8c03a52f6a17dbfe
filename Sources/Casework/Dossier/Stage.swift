/// Where a dossier stands on its path.
public enum Stage: String, Sendable, CaseIterable, Codable, Comparable {
  /// *Repéré*.
  case identified
  /// *Informé*.
  case informed
  /// *Diagnostic en cours*: one half at most.
  case diagnosing
  /// *Diagnostic partagé*, or *de confiance*.
  case shared
  /// *Accord conjoint*: both agree.
  case agreed
  /// *Présentation* held.
  case presented
  /// Contract signed, *en accompagnement*.
  case accompanied
  /// *Renouvelé*.
  case renewed
  /// A side refuses the orientation.
  case refused
  /// A side orients towards an exclusively social follow-up (axe 3).
  case socialOnly = "social_only"
  /// *Sorti*.
  case exited
  /// Closed without entry.
  case closed

  /// The stages of the path in order; refusals and ends come last.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// Place on the path, from 0.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Dossier {
  /// Where the dossier stands.
  public var stage: Stage {
    if exit != nil { return .exited }
    if closure != nil { return .closed }
    if let contract { return contract.renewals.isEmpty ? .accompanied : .renewed }
    let latest = Side.allCases.compactMap { answer($0, to: .orientation)?.value.answer }
    if latest.contains(.refused) { return .refused }
    if latest.contains(.socialOnly) { return .socialOnly }
    if agreedOn(.orientation) != nil { return presentation == nil ? .agreed : .presented }
    if isDiagnosticShared { return .shared }
    if !partVersions.isEmpty || trust != nil { return .diagnosing }
    return information == nil ? .identified : .informed
  }

  /// The steps of the path that have been reached, with their day, in order.
  public var steps: [(stage: Stage, on: CivilDate)] {
    var steps: [(Stage, CivilDate)] = [(.identified, identification.on)]
    if let information { steps.append((.informed, information.on)) }
    if let shared = diagnosticSharedOn { steps.append((.shared, shared)) }
    if let agreed = agreedOn(.orientation) { steps.append((.agreed, agreed)) }
    if let presentation { steps.append((.presented, presentation.on)) }
    if let contract {
      steps.append((.accompanied, contract.signedOn))
      steps += contract.renewals.map { (.renewed, $0.on) }
    }
    if let exit { steps.append((.exited, exit.on)) }
    if let closure { steps.append((.closed, closure.on)) }
    return steps
  }
}
