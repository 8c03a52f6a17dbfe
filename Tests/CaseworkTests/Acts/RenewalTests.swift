import Casework
import TestSupport
import Testing

@Suite("A renewal follows a joint review and both answers")
struct RenewalTests {
  @Test(
    "each thing that is missing is named, with its rule",
    arguments: [
      (Story.Step.presented, Requirement.What.contract, Rule.signature),
      (.signed, .review, .jointReview),
      (.reviewed, .agreement(.employment, .renewal(1)), .jointReview),
      (.employmentRenewal, .agreement(.social, .renewal(1)), .jointReview),
      (.renewed, .renewalLeft(made: 1, allowed: 1), .duration),
    ])
  func missing(step: Story.Step, what: Requirement.What, rule: Rule) throws {
    let story = try Story.reaching(step)
    expectRefused(
      story.refusal(of: .renewal, on: day(20, 10, 2026)), .missing(what), citing: rule)
  }

  @Test("no side answers before the review", arguments: Side.allCases)
  func answerBeforeReview(side: Side) throws {
    let story = try Story.reaching(.signed)
    expectRefused(
      story.refusal(of: .agree, by: Team.holder(side)), .missing(.review), citing: .jointReview)
  }

  @Test("an answer dated before the review is refused")
  func answerTooEarly() throws {
    let story = try Story.reaching(.reviewed)
    expectRefused(
      story.refusal(of: .agree, on: day(14, 10, 2026)),
      .tooEarly(.review, needs: day(15, 10, 2026)), citing: .jointReview)
  }

  @Test("a renewal dated before the second answer is refused")
  func tooEarly() throws {
    let story = try Story.reaching(.socialRenewal)
    expectRefused(
      story.refusal(of: .renewal, on: day(18, 10, 2026)),
      .tooEarly(.agreement(.social, .renewal(1)), needs: day(19, 10, 2026)), citing: .jointReview)
    #expect(story.refusal(of: .renewal, on: day(19, 10, 2026)) == nil)
  }

  @Test("a renewal refused by a side is not signed", arguments: Side.allCases)
  func refused(side: Side) throws {
    var story = try Story.reaching(.socialRenewal)
    try story.play(
      .answer(.refused, motive: "A retrouvé un emploi"), by: Team.holder(side),
      on: day(20, 10, 2026))
    expectRefused(
      story.refusal(of: .renewal), .missing(.agreement(side, .renewal(1))), citing: .jointReview)
  }

  @Test("once no renewal is left there is nothing to answer")
  func nothingLeft() throws {
    let story = try Story.reaching(.renewed)
    expectRefused(story.refusal(of: .agree), .nothingToDecide, citing: .duration)
  }

  @Test(
    "a renewal is signed at most fifteen days after the end of the contract",
    arguments: [(day(2, 11, 2026), true), (day(17, 11, 2026), true), (day(18, 11, 2026), false)])
  func grace(on: CivilDate, accepted: Bool) throws {
    let story = try Story.reaching(.socialRenewal)
    let refusal = story.refusal(of: .renewal, on: on)
    if accepted {
      #expect(refusal == nil)
    } else {
      expectRefused(
        refusal, .tooLateToRenew(end: day(2, 11, 2026), lastDay: day(17, 11, 2026)),
        citing: .duration)
    }
  }

  @Test("two renewals allowed need two reviews and two pairs of answers")
  func twice() throws {
    var convention = Convention.nineMonths
    convention.terms.renewals = 2
    var story = try Story.reaching(.renewed, under: convention)
    #expect(story.dossier.openDecision == .renewal(2))
    #expect(story.dossier.agreedOn(.renewal(1)) == day(19, 10, 2026))
    #expect(story.dossier.agreedOn(.renewal(2)) == nil)
    expectRefused(story.refusal(of: .renewal), .missing(.review), citing: .jointReview)
    story.today = day(15, 1, 2027)
    try story.play(.jointReview, on: day(4, 1, 2027))
    try story.play(.agree, on: day(5, 1, 2027))
    try story.play(.agree, by: Team.socialWorker, on: day(5, 1, 2027))
    try story.play(.renewal, on: day(6, 1, 2027))
    #expect(story.dossier.contract?.renewals.map(\.value.number) == [1, 2])
    #expect(story.dossier.contract?.endsOn == day(2, 5, 2027))
    expectRefused(
      story.refusal(of: .renewal), .missing(.renewalLeft(made: 2, allowed: 2)), citing: .duration)
  }

  @Test("a review belongs to a contract, with people and a conclusion")
  func review() throws {
    expectRefused(
      try Story.reaching(.presented).refusal(of: .jointReview), .missing(.contract),
      citing: .signature)
    let story = try Story.reaching(.signed)
    expectRefused(
      story.refusal(of: .jointReview, on: day(1, 2, 2026)),
      .tooEarly(.contract, needs: day(2, 2, 2026)), citing: .signature)
    #expect(
      story.refusal(of: .review(Reviewed(participants: [], conclusion: "x")))
        == .empty(.participants))
    #expect(
      story.refusal(of: .review(Reviewed(participants: ["Maëlle BRIAND"], conclusion: " ")))
        == .empty(.conclusion))
  }

  @Test("the paper of the renewal is kept somewhere")
  func paper() throws {
    let story = try Story.reaching(.socialRenewal)
    #expect(
      story.refusal(of: .renew(originalKeptAt: ""), on: day(20, 10, 2026))
        == .empty(.originalKeptAt))
  }
}
