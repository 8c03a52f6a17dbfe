import Casework
import TestSupport
import Testing

@Suite("No agreement before both halves of the diagnostic")
struct DiagnosticGateTests {
  @Test(
    "an agreement without a half is refused, whoever gives it",
    arguments: [
      (Story.Step.employmentPart, Side.employment), (.socialPart, .social),
    ], Side.allCases)
  func missingHalf(half: (left: Story.Step, side: Side), actor: Side) throws {
    let story = try Story.reaching(.socialPart, without: [half.left])
    expectRefused(
      story.refusal(of: .agree, by: Team.holder(actor)), .missing(.part(half.side)),
      citing: .sharedDiagnostic)
  }

  @Test("an agreement dated before the second half is refused")
  func tooEarly() throws {
    let story = try Story.reaching(.socialPart)
    expectRefused(
      story.refusal(of: .agree, on: day(20, 1, 2026)),
      .tooEarly(.part(.social), needs: day(21, 1, 2026)), citing: .sharedDiagnostic)
    #expect(story.refusal(of: .agree, on: day(21, 1, 2026)) == nil)
  }

  @Test("a half written anew does not undo what follows from the first")
  func newVersion() throws {
    var story = try Story.reaching(.socialPart)
    try story.play(.recordPart(.employmentHalf), on: day(28, 1, 2026))
    #expect(story.refusal(of: .agree, on: day(22, 1, 2026)) == nil)
  }

  @Test("a side writes its own half only: what it records is its own")
  func ownHalf() throws {
    let story = try Story.reaching(.informed)
    for side in Side.allCases {
      let decisions = try story.decide(
        .recordPart(.half(side)), by: Team.holder(side), on: day(19, 1, 2026))
      #expect(
        decisions.map(\.fact) == [.partRecorded(PartRecorded(side: side, part: .half(side)))])
    }
  }

  @Test("a theme or a situation that the convention does not have is refused")
  func unknownCodes() throws {
    let story = try Story.reaching(.informed)
    #expect(
      story.refusal(of: .recordPart(.found([("lune", .strong)]))) == .unknownCode(.theme, "lune"))
    let finding = BarrierFinding(
      theme: "logement", answer: .yes, situations: ["logement_a", "sante_a"])
    #expect(
      story.refusal(of: .recordPart(DiagnosticPart(findings: [finding])))
        == .unknownCode(.situation, "sante_a"))
  }

  @Test("préalables, barriers of both sides and added value are advice, not gates")
  func advice() throws {
    var story = try Story.reaching(.informed)
    for side in Side.allCases {
      try story.play(
        .recordPart(.found([], prerequisites: [:])), by: Team.holder(side), on: day(19, 1, 2026))
    }
    let advice = story.dossier.requirements(for: .orientation, under: story.convention)
      .filter { !$0.isBlocking }
    #expect(
      advice.map(\.what) == [
        .prerequisites(retained: 0, of: 2), .barriersOnBothSides, .addedValue,
      ])
    #expect(advice.allSatisfy { $0.met == nil })
    #expect(story.refusal(of: .agree) == nil)
  }

  @Test("advice is met once both sides retain the préalables and name barriers of both kinds")
  func adviceMet() throws {
    var story = try Story.reaching(.socialPart)
    try story.play(.writeSynthesis("Un seul interlocuteur"), on: day(22, 1, 2026))
    let advice = story.dossier.requirements(for: .orientation, under: story.convention)
      .filter { !$0.isBlocking }
    #expect(advice.first?.what == .prerequisites(retained: 2, of: 2))
    #expect(advice.allSatisfy { $0.met != nil })
  }

  @Test(
    "the RSA is never a condition: every status reaches the contract",
    arguments: RSAStatus.allCases)
  func rsa(status: RSAStatus) throws {
    var person = Person.thierry
    person.rsa = status
    let story = try Story.reaching(.signed, person: person)
    #expect(story.dossier.stage == .accompanied)
    #expect(story.line.isRSA == status.isBeneficiary)
  }

  @Test("an added value without words is refused", arguments: ["", "  \n"])
  func emptySynthesis(text: String) throws {
    let story = try Story.reaching(.informed)
    #expect(story.refusal(of: .writeSynthesis(text)) == .empty(.addedValue))
  }
}
