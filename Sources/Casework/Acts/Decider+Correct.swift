extension Decider {
  /// A correction is accepted if the dossier it leaves could have come about: every later act still
  /// finds what it needed. Acts that were already at fault before are not held against it.
  func correct(
    _ correction: Corrected, _ dossier: Dossier, _ entries: [Entry]
  ) throws(Refusal) -> [Decision] {
    guard let target = entries.first(where: { $0.id == correction.target }),
      target.fact.kind.mayBeCorrected
    else { throw .cannotCorrect }
    if correction.reason.trimmed.isEmpty { throw .empty(.motive) }
    try checkOwner(of: target, dossier, entries)
    try checkKeptToOneself(correction, of: target, entries)
    if let replacement = correction.replacement {
      guard replacement.fact.kind == target.fact.kind else { throw .cannotCorrect }
      guard target.fact.holdsNote || replacement.fact.ownedBySide == target.fact.ownedBySide else {
        throw .cannotCorrect
      }
      guard replacement.on <= circumstances.today else { throw .future(replacement.on) }
      try checkContent(replacement.fact, replacing: target.fact)
      try checkFollowUp(replacement, of: target, dossier)
    } else {
      if target.fact.isNotStruckOut { throw .cannotCorrect }
      let reopens = target.fact.kind == .exited || target.fact.kind == .closed
      if reopens { try checkFollowedOnce() }
    }
    let ordered = entries.inJournalOrder
    let correcting = Entry(
      id: "", dossier: dossier.id, author: actor.login, on: day,
      recordedAt: ordered.last?.recordedAt ?? Instant(milliseconds: 0), parents: ordered.heads,
      hash: "", fact: .corrected(correction))
    let faultsBefore = Set(faults(in: Dossier.effective(ordered)).map(\.entry))
    let faultsAfter = faults(in: Dossier.effective(ordered + [correcting]))
    if let new = faultsAfter.first(where: { !faultsBefore.contains($0.entry) }) {
      throw new.entry == correction.target ? new.refusal : .correctionBreaks(new.refusal)
    }
    return [Decision(on: day, fact: .corrected(correction))]
  }

  /// A replacement says all that its act had to say, about the same thing: a correction is no way
  /// around a gate.
  private func checkContent(_ fact: Fact, replacing old: Fact) throws(Refusal) {
    switch (fact, old) {
    case (.identified(let identified), _): try check(identified.person)
    case (.personRectified(let rectified), _): try check(rectified.person)
    case (.seatTaken(let seat), .seatTaken(let before)):
      if seat != before { try checkColleague(seat.login, for: seat.side) }
    case (.synthesisWritten(let synthesis), _): _ = try filled(synthesis.addedValue, .addedValue)
    case (.trusted(let trusted), _): _ = try filled(trusted.motive, .motive)
    case (.answered(let answered), .answered(let before)):
      // Another answer is given anew, under the name and on the day of who gives it.
      guard answered.decision == before.decision, answered.answer == before.answer else {
        throw .cannotCorrect
      }
      if answered.answer != .agreed { _ = try filled(answered.motive, .motive) }
    case (.signed(let signed), .signed(let before)):
      guard signed.terms == before.terms, signed.convention == before.convention else {
        throw .cannotCorrect
      }
      guard !signed.signatories.isEmpty else { throw .empty(.signatories) }
      _ = try filled(signed.socialReferent, .socialReferent)
      _ = try filled(signed.originalKeptAt, .originalKeptAt)
    case (.reviewed(let reviewed), _):
      guard !reviewed.participants.isEmpty else { throw .empty(.participants) }
      _ = try filled(reviewed.conclusion, .conclusion)
    case (.renewed(let renewed), .renewed(let before)):
      guard renewed.number == before.number else { throw .cannotCorrect }
      _ = try filled(renewed.originalKeptAt, .originalKeptAt)
    case (.requested(let asked), .requested(let before)):
      guard asked.right == before.right else { throw .cannotCorrect }
    case (.requestExtended(let extended), .requestExtended(let before)):
      guard extended.request == before.request else { throw .cannotCorrect }
      _ = try filled(extended.reason, .motive)
    case (.requestAnswered(let answered), .requestAnswered(let before)):
      guard answered.request == before.request else { throw .cannotCorrect }
      try checkReason(answered)
    case (.noteReviewed, _), (.retentionHeld, _), (.retentionReleased, _), (.purgeAnnounced, _):
      // Decided anew, by whoever may, not rewritten.
      throw .cannotCorrect
    case (.exited(let exited), _):
      try checkEnd(exited, implicit: convention.exitReason(exited.reason)?.implicit ?? false)
    default: break
    }
  }

  /// The entries whose act would be refused, read in order.
  private func faults(in effective: [Entry]) -> [(entry: EntryID, refusal: Refusal)] {
    guard let first = effective.first, case .identified(let identified) = first.fact else {
      return []
    }
    var dossier = Dossier(
      id: first.dossier,
      identification: Dated(identified, on: first.on, author: first.author, entry: first.id))
    var faults: [(EntryID, Refusal)] = []
    for entry in effective {
      do throws(Refusal) {
        if entry.on < first.on { throw .beforeIdentification(first.on) }
        try checkEnds(entry, in: dossier)
        if let goal = Goal(entry.fact) { try dossier.pass(goal, on: entry.on, under: convention) }
      } catch {
        faults.append((entry.id, error))
      }
      dossier.apply(entry)
    }
    return faults
  }

  /// What an act must not come after, or before: the end of the dossier, the last contact, the days
  /// in which a renewal can be signed, the action that waits for it.
  private func checkEnds(_ entry: Entry, in dossier: Dossier) throws(Refusal) {
    if let end = dossier.endedOn, !entry.fact.mayFollowEnd { throw .ended(end) }
    switch entry.fact {
    case .exited, .closed:
      if let last = dossier.lastContact, entry.on < last { throw .beforeLastContact(last) }
    case .renewed:
      guard let end = dossier.contract?.endsOn else { return }
      let lastDay = end.adding(days: convention.delays.renewalGrace)
      if entry.on > lastDay { throw .tooLateToRenew(end: end, lastDay: lastDay) }
    case .actionPlanned(let action):
      if dossier.isCircle(entry.id, waitingFor: action.waitsFor) { throw .waitsForItself }
    case .actionRevised(let revised):
      if dossier.isCircle(revised.action, waitingFor: revised.now.waitsFor) {
        throw .waitsForItself
      }
    default: break
    }
  }
}

