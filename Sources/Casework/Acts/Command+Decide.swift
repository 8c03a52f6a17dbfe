extension Command {
  /// The facts this command comes to on a dossier (`nil` when it opens one), for a fact of the day
  /// `on`. Pure: same dossier, same circumstances, same answer.
  ///
  /// - Parameter entries: the journal of the dossier; needed by a correction, and to share a note.
  /// - Throws: the reason why not.
  public func decide(
    on day: CivilDate, dossier: Dossier?, entries: [Entry], _ circumstances: Circumstances
  ) throws(Refusal) -> [Decision] {
    guard day <= circumstances.today else { throw .future(day) }
    let book = circumstances.conventions
    let signedUnder = dossier?.contract.flatMap { book.named($0.signature.value.convention) }
    guard let convention = signedUnder ?? book.applying(on: day) else { throw .noConvention }
    let decider = Decider(day: day, convention: convention, circumstances: circumstances)
    if case .identify(let identified, let adviser, let socialWorker) = self {
      if let dossier { throw .alreadyFollowed(dossier.id) }
      let seats = [(Side.employment, adviser), (Side.social, socialWorker)]
      return try decider.identify(identified, seats: seats)
    }
    if case .openWithReason(_, let reason) = self { return try decider.open(reason, dossier) }
    guard let dossier else { throw .notAMember }
    if case .correct(let correction) = self {
      try decider.check(.follow, in: dossier)
      try decider.checkObjection(self, dossier)
      return try decider.correct(correction, dossier, entries)
    }
    if case .takeUp(let taken) = self { return try decider.takeUp(taken, dossier) }
    if let decisions = try decider.request(self, dossier, entries) { return decisions }
    if let decisions = try decider.retention(self, dossier) { return decisions }
    if case .print(let printed) = self, printed.document.mayFollowEnd {
      try decider.check(.follow, in: dossier)
      return [Decision(on: day, fact: .printed(printed))]
    }
    if let end = dossier.endedOn { throw .ended(end) }
    guard day >= dossier.identification.on else {
      throw .beforeIdentification(dossier.identification.on)
    }
    if case .assign(let side, let login) = self {
      return try decider.assign(side, login, dossier)
    }
    if let decisions = try decider.handover(self, dossier) { return decisions }
    try decider.check(.follow, in: dossier)
    try decider.checkObjection(self, dossier)
    if case .share(let shared) = self { return try decider.share(shared, entries) }
    if let decisions = try decider.followUp(self, dossier) { return decisions }
    return try decider.fact(for: self, dossier).map { [Decision(on: day, fact: $0)] } ?? []
  }
}

/// The rules of each command, on one day under one convention.
struct Decider {
  let day: CivilDate
  let convention: Convention
  let circumstances: Circumstances

  var actor: Professional { circumstances.actor }

  /// The single fact of a command on an open dossier; `nil` for the commands that have functions of
  /// their own: those that open, assign, hand over or correct, and the everyday follow-up.
  func fact(for command: Command, _ dossier: Dossier) throws(Refusal) -> Fact? {
    switch command {
    case .rectify(let person):
      try check(person)
      try checkFollowedOnce()
      return .personRectified(PersonRectified(person: person))
    case .inform(let informed): return .informed(informed)
    case .recordPart(let part): return try record(part, dossier)
    case .writeSynthesis(let text):
      try pass(.exchange, dossier)
      return .synthesisWritten(SynthesisWritten(addedValue: try filled(text, .addedValue)))
    case .trust(let motive): return try trust(motive, dossier)
    case .answer(let answer, let motive): return try self.answer(answer, motive, dossier)
    case .present(let presented):
      if let held = dossier.presentation { throw .alreadyPresented(held.on) }
      try pass(.presentation, dossier)
      return .presented(presented)
    case .sign(let referent, let signatories, let place):
      return try sign(referent, signatories, place, dossier)
    case .review(let reviewed):
      try pass(.review, dossier)
      guard !reviewed.participants.isEmpty else { throw .empty(.participants) }
      _ = try filled(reviewed.conclusion, .conclusion)
      return .reviewed(reviewed)
    case .renew(let place): return try renew(place, dossier)
    case .exit(let declaration): return try exit(declaration, dossier)
    case .close(let closed):
      if let contract = dossier.contract { throw .alreadySigned(contract.signedOn) }
      try notBeforeLastStep(dossier)
      guard convention.closureReasons.contains(where: { $0.id == closed.reason }) else {
        throw .unknownCode(.reason, closed.reason)
      }
      return .closed(closed)
    case .contact(let contacted): return .contacted(contacted)
    case .identify, .assign, .correct, .planMeeting, .reportMeeting, .attempt, .planAction,
      .reviseAction, .reach, .watch, .clearWatch, .handOver, .takeUp, .endHandover, .print,
      .share, .request, .extendRequest, .answerRequest, .reviewNote, .holdRetention,
      .releaseRetention, .announcePurge, .openWithReason:
      return nil
    }
  }

  /// Refuses whoever does not stand to the dossier as this asks.
  func check(_ right: Right, in dossier: Dossier) throws(Refusal) {
    let standing = dossier.standing(
      of: actor, among: circumstances.colleagues, on: circumstances.today)
    guard !RightsTable.allows(standing, right) else { return }
    throw actor.role.isSupervisor ? .supervisor : .notAMember
  }

  /// The side on which the actor works today: their seat, or that of the colleague for whom they
  /// stand in.
  func workingSide(in dossier: Dossier) -> Side? {
    dossier.seat(of: actor.login, on: circumstances.today)
  }

  /// The side of the actor's seat: nobody writes or agrees for the other, whatever their rights.
  func ownSide(_ dossier: Dossier) throws(Refusal) -> Side {
    guard workingSide(in: dossier) == actor.side else { throw .notYourSeat(actor.side) }
    return actor.side
  }

  /// Refuses unless everything `goal` needs is there, and was there on the day of the fact.
  func pass(_ goal: Goal, _ dossier: Dossier) throws(Refusal) {
    try dossier.pass(goal, on: day, under: convention)
  }

  func filled(_ text: String, _ field: Refusal.Field) throws(Refusal) -> String {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .empty(field) }
    return trimmed
  }
}
