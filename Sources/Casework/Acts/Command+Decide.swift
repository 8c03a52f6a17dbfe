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

  // MARK: - Who

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

  // MARK: - Opening and seats

  func identify(
    _ identified: Identified, seats: [(Side, String?)]
  ) throws(Refusal) -> [Decision] {
    try check(identified.person)
    guard convention.origins.contains(where: { $0.id == identified.origin }) else {
      throw .unknownCode(.origin, identified.origin)
    }
    for theme in identified.toExplore where convention.diagnostic.theme(theme) == nil {
      throw .unknownCode(.theme, theme)
    }
    try checkFollowedOnce()
    var decisions = [Decision(on: day, fact: .identified(identified))]
    for (side, login) in seats {
      guard let login else { continue }
      try checkColleague(login, for: side)
      decisions.append(Decision(on: day, fact: .seatTaken(SeatTaken(side: side, login: login))))
    }
    return decisions
  }

  func assign(_ side: Side, _ login: String, _ dossier: Dossier) throws(Refusal) -> [Decision] {
    try check(.assign, in: dossier)
    try checkColleague(login, for: side)
    if dossier.holder(side) == login { throw .seatAlreadyHeld(login) }
    return [Decision(on: day, fact: .seatTaken(SeatTaken(side: side, login: login)))]
  }

  func checkColleague(_ login: String, for side: Side) throws(Refusal) {
    guard let colleague = circumstances.colleagues[login] else { throw .unknownProfessional(login) }
    guard colleague.side == side, !colleague.role.isSupervisor else {
      throw .wrongSide(colleague.fullName, side)
    }
  }

  /// One binôme only follows a person.
  func checkFollowedOnce() throws(Refusal) {
    guard let other = circumstances.openElsewhere else { return }
    throw .alreadyFollowed(
      other, contact: circumstances.contact.flatMap { circumstances.colleagues[$0] })
  }

  func check(_ person: Person) throws(Refusal) {
    if person.surname.trimmed.isEmpty { throw .empty(.surname) }
    if person.givenNames.trimmed.isEmpty { throw .empty(.givenNames) }
  }

  // MARK: - Diagnostic

  private func record(_ part: DiagnosticPart, _ dossier: Dossier) throws(Refusal) -> Fact {
    let side = try ownSide(dossier)
    try pass(.exchange, dossier)
    try check(part.findings)
    return .partRecorded(PartRecorded(side: side, part: part))
  }

  private func check(_ findings: [BarrierFinding]) throws(Refusal) {
    for finding in findings {
      guard let theme = convention.diagnostic.theme(finding.theme) else {
        throw .unknownCode(.theme, finding.theme)
      }
      for situation in finding.situations
      where !theme.situations.contains(where: { $0.id == situation }) {
        throw .unknownCode(.situation, situation)
      }
    }
  }

  private func trust(_ motive: String, _ dossier: Dossier) throws(Refusal) -> Fact {
    guard convention.diagnostic.trustAllowed else { throw .trustNotAllowed }
    let side = try ownSide(dossier)
    try pass(.exchange, dossier)
    guard dossier.part(side) == nil, dossier.part(side.other) != nil else { throw .nothingToTrust }
    return .trusted(Trusted(side: side, motive: try filled(motive, .motive)))
  }

  // MARK: - Joint decisions

  private func answer(
    _ answer: Answered.Answer, _ motive: String, _ dossier: Dossier
  ) throws(Refusal) -> Fact {
    let side = try ownSide(dossier)
    guard let decision = dossier.openDecision else { throw .nothingToDecide }
    try pass(decision == .orientation ? .orientation : .renewalAnswer, dossier)
    if answer != .agreed { _ = try filled(motive, .motive) }
    return .answered(
      Answered(decision: decision, side: side, answer: answer, motive: motive.trimmed))
  }

  private func sign(
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

  private func renew(_ place: String, _ dossier: Dossier) throws(Refusal) -> Fact {
    try pass(.renewal, dossier)
    guard let contract = dossier.contract else { throw .missing(.contract) }
    let lastDay = contract.endsOn.adding(days: convention.delays.renewalGrace)
    guard day <= lastDay else { throw .tooLateToRenew(end: contract.endsOn, lastDay: lastDay) }
    return .renewed(
      Renewed(
        number: contract.renewals.count + 1, originalKeptAt: try filled(place, .originalKeptAt)))
  }

  // MARK: - Ends

  /// A dossier does not end before the last time the person was met in it.
  private func notBeforeLastStep(_ dossier: Dossier) throws(Refusal) {
    if let last = dossier.lastContact, day < last { throw .beforeLastContact(last) }
  }

  private func exit(_ declared: ExitDeclaration, _ dossier: Dossier) throws(Refusal) -> Fact {
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

  // MARK: - Gates

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

extension Dossier {
  /// Why `goal` cannot be reached on `day`; `nil` if nothing stands in the way.
  public func obstacle(
    to goal: Goal, on day: CivilDate, under convention: Convention
  ) -> Refusal? {
    do throws(Refusal) {
      try pass(goal, on: day, under: convention)
      return nil
    } catch {
      return error
    }
  }

  /// Refuses unless everything `goal` needs is there, and was there on `day`.
  func pass(_ goal: Goal, on day: CivilDate, under convention: Convention?) throws(Refusal) {
    for requirement in requirements(for: goal, under: convention) where requirement.isBlocking {
      guard let met = requirement.met else {
        if requirement.what == .information, information != nil { throw .doesNotAdhere }
        throw .missing(requirement.what)
      }
      if let since = met.on, day < since { throw .tooEarly(requirement.what, needs: since) }
    }
  }
}
