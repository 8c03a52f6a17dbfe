import Casework
import TestSupport
import Testing

@Suite("Both sides hold a key")
struct AgreementTests {
  @Test("one agreement is not enough to go on", arguments: Side.allCases)
  func oneAgreement(side: Side) throws {
    var story = try Story.reaching(.socialPart)
    try story.play(.agree, by: Team.holder(side), on: day(22, 1, 2026))
    expectRefused(
      story.refusal(of: .presentation), .missing(.agreement(side.other, .orientation)),
      citing: .jointAgreement)
    #expect(story.dossier.agreedOn(.orientation) == nil)
  }

  @Test("who agrees agrees for their own side", arguments: Side.allCases)
  func ownSide(side: Side) throws {
    let story = try Story.reaching(.socialPart)
    let decisions = try story.decide(.agree, by: Team.holder(side), on: day(22, 1, 2026))
    #expect(
      decisions.map(\.fact)
        == [.answered(Answered(decision: .orientation, side: side, answer: .agreed))])
  }

  private static let outsiders = [Team.otherAdviser, Team.otherSocialWorker]
  private static let supervisors = [Team.employmentSupervisor, Team.socialSupervisor]

  @Test("a colleague without a seat cannot agree", arguments: outsiders)
  func outsider(actor: Professional) throws {
    #expect(try Story.reaching(.socialPart).refusal(of: .agree, by: actor) == .notAMember)
  }

  @Test("a supervisor never agrees, nor writes", arguments: supervisors)
  func supervisor(actor: Professional) throws {
    let story = try Story.reaching(.socialPart)
    for command in [Command.agree, .call(), .recordPart(.socialHalf), .close(), .presentation] {
      #expect(story.refusal(of: command, by: actor) == .supervisor)
    }
  }

  @Test("a login in the seat of the other side agrees for neither")
  func wrongSeat() throws {
    var story = try Story.reaching(.socialPart)
    story.record(
      .seatTaken(SeatTaken(side: .social, login: Team.otherAdviser.login)), on: day(22, 1, 2026))
    expectRefused(
      story.refusal(of: .agree, by: Team.otherAdviser), .notYourSeat(.employment),
      citing: .jointAgreement)
  }

  @Test("who has given the seat away agrees no longer; who took it does")
  func handedOver() throws {
    var story = try Story.reaching(.socialPart)
    try story.play(.assign(.employment, login: "ygourvil"), on: day(22, 1, 2026))
    #expect(story.refusal(of: .agree, by: Team.adviser) == .notAMember)
    #expect(story.refusal(of: .agree, by: Team.otherAdviser) == nil)
  }

  @Test("an agreement given stays when the seat is handed over")
  func staysAfterHandover() throws {
    var story = try Story.reaching(.socialAgreement)
    try story.play(.assign(.employment, login: "ygourvil"), on: day(24, 1, 2026))
    #expect(story.dossier.agreedOn(.orientation) == day(23, 1, 2026))
    #expect(story.dossier.answer(.employment, to: .orientation)?.author == "mbriand")
  }

  @Test(
    "a refusal and an exclusively social follow-up need a motive",
    arguments: [Answered.Answer.refused, .socialOnly])
  func motive(answer: Answered.Answer) throws {
    let story = try Story.reaching(.socialPart)
    #expect(story.refusal(of: .answer(answer, motive: "  ")) == .empty(.motive))
    #expect(story.refusal(of: .answer(answer, motive: "Suivi santé d'abord")) == nil)
  }

  @Test("a presentation dated before the second agreement is refused")
  func presentationTooEarly() throws {
    let story = try Story.reaching(.socialAgreement)
    expectRefused(
      story.refusal(of: .presentation, on: day(22, 1, 2026)),
      .tooEarly(.agreement(.social, .orientation), needs: day(23, 1, 2026)),
      citing: .jointAgreement)
    #expect(story.refusal(of: .presentation, on: day(23, 1, 2026)) == nil)
  }

  @Test("an agreement taken back closes the way to the contract")
  func takenBack() throws {
    var story = try Story.reaching(.presented)
    try story.play(
      .answer(.refused, motive: "A déménagé"), by: Team.socialWorker, on: day(27, 1, 2026))
    expectRefused(
      story.refusal(of: .signature), .missing(.agreement(.social, .orientation)),
      citing: .jointAgreement)
  }
}
