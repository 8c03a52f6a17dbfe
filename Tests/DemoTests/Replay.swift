import Casework

/// Does again what a dossier says, command by command, and tells what would have been refused.
struct Replay {
  let convention: Convention
  let colleagues: [String: Professional]

  /// The refusals, and the entries that a command would not have written so.
  func faults(_ drafts: [EntryDraft]) -> [String] {
    var faults: [String] = []
    var done: [Entry] = []
    var expected: [Decision] = []
    for draft in drafts {
      if expected.isEmpty {
        do throws(Refusal) {
          expected = try decide(draft, among: drafts, after: done)
        } catch {
          faults.append("\(draft.dossier) \(draft.fact.kind) on \(draft.on): \(error)")
          expected = [Decision(on: draft.on, fact: draft.fact)]
        }
      }
      if expected.first != Decision(on: draft.on, fact: draft.fact) {
        faults.append("\(draft.dossier) \(draft.fact.kind) on \(draft.on): written otherwise")
      }
      expected = Array(expected.dropFirst())
      done += Sample.sealed([draft])
    }
    return faults
  }

  private func decide(
    _ draft: EntryDraft, among drafts: [EntryDraft], after done: [Entry]
  ) throws(Refusal) -> [Decision] {
    guard let actor = colleagues[draft.author] else {
      throw .unknownProfessional(draft.author)
    }
    let circumstances = Circumstances(
      actor: actor, today: draft.recordedAt.day, conventions: ConventionBook([convention]),
      colleagues: colleagues)
    return try command(draft.fact, among: drafts)
      .decide(on: draft.on, dossier: Dossier(entries: done), entries: done, circumstances)
  }

  private func command(_ fact: Fact, among drafts: [EntryDraft]) -> Command {
    switch fact {
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
    case .meetingReported(let report): .reportMeeting(report, actions: [], next: nil)
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
