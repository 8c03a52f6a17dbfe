import Casework
import TestSupport
import Testing

@Suite("A correction is no way around a gate")
struct CorrectionContentTests {
  private func outcome(
    _ kind: Fact.Kind, to fact: Fact, in step: Story.Step = .exited,
    by actor: Professional = Team.adviser
  ) throws -> Refusal? {
    let story = try Story.reaching(step)
    let target = story.last(kind)
    let on = story.entries.first { $0.id == target }?.on ?? story.today
    return story.refusal(of: .replace(target, on: on, fact), by: actor)
  }

  private static func signed(
    referent: String = "Sékou DIARRA", by signatories: [String] = ["Lénaïg"],
    kept: String = "Agence Ouest"
  ) -> Fact {
    .signed(
      Signed(
        socialReferent: referent, signatories: signatories, originalKeptAt: kept,
        convention: "neuf-mois", terms: Convention.nineMonths.terms))
  }

  private static func exited(
    _ reason: String = "cdi", next: String = "Agence Ouest", motive: String = "",
    missed: String = "", attempts: String = ""
  ) -> Fact {
    .exited(
      Exited(
        reason: reason, group: .other, barriers: [], nextResponsible: next,
        noRelayMotive: motive, missedMeetings: missed, attempts: attempts))
  }

  private static let short: [(Fact.Kind, Fact, Refusal, Rule?)] = [
    (.signed, signed(referent: " "), .empty(.socialReferent), .signature),
    (.signed, signed(by: []), .empty(.signatories), .signature),
    (.signed, signed(kept: ""), .empty(.originalKeptAt), nil),
    (.exited, exited(next: ""), .noRelay, .continuity),
    (.exited, exited("fin_implicite"), .implicitEndUnproved, .implicitExit),
    (.exited, exited("fin_implicite", missed: "2/4"), .implicitEndUnproved, .implicitExit),
    (
      .identified,
      .identified(Identified(person: Person(surname: "", givenNames: "A"), origin: "emploi")),
      .empty(.surname), nil
    ),
    (
      .seatTaken, .seatTaken(SeatTaken(side: .social, login: "hroussel")),
      .wrongSide("Hélène ROUSSEL", .social), nil
    ),
    (
      .reviewed, .reviewed(Reviewed(participants: [], conclusion: "Poursuivre")),
      .empty(.participants), nil
    ),
    (
      .renewed, .renewed(Renewed(number: 2, originalKeptAt: "Agence Ouest")), .cannotCorrect, nil
    ),
    (.renewed, .renewed(Renewed(number: 1, originalKeptAt: "")), .empty(.originalKeptAt), nil),
  ]

  @Test("what the act would not have said is refused", arguments: short)
  func refused(kind: Fact.Kind, fact: Fact, refusal: Refusal, rule: Rule?) throws {
    expectRefused(try outcome(kind, to: fact), refusal, citing: rule)
  }

  private static let complete: [(Fact.Kind, Fact)] = [
    (.signed, signed(referent: "Nolwenn HAMON")), (.exited, exited("formation")),
    (.exited, exited(next: "", motive: "Quitte le territoire")),
    (.exited, exited("fin_implicite", missed: "2/4 et 9/4", attempts: "Deux appels")),
    (.seatTaken, .seatTaken(SeatTaken(side: .social, login: "nhamon"))),
    (.renewed, .renewed(Renewed(number: 1, originalKeptAt: "CDAS du Port"))),
  ]

  @Test("what the act could have said is accepted", arguments: complete)
  func accepted(kind: Fact.Kind, fact: Fact) throws {
    #expect(try outcome(kind, to: fact) == nil)
  }

  @Test("an answer stays the same answer to the same decision: another is given anew")
  func answers() throws {
    func answer(_ decision: JointDecision, _ answer: Answered.Answer) -> Fact {
      .answered(Answered(decision: decision, side: .social, answer: answer))
    }
    func refusal(_ fact: Fact) throws -> Refusal? {
      try outcome(.answered, to: fact, in: .socialAgreement, by: Team.socialWorker)
    }
    #expect(try refusal(answer(.renewal(1), .agreed)) == .cannotCorrect)
    #expect(try refusal(answer(.orientation, .refused)) == .cannotCorrect)
    #expect(try refusal(answer(.orientation, .agreed)) == nil)
  }

  @Test("the words of a synthesis or of a trust are not taken away")
  func words() throws {
    var story = try Story.reaching(.employmentPart, under: .sixMonths, in: 2021)
    try story.play(.trust(motive: "Suivie"), by: Team.socialWorker, on: day(20, 1, 2021))
    try story.play(.writeSynthesis("Un seul interlocuteur"), on: day(20, 1, 2021))
    let trusted = Fact.trusted(Trusted(side: .social, motive: ""))
    #expect(
      story.refusal(
        of: .replace(story.last(.trusted), on: day(20, 1, 2021), trusted), by: Team.socialWorker)
        == .empty(.motive))
    let synthesis = Fact.synthesisWritten(SynthesisWritten(addedValue: " "))
    #expect(
      story.refusal(of: .replace(story.last(.synthesisWritten), on: day(20, 1, 2021), synthesis))
        == .empty(.addedValue))
  }
}
