import Casework
import TestSupport

/// One dossier being told.
struct Life {
  let dossier: DossierID
  var dice: Dice
  var entries: [EntryDraft] = []
  var now = CivilDate(dayNumber: 0)

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &dice) }
  mutating func pick<Value>(_ values: [Value]) -> Value { dice.pick(values) }

  @discardableResult mutating func note(_ fact: Fact, on day: CivilDate? = nil) -> EntryID {
    let number = entries.count
    let draft = EntryDraft(
      id: "\(dossier)-\(1000 + number)", dossier: dossier, author: "a1", on: day ?? now,
      recordedAt: Instant(milliseconds: Int64(now.dayNumber) * 86_400_000 + Int64(number)),
      fact: fact)
    entries.append(draft)
    return draft.id
  }

  mutating func pass(_ most: Int) { now = now.adding(days: below(most + 1)) }

  mutating func person() -> Person {
    var person = Person(surname: "P", givenNames: dossier)
    person.rsa = pick(RSAStatus.allCases)
    person.birthDate = below(4) == 0 ? nil : CivilDate(year: 1960 + below(45), month: 2, day: 28)
    person.qualification = pick([nil] + Qualification.allCases.map(Optional.some))
    person.priorityDistrict = pick([nil, true, false])
    return person
  }

  mutating func half() -> DiagnosticPart {
    DiagnosticPart(
      findings: ["logement", "sante", "projet"].map { theme in
        BarrierFinding(
          theme: theme, answer: pick(BarrierFinding.Answer.allCases),
          impact: pick([nil] + BarrierFinding.Impact.allCases.map(Optional.some)))
      })
  }

  /// From the identification to wherever it stops.
  mutating func live() {
    now = SmallTerritory.first.adding(days: below(700))
    note(.identified(Identified(person: person(), origin: pick(["emploi", "social"]))))
    if below(8) > 0 {
      pass(3)
      note(.seatTaken(SeatTaken(side: .employment, login: pick(["a1", "a2", "a3"]))))
    }
    if below(6) > 0 {
      pass(5)
      note(.seatTaken(SeatTaken(side: .social, login: pick(["s1", "s2", "s3"]))))
    }
    guard below(10) > 0 else { return close() }
    pass(20)
    note(.partRecorded(PartRecorded(side: pick(Side.allCases), part: half())))
    pass(20)
    for side in Side.allCases where below(6) > 0 {
      note(.partRecorded(PartRecorded(side: side, part: half())))
    }
    if below(4) == 0 { note(.trusted(Trusted(side: pick(Side.allCases), motive: "Suivie"))) }
    for side in Side.allCases {
      pass(10)
      if below(5) == 0 {
        note(
          .answered(
            Answered(
              decision: .orientation, side: side, answer: pick([.refused, .socialOnly]),
              motive: "Motif")))
      }
      if below(8) > 0 {
        note(.answered(Answered(decision: .orientation, side: side, answer: .agreed)))
      }
    }
    guard below(6) > 0 else { return close() }
    pass(15)
    note(.presented(Presented(medium: .faceToFace)))
    guard below(8) > 0 else { return close() }
    pass(20)
    note(
      .signed(
        Signed(
          socialReferent: "S", signatories: [], originalKeptAt: "",
          convention: pick(["neuf-mois", "six-mois"]),
          terms: ContractTerms(initialMonths: 9, renewals: 1, renewalMonths: 3))))
    stay()
  }

  mutating func close() {
    if below(2) == 0 {
      pass(30)
      note(.closed(Closed(reason: pick(["injoignable", "refus_personne"]))))
    }
  }
}

extension Life {
  /// The contract and what happens during it.
  mutating func stay() {
    var correctable: [(EntryID, CivilDate, Fact)] = []
    for _ in 0..<below(9) {
      pass(40)
      let fact = something()
      let entry = note(fact)
      if [.milestoneReached, .meetingReported, .contacted].contains(fact.kind) {
        correctable.append((entry, now, fact))
      }
    }
    for (entry, day, fact) in correctable where below(4) == 0 {
      let moved = Corrected.Replacement(on: day.adding(days: -below(60)), fact: fact)
      note(
        .corrected(
          Corrected(target: entry, replacement: below(2) == 0 ? nil : moved, reason: "Erreur")))
    }
    guard below(3) > 0 else { return }
    pass(90)
    let exit = note(
      .exited(
        Exited(
          reason: pick(["cdi", "formation", "terme"]), group: pick(ExitReason.Group.allCases),
          barriers: half().findings, nextResponsible: "")))
    if below(6) == 0 {
      note(.corrected(Corrected(target: exit, replacement: nil, reason: "Erreur")))
    }
  }

  mutating func something() -> Fact {
    switch below(10) {
    case 0: .seatTaken(SeatTaken(side: .employment, login: pick(["a1", "a2", "a3"])))
    case 1: .seatTaken(SeatTaken(side: .social, login: pick(["s1", "s2", "s3"])))
    case 2, 3: .milestoneReached(Milestone(pick(MilestoneKind.allCases)))
    case 4: .renewed(Renewed(number: 1, originalKeptAt: ""))
    case 5: .personRectified(PersonRectified(person: person()))
    case 6: .contacted(Contacted(medium: .telephone))
    case 7:
      .meetingPlanned(MeetingPlan(kind: .social, medium: .faceToFace, day: now.adding(days: 9)))
    default:
      .meetingReported(
        MeetingReported(
          kind: pick(MeetingKind.allCases), medium: .faceToFace,
          outcome: pick(MeetingOutcome.allCases)))
    }
  }
}
