extension Dossier {
  /// Login of who holds a seat now.
  public func holder(_ side: Side) -> String? {
    seats.last { $0.side == side && $0.until == nil }?.login
  }

  /// The side on which `login` holds a seat now.
  public func seat(of login: String) -> Side? {
    Side.allCases.first { holder($0) == login }
  }

  /// The latest half of a side.
  public func part(_ side: Side) -> PartVersion? { partVersions.last { $0.side == side } }

  /// The half of a side before the latest.
  public func previousPart(_ side: Side) -> PartVersion? {
    partVersions.filter { $0.side == side }.dropLast().last
  }

  /// Whether both halves are there.
  public var hasBothParts: Bool { Side.allCases.allSatisfy { part($0) != nil } }

  /// The side whose half was accepted on trust and is still missing.
  public var trustPending: Side? {
    guard let side = trust?.value.side, part(side) == nil else { return nil }
    return side
  }

  /// Whether the diagnostic is shared: both halves, or one and the other side's trust.
  public var isDiagnosticShared: Bool {
    Side.allCases.allSatisfy { part($0) != nil || trust?.value.side == $0 }
      && Side.allCases.contains { part($0) != nil }
  }

  /// The day from which the diagnostic was shared: when its second half, or the trust, came.
  public var diagnosticSharedOn: CivilDate? {
    guard isDiagnosticShared else { return nil }
    let days = Side.allCases.map { side in
      let recorded = partVersions.first { $0.side == side }?.on
      let trusted = trust?.value.side == side ? trust?.on : nil
      return [recorded, trusted].compactMap(\.self).min()
    }
    return days.compactMap(\.self).max()
  }

  /// The latest answer of a side to a joint decision.
  public func answer(_ side: Side, to decision: JointDecision) -> Dated<Answered>? {
    answers.last { $0.value.side == side && $0.value.decision == decision }
  }

  /// Whether both sides agree to a joint decision, and since when.
  public func agreedOn(_ decision: JointDecision) -> CivilDate? {
    let latest = Side.allCases.compactMap { answer($0, to: decision) }
    guard latest.count == 2, latest.allSatisfy({ $0.value.answer == .agreed }) else { return nil }
    return latest.map(\.on).max()
  }

  /// The joint decision that is open now: the orientation before the entry, the next renewal after;
  /// `nil` once the dossier has ended or no renewal is left.
  public var openDecision: JointDecision? {
    guard exit == nil, closure == nil else { return nil }
    guard let contract else { return .orientation }
    return contract.renewalsLeft > 0 ? .renewal(contract.renewals.count + 1) : nil
  }

  /// The joint review held in the current term, which the next renewal needs.
  public var currentReview: Dated<Reviewed>? {
    contract.flatMap { reviews.dropFirst($0.reviewsUsed).last }
  }

  /// Whether the dossier is still worked on.
  public var isOpen: Bool { exit == nil && closure == nil }

  /// The day the dossier ended: exit or closure.
  public var endedOn: CivilDate? { exit?.on ?? closure?.on }

  /// The path of each barrier of `themes` from the entry to the exit.
  public func barrierPaths(themes: [BarrierTheme]) -> [BarrierPath] {
    let entryParts: [PartVersion]? = contract.map { contract in
      Side.allCases.compactMap { side in
        partVersions.last { $0.side == side && $0.on <= contract.signedOn }
      }
    }
    let latest = Side.allCases.compactMap(part)
    return themes.map { theme in
      BarrierPath(
        theme: theme.id,
        atEntry: entryParts.map { BarrierState($0.map { $0.part.finding(theme.id) }) },
        now: BarrierState(latest.map { $0.part.finding(theme.id) }),
        atExit: exit.map { exit in
          BarrierState(exit.value.barriers.filter { $0.theme == theme.id })
        })
    }
  }
}
