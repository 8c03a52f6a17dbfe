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
    .corrected(
      Corrected(
        target: "entry-0",
        replacement: .init(on: day(29, 2, 2024), fact: opening), reason: "Erreur")),
  ]
}
