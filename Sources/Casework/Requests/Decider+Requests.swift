extension Decider {
  /// The facts of a request of the person, or of what becomes of it; `nil` for any other command. The two
  /// professionals do it, and supervisors, whom people write to; also once the dossier has ended.
  func request(
    _ command: Command, _ dossier: Dossier, _ entries: [Entry]
  ) throws(Refusal) -> [Decision]? {
    let fact: Fact
    switch command {
    case .request(let asked): fact = .requested(asked)
    case .extendRequest(let extended): fact = try extend(extended, dossier)
    case .answerRequest(let answered): fact = try answer(answered, dossier, entries)
    case .reviewNote(let reviewed): fact = try review(reviewed, dossier, entries)
    default: return nil
    }
    try check(.answerRequests, in: dossier)
    guard day >= dossier.identification.on else {
      throw .beforeIdentification(dossier.identification.on)
    }
    return [Decision(on: day, fact: fact)]
  }

  private func extend(_ extended: RequestExtended, _ dossier: Dossier) throws(Refusal) -> Fact {
    let request = try pending(extended.request, dossier)
    guard request.extended == nil else { throw .nothingSuch(.request) }
    guard day >= request.asked.on else { throw .beforeRequest(request.asked.on) }
    guard day <= request.dueOn else { throw .tooLateToExtend(request.dueOn) }
    return .requestExtended(
      RequestExtended(request: request.id, reason: try filled(extended.reason, .motive)))
  }

  private func answer(
    _ answered: RequestAnswered, _ dossier: Dossier, _ entries: [Entry]
  ) throws(Refusal) -> Fact {
    let request = try pending(answered.request, dossier)
    guard day >= request.asked.on else { throw .beforeRequest(request.asked.on) }
    try checkReason(answered)
    if let corrected = answered.corrected, !entries.contains(where: { $0.id == corrected }) {
      throw .cannotCorrect
    }
    return .requestAnswered(answered)
  }

  /// An answer that does not grant everything says why (RGPD, art. 12-4).
  func checkReason(_ answered: RequestAnswered) throws(Refusal) {
    if answered.outcome != .granted { _ = try filled(answered.reason, .motive) }
  }

  private func pending(_ id: EntryID, _ dossier: Dossier) throws(Refusal) -> PersonRequest {
    guard let request = dossier.pendingRequests.first(where: { $0.id == id }) else {
      throw .nothingSuch(.request)
    }
    return request
  }

  /// Whoever may read a note decides what the person's copy gives of it.
  private func review(
    _ reviewed: NoteReviewed, _ dossier: Dossier, _ entries: [Entry]
  ) throws(Refusal) -> Fact {
    try check(.follow, in: dossier)
    let effective = Dossier.effective(entries.inJournalOrder)
    guard let entry = effective.first(where: { $0.id == reviewed.entry }),
      let note = entry.fact.note, note.mentionsOthers
    else { throw .nothingSuch(.noteToReview) }
    let reader = Reader(side: actor.side, login: actor.login, standing: .holder)
    guard note.room.isOpen(to: reader, author: entry.author) else { throw .notYourRoom(note.room) }
    return .noteReviewed(
      NoteReviewed(
        entry: entry.id, isGiven: reviewed.isGiven, reason: try filled(reviewed.reason, .motive)))
  }

  /// While the person objects, nothing more is shared between the two institutions (RGPD, art. 21): no
  /// half, no shared word, no step towards the contract. What is kept to one side goes on, and so do the
  /// acts that end.
  func checkObjection(_ command: Command, _ dossier: Dossier) throws(Refusal) {
    guard let objection = dossier.objection, command.shares else { return }
    throw .objected(objection.asked.on)
  }
}

extension Command {
  /// Whether it gives the other side words it had not, or goes on towards the contract or its renewal.
  var shares: Bool {
    switch self {
    case .recordPart, .writeSynthesis, .trust, .present, .sign, .renew, .share: true
    case .answer(let answer, _): answer == .agreed
    case .contact(let contacted): !contacted.note.trimmed.isEmpty
    case .reportMeeting(let report, _, _): report.note?.room == .shared
    case .attempt(let attempt): attempt.note?.room == .shared
    case .correct(let corrected): corrected.replacement?.fact.note?.room == .shared
    default: false
    }
  }
}
