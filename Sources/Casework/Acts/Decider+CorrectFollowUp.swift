extension Decider {
  /// What one side owns, in any of its versions, only that side corrects. News of an action belongs
  /// to the side of its plan, and to the one that gave it.
  func checkOwner(
    of target: Entry, _ dossier: Dossier, _ entries: [Entry]
  ) throws(Refusal) {
    if case .actionRevised(let revised) = target.fact {
      guard revised.now.plan == actor.side || wrote(target) else {
        throw .notYourPlan(revised.now.plan)
      }
    }
    if target.fact.kind == .noteShared, !wrote(target) { throw .notYourSeat(actor.side.other) }
    let corrected = entries.compactMap { entry in
      if case .corrected(let correction) = entry.fact, correction.target == target.id {
        correction.replacement?.fact
      } else {
        nil
      }
    }
    for fact in [target.fact] + corrected {
      if let side = owner(of: fact, dossier), side != actor.side { throw .notYourSeat(side) }
    }
  }

  /// The side that alone corrects a fact; what became of a handover belongs to the side of its seat.
  private func owner(of fact: Fact, _ dossier: Dossier) -> Side? {
    let handover: EntryID
    switch fact {
    case .handoverTaken(let taken): handover = taken.handover
    case .handoverEnded(let ended): handover = ended.handover
    default: return fact.ownedBySide
    }
    let sent = dossier.handovers.first { $0.id == handover }?.sent.value
    return sent.flatMap { $0.kind == .service ? nil : $0.side }
  }

  /// Whether somebody of the actor's side recorded an entry.
  private func wrote(_ entry: Entry) -> Bool {
    circumstances.colleagues[entry.author]?.side == actor.side
  }

  /// A replacement of the everyday follow-up says what its act had to say, about the same thing.
  func checkFollowUp(
    _ replacement: Corrected.Replacement, of target: Entry, _ dossier: Dossier
  ) throws(Refusal) {
    switch (replacement.fact, target.fact) {
    case (.meetingPlanned(let plan), _):
      guard plan.day >= replacement.on else { throw .meetingInThePast(plan.day) }
    case (.meetingReported(let report), .meetingReported(let before)):
      guard report.meeting == before.meeting, report.sitting == before.sitting else {
        throw .cannotCorrect
      }
      try checkRoom(of: replacement.fact, in: target)
    case (.attempted, _): try checkRoom(of: replacement.fact, in: target)
    case (.actionPlanned(let action), .actionPlanned(let before)):
      try check(action, known: (target.id, before), dossier)
    case (.actionRevised(let revised), .actionRevised(let before)):
      guard revised.action == before.action, revised.now.plan == before.now.plan else {
        throw .cannotCorrect
      }
      if before.now.plan != actor.side {
        var allowed = before.now
        allowed.state = revised.now.state
        guard revised.now == allowed else { throw .notYourPlan(before.now.plan) }
      }
      try check(revised.now, known: (before.action, before.now), dossier)
    case (.watchSet(let watch), _): _ = try filled(watch.about, .watchedDate)
    case (.watchCleared(let cleared), .watchCleared(let before)):
      guard cleared.watch == before.watch else { throw .cannotCorrect }
    case (.handoverSent(let sent), .handoverSent(let before)):
      guard sent.kind == before.kind, sent.to == before.to else { throw .cannotCorrect }
      try checkDays(sent)
    case (.handoverTaken(let taken), .handoverTaken(let before)):
      guard taken.handover == before.handover else { throw .cannotCorrect }
    case (.handoverEnded(let ended), .handoverEnded(let before)):
      guard ended.handover == before.handover else { throw .cannotCorrect }
    case (.noteShared(let shared), .noteShared(let before)):
      guard shared.entry == before.entry, shared.note.room == .shared else { throw .cannotCorrect }
      _ = try filled(shared.note.text ?? "", .what)
      _ = try filled(shared.reason, .motive)
    default: break
    }
  }

  /// What was said is kept later by the side that said it; the other does not take it away. Only who
  /// said it keeps it to themselves.
  private func checkRoom(of fact: Fact, in target: Entry) throws(Refusal) {
    let isAllowed =
      switch fact.room {
      case .shared: true
      case .mine: target.author == actor.login
      case .employment, .social: fact.room == Room(actor.side) && wrote(target)
      }
    guard isAllowed else { throw .notYourRoom(fact.room) }
  }

  /// What somebody keeps to themselves nobody else replaces: they would put their words, or none, in
  /// the place of words they cannot read. Their side may still strike it out.
  func checkKeptToOneself(
    _ correction: Corrected, of target: Entry, _ entries: [Entry]
  ) throws(Refusal) {
    for version in entries where version.author != actor.login {
      var isVersion = version.id == target.id
      if case .corrected(let earlier) = version.fact { isVersion = earlier.target == target.id }
      guard isVersion, version.fact.note?.room == .mine else { continue }
      if correction.replacement != nil { throw .notYourRoom(.mine) }
      if !wrote(version) { throw .notYourSeat(actor.side.other) }
    }
  }
}

extension Fact {
  /// Whether it may hold a note, which its side shares or keeps.
  var holdsNote: Bool { kind == .meetingReported || kind == .attempted }
}
