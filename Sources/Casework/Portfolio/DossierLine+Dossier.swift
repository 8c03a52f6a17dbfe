extension DossierLine {
  /// The line of a dossier. Follows from the dossier alone, so that it can be made again.
  public init(_ dossier: Dossier) {
    let person = dossier.person
    let decision = dossier.openDecision
    func answer(_ side: Side) -> Answered.Answer? {
      decision.flatMap { dossier.answer(side, to: $0)?.value.answer }
    }
    let answers = decision.map { decision in
      Side.allCases.compactMap { dossier.answer($0, to: decision) }
    }
    self.init(
      id: dossier.id, surname: person.surname, givenName: person.firstGivenName,
      sortKey: person.sortKey, searchKey: person.searchKey, identityKey: person.identityKey,
      ftIdentifier: person.ftIdentifier?.text,
      externalID: dossier.identification.value.externalID, birthDate: person.birthDate,
      commune: person.commune, isRSA: person.rsa.isBeneficiary, stage: dossier.stage,
      adviser: dossier.holder(.employment), socialWorker: dossier.holder(.social),
      identifiedOn: dossier.identification.on,
      employmentPartOn: dossier.partVersions.first { $0.side == .employment }?.on,
      socialPartOn: dossier.partVersions.first { $0.side == .social }?.on,
      trustPendingSince: dossier.trustPending == nil ? nil : dossier.trust?.on,
      trustPendingSide: dossier.trustPending,
      decisionOpenSince: decision.flatMap { decision in
        switch decision {
        case .orientation: dossier.diagnosticSharedOn
        case .renewal: dossier.currentReview?.on
        }
      },
      employmentAnswer: answer(.employment), socialAnswer: answer(.social),
      waitingSince: answers.flatMap { answers in
        answers.count == 1 && answers[0].value.answer == .agreed ? answers[0].on : nil
      },
      enteredOn: dossier.contract?.signedOn, endsOn: dossier.contract?.endsOn,
      renewals: dossier.contract?.renewals.count ?? 0,
      renewalsAllowed: dossier.contract?.terms.renewals ?? 0,
      reviewedOn: dossier.currentReview?.on, endedOn: dossier.endedOn,
      endReason: dossier.exit?.value.reason ?? dossier.closure?.value.reason,
      lastContact: dossier.lastContact, barriers: Self.barriers(of: dossier),
      entryCount: dossier.entryCount)
    convention = dossier.contract?.signature.value.convention
    lastExchange = dossier.lastExchange
    lastSitting = dossier.lastSitting?.sitting.id
    let missed = dossier.missedInRow
    missedInRow = missed.count
    lastMissed = missed.last?.day
    employmentStandIn = Self.standIn(.employment, dossier)
    socialStandIn = Self.standIn(.social, dossier)
    let pending = dossier.pendingHandovers
    func recipient(_ side: Side) -> String? {
      pending.last { $0.sent.value.kind != .service && $0.sent.value.side == side }?.sent.value.to
    }
    employmentHandoverTo = recipient(.employment)
    socialHandoverTo = recipient(.social)
    awaitsService = pending.contains { $0.sent.value.kind == .service }
    agenda = dossier.agenda
  }

  private static func standIn(_ side: Side, _ dossier: Dossier) -> StandIn? {
    let last = dossier.handovers.last {
      $0.sent.value.kind == .standIn && $0.sent.value.side == side && $0.taken != nil
    }
    guard let last, let taken = last.taken else { return nil }
    let until = [last.sent.value.until, last.ended?.on].compactMap(\.self).min()
    return StandIn(
      login: last.sent.value.to, from: max(last.sent.value.from, taken.on),
      until: until ?? last.sent.value.from)
  }

  private static func barriers(of dossier: Dossier) -> String {
    let latest = Side.allCases.compactMap(dossier.part)
    guard !latest.isEmpty else {
      return dossier.identification.value.toExplore.map { $0 + ":?" }.joined(separator: " ")
    }
    var order: [String] = []
    var weights: [String: Int] = [:]
    for finding in latest.flatMap(\.part.findings) where finding.answer == .yes {
      let weight = finding.impact.flatMap(BarrierFinding.Impact.allCases.firstIndex(of:)) ?? 0
      if weights[finding.theme] == nil { order.append(finding.theme) }
      weights[finding.theme] = max(weights[finding.theme] ?? 0, weight)
    }
    return order.map { "\($0):\(weights[$0] ?? 0)" }.joined(separator: " ")
  }
}
