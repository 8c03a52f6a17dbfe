import Casework

/// Does again what a dossier says, act by act, and tells what would have been refused. An act is one
/// command: its facts are recorded a millisecond apart.
struct Replay {
  let convention: Convention
  let colleagues: [String: Professional]

  /// The refusals, and the entries that a command would not have written so.
  func faults(_ drafts: [EntryDraft]) -> [String] {
    var faults: [String] = []
    var done: [Entry] = []
    for act in acts(drafts) {
      let written = act.map { Decision(on: $0.on, fact: $0.fact) }
      do throws(Refusal) {
        let expected = try decide(act, among: drafts, after: done)
        for (place, decision) in written.enumerated()
        where place >= expected.count || expected[place] != decision {
          faults.append("\(name(act[place])): written otherwise")
        }
        if expected.count > written.count { faults.append("\(name(act[0])): not all of it") }
      } catch {
        faults.append("\(name(act[0])): \(error)")
      }
      done += Sample.sealed(act)
    }
    return faults
  }

  private func name(_ draft: EntryDraft) -> String {
    "\(draft.dossier) \(draft.fact.kind) on \(draft.on)"
  }

  /// The entries of each act.
  private func acts(_ drafts: [EntryDraft]) -> [[EntryDraft]] {
    var acts: [[EntryDraft]] = []
    for draft in drafts {
      let last = acts.last?.last?.recordedAt.milliseconds
      if let last, draft.recordedAt.milliseconds == last + 1 {
        acts[acts.count - 1].append(draft)
      } else {
        acts.append([draft])
      }
    }
    return acts
  }

  private func decide(
    _ act: [EntryDraft], among drafts: [EntryDraft], after done: [Entry]
  ) throws(Refusal) -> [Decision] {
    let draft = act[0]
    guard act.allSatisfy({ $0.author == draft.author }) else { throw .notAMember }
    guard let actor = colleagues[draft.author] else {
      throw .unknownProfessional(draft.author)
    }
    let circumstances = Circumstances(
      actor: actor, today: draft.recordedAt.day, conventions: ConventionBook([convention]),
      colleagues: colleagues)
    return try command(act.map(\.fact), among: drafts)
      .decide(on: draft.on, dossier: Dossier(entries: done), entries: done, circumstances)
  }

  /// The command that comes to `facts`, the first of which says what it is.
  private func command(_ facts: [Fact], among drafts: [EntryDraft]) -> Command {
    switch facts[0] {
    case .identified(let identified):
      .identify(
        identified, adviser: firstSeat(.employment, drafts),
        socialWorker: firstSeat(.social, drafts))
    case .personRectified(let rectified): .rectify(rectified.person)
    case .seatTaken(let seat): .assign(seat.side, login: seat.login)
    case .informed(let informed): .inform(informed)
    case .partRecorded(let recorded): .recordPart(recorded.part)
    case .synthesisWritten(let synthesis): .writeSynthesis(synthesis.addedValue)
    case .trusted(let trusted): .trust(motive: trusted.motive)
    case .answered(let answered): .answer(answered.answer, motive: answered.motive)
    case .presented(let presented): .present(presented)
    case .signed(let signed):
      .sign(
        socialReferent: signed.socialReferent, signatories: signed.signatories,
        originalKeptAt: signed.originalKeptAt)
    case .reviewed(let reviewed): .review(reviewed)
    case .renewed(let renewed): .renew(originalKeptAt: renewed.originalKeptAt)
    case .exited(let exited):
      .exit(
        ExitDeclaration(
          reason: exited.reason, barriers: exited.barriers,
          nextResponsible: exited.nextResponsible, noRelayMotive: exited.noRelayMotive,
          missedMeetings: exited.missedMeetings, attempts: exited.attempts))
    case .closed(let closed): .close(closed)
    case .contacted(let contacted): .contact(contacted)
    case .meetingPlanned(let plan): .planMeeting(plan)
    case .meetingReported(let report):
      .reportMeeting(
        report, actions: facts.compactMap(\.action), next: facts.compactMap(\.plan).first)
    case .attempted(let attempt): .attempt(attempt)
    case .actionPlanned(let action): .planAction(action)
    case .actionRevised(let revised): .reviseAction(revised)
    case .milestoneReached(let milestone): .reach(milestone)
    case .watchSet(let watch): .watch(watch)
    case .watchCleared(let cleared): .clearWatch(cleared)
    case .handoverSent(let sent): .handOver(sent)
    case .handoverTaken(let taken): .takeUp(taken)
    case .handoverEnded(let ended): .endHandover(ended)
    case .printed(let printed): .print(printed)
    case .noteShared(let shared): .share(shared)
    case .requested(let asked): .request(asked)
    case .requestExtended(let extended): .extendRequest(extended)
    case .requestAnswered(let answered): .answerRequest(answered)
    case .noteReviewed(let reviewed): .reviewNote(reviewed)
    case .retentionHeld(let held): .holdRetention(held)
    case .retentionReleased(let released): .releaseRetention(released)
    case .purgeAnnounced: .announcePurge
    case .openedWithReason(let opened):
      .openWithReason(
        .names(surname: "", givenName: "", birthDate: opened.until), reason: opened.reason)
    case .corrected(let corrected): .correct(corrected)
    }
  }

  private func firstSeat(_ side: Side, _ drafts: [EntryDraft]) -> String? {
    for draft in drafts {
      if case .seatTaken(let seat) = draft.fact, seat.side == side { return seat.login }
    }
    return nil
  }
}

extension Fact {
  fileprivate var action: PlannedAction? {
    if case .actionPlanned(let action) = self { action } else { nil }
  }

  fileprivate var plan: MeetingPlan? {
    if case .meetingPlanned(let plan) = self { plan } else { nil }
  }
}
