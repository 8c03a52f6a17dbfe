import Casework
import TestSupport

/// Facts of every kind, filled to the brim, with texts that are hard to store.
enum FactSamples {
  private static let hard = "Œuvre « d'été » \"5 %\" \\ / \t\n€ — 👩‍👧 e\u{301} \u{2028}"

  private static let half = DiagnosticPart(
    findings: [
      BarrierFinding(
        theme: "logement", answer: .yes, impact: .strong, situations: ["logement_a", "logement_b"]),
      BarrierFinding(theme: "sante", answer: .no), BarrierFinding(theme: "projet"),
      BarrierFinding(theme: "mobilite", answer: .yes),
    ], strengths: hard, observation: "", personWords: "Je veux conduire.",
    prerequisites: ["volonte": true, "manque_autonomie": false], criteria: ["frein_pro": true])

  static let opening = Fact.identified(
    Identified(
      person: .lenaig, origin: "social", externalID: "PF1-0042", toExplore: ["sante", "logement"]))

  static let all: [Fact] = [
    .identified(Identified(person: .thierry, origin: "emploi")),
    .personRectified(PersonRectified(person: .lenaig)),
    .personRectified(PersonRectified(person: Person(surname: hard, givenNames: hard))),
    .seatTaken(SeatTaken(side: .social, login: "sdiarra")),
    .informed(Informed(medium: .homeVisit, adheres: false)),
    .partRecorded(PartRecorded(side: .employment, part: half)),
    .partRecorded(PartRecorded(side: .social, part: DiagnosticPart(findings: []))),
    .synthesisWritten(SynthesisWritten(addedValue: hard)),
    .trusted(Trusted(side: .social, motive: hard)),
    .answered(Answered(decision: .orientation, side: .employment, answer: .agreed)),
    .answered(
      Answered(decision: .renewal(2), side: .social, answer: .socialOnly, motive: hard)),
    .presented(Presented(medium: .video)),
    .signed(
      Signed(
        socialReferent: "Sékou DIARRA", signatories: ["Lénaïg", hard], originalKeptAt: hard,
        convention: "six-mois",
        terms: ContractTerms(
          initialMonths: 6, renewals: 2, renewalMonths: 4, endsDayBefore: true))),
    .reviewed(Reviewed(participants: ["Maëlle BRIAND", hard], conclusion: hard)),
    .renewed(Renewed(number: 2, originalKeptAt: hard)),
    .exited(
      Exited(
        reason: "fin_implicite", group: .other, barriers: half.findings, nextResponsible: "",
        noRelayMotive: hard, missedMeetings: "2/4, 9/4", attempts: hard)),
    .closed(Closed(reason: "injoignable", note: hard)),
    .contacted(Contacted(medium: .letter, note: hard)),
    .corrected(Corrected(target: "entry-9", replacement: nil, reason: hard)),
    .meetingPlanned(
      MeetingPlan(
        kind: .tripartite, medium: .video, day: day(4, 12, 2026), time: TimeOfDay(hour: 14),
        place: hard, others: [hard], about: hard)),
    .meetingReported(
      MeetingReported(
        meeting: "entry-7", kind: .collective, medium: .homeVisit,
        time: TimeOfDay(hour: 9, minute: 5), place: hard, others: ["Noé"], outcome: .absent,
        note: Note(hard, room: .social), sitting: Sitting(id: "s-1", frame: .pathways))),
    .meetingReported(
      MeetingReported(kind: .bipartite, medium: .telephone, note: Note(nil, room: .employment))),
    .attempted(Attempted(medium: .letter, result: .wrongContact, note: Note(hard))),
    .actionPlanned(
      PlannedAction(
        plan: .social, theme: "logement", what: hard, owner: .thirdParty, thirdParty: hard,
        dueOn: day(29, 2, 2028), state: .waiting, waitsFor: "entry-3", resource: "garage")),
    .actionRevised(
      ActionRevised(
        action: "entry-4",
        now: PlannedAction(
          plan: .employment, theme: "sante", what: hard, owner: .person, state: .abandoned),
        comment: hard)),
    .milestoneReached(Milestone(.workIntegrationJob, detail: hard)),
    .watchSet(WatchSet(day: day(31, 1, 2027), about: hard)),
    .watchCleared(WatchCleared(watch: "entry-5", comment: hard)),
    .handoverSent(
      HandoverSent(
        kind: .standIn, side: .social, to: "sdiarra", from: day(1, 3, 2026),
        until: day(31, 3, 2026), message: hard)),
    .handoverTaken(HandoverTaken(handover: "entry-6", comment: hard)),
    .handoverEnded(HandoverEnded(handover: "entry-6", comment: hard)),
    .meetingPlanned(
      MeetingPlan(
        kind: .bipartite, medium: .telephone, day: day(1, 1, 1), time: TimeOfDay(hour: 0))),
    .meetingReported(
      MeetingReported(
        kind: .social, medium: .letter, time: TimeOfDay(hour: 23, minute: 59),
        others: ["", hard], outcome: .cancelled, note: Note(""))),
    .attempted(Attempted(medium: .email, result: .noAnswer)),
    .attempted(
      Attempted(medium: .telephone, result: .messageLeft, note: Note(nil, room: .social))),
    .actionPlanned(
      PlannedAction(plan: .employment, theme: "projet", what: hard, owner: .adviser)),
    .handoverSent(
      HandoverSent(kind: .change, side: .employment, to: "ygourvil", from: day(1, 3, 2026))),
    .handoverSent(
      HandoverSent(kind: .service, side: .social, service: hard, from: day(1, 3, 2026))),
    .openedWithReason(OpenedWithReason(reason: hard, until: day(1, 3, 2026))),
    .noteShared(NoteShared(entry: "entry-7", words: hard, reason: hard)),
    .informed(
      Informed(
        medium: .letter, adheres: true, notice: NoticeName(version: hard, sha256: "ab12"))),
    .attempted(
      Attempted(
        medium: .email, result: .noAnswer, note: Note(hard, room: .mine, mentionsOthers: true))),
    .requested(Requested(right: .objection, words: hard)),
    .requestExtended(RequestExtended(request: "entry-8", reason: hard)),
    .requestAnswered(
      RequestAnswered(request: "entry-8", outcome: .partly, reason: hard, corrected: "entry-9")),
    .noteReviewed(NoteReviewed(entry: "entry-7", isGiven: false, reason: hard)),
    .retentionHeld(RetentionHeld(reason: hard, until: day(1, 3, 2030))),
    .retentionReleased(RetentionReleased(hold: "entry-10")),
    .purgeAnnounced(PurgeAnnounced(dueOn: day(1, 3, 2028))),
    .printed(Printed(document: .personCopy, version: "copie-1", sha256: "ab12")),
    .printed(Printed(document: .summons, version: "convocation-1", sha256: "ab12")),
    .corrected(
      Corrected(
        target: "entry-9",
        replacement: .init(
          on: day(1, 3, 2026),
          fact: .meetingReported(
            MeetingReported(
              meeting: "entry-7", kind: .social, medium: .video, time: TimeOfDay(hour: 9),
              note: Note(nil, room: .employment), sitting: Sitting(id: hard, frame: .point)))),
        reason: hard)),
    .corrected(
      Corrected(
        target: "entry-0",
        replacement: .init(on: day(29, 2, 2024), fact: opening), reason: "Erreur")),
  ]
}