extension Fact.Kind {
  /// Whether a correction may be of it: corrections are not corrected, and that somebody opened the
  /// dossier with a reason is not taken back.
  public var mayBeCorrected: Bool { self != .corrected && self != .openedWithReason }
}

extension Fact {
  /// Whether it happens in a dossier that has ended too.
  var mayFollowEnd: Bool {
    switch self {
    case .handoverTaken, .requested, .requestExtended, .requestAnswered, .noteReviewed,
      .retentionHeld, .retentionReleased, .purgeAnnounced:
      true
    case .printed(let printed): printed.document.mayFollowEnd
    default: false
    }
  }

  /// Whether no correction takes it away: the opening, without which there is no dossier, and what
  /// supervisors decided of its end, which they undo by an act of their own.
  fileprivate var isNotStruckOut: Bool {
    switch self {
    case .identified, .retentionHeld, .retentionReleased, .purgeAnnounced: true
    default: false
    }
  }

  /// The side that alone may write or correct this fact; `nil` if either may.
  var ownedBySide: Side? {
    switch self {
    case .partRecorded(let recorded): recorded.side
    case .trusted(let trusted): trusted.side
    case .answered(let answered): answered.side
    case .actionPlanned(let action): action.plan
    case .handoverSent(let sent): sent.side
    case .meetingReported, .attempted: room.side
    default: nil
    }
  }
}
