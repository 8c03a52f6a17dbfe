import Casework
import TestSupport
import Testing

@Suite struct StageTests {
  @Test(
    "each step of the path has its stage",
    arguments: [
      (Story.Step.identified, Stage.identified), (.informed, .informed),
      (.employmentPart, .diagnosing), (.socialPart, .shared), (.employmentAgreement, .shared),
      (.socialAgreement, .agreed), (.presented, .presented), (.signed, .accompanied),
      (.reviewed, .accompanied), (.socialRenewal, .accompanied), (.renewed, .renewed),
      (.exited, .exited),
    ])
  func stages(step: Story.Step, stage: Stage) throws {
    #expect(try Story.reaching(step).dossier.stage == stage)
  }

  @Test("the steps reached are listed with their day")
  func steps() throws {
    let steps = try Story.reaching(.exited).dossier.steps
    #expect(
      steps.map(\.stage) == [
        .identified, .informed, .shared, .agreed, .presented, .accompanied, .renewed, .exited,
      ])
    #expect(
      steps.map(\.on) == [
        day(12, 1, 2026), day(13, 1, 2026), day(21, 1, 2026), day(23, 1, 2026), day(26, 1, 2026),
        day(2, 2, 2026), day(20, 10, 2026), day(11, 12, 2026),
      ])
  }

  @Test(
    "a side that says no stops the path, whichever side it is",
    arguments: [
      (Side.employment, Answered.Answer.refused, Stage.refused), (.social, .refused, .refused),
      (.employment, .socialOnly, .socialOnly), (.social, .socialOnly, .socialOnly),
    ])
  func refusals(side: Side, answer: Answered.Answer, stage: Stage) throws {
    var story = try Story.reaching(.socialPart)
    try story.play(
      .answer(answer, motive: "Motif écrit"), by: Team.holder(side), on: day(22, 1, 2026))
    #expect(story.dossier.stage == stage)
    try story.play(.agree, by: Team.holder(side.other), on: day(23, 1, 2026))
    #expect(story.dossier.stage == stage)
  }

  @Test("a refusal weighs more than an exclusively social follow-up")
  func refusedFirst() throws {
    var story = try Story.reaching(.socialPart)
    try story.play(.answer(.refused, motive: "Motif"), on: day(22, 1, 2026))
    try story.play(
      .answer(.socialOnly, motive: "Motif"), by: Team.socialWorker, on: day(22, 1, 2026))
    #expect(story.dossier.stage == .refused)
  }

  @Test("an answer changed later replaces the first, and both are kept")
  func changedAnswer() throws {
    var story = try Story.reaching(.employmentAgreement)
    try story.play(
      .answer(.refused, motive: "À revoir"), by: Team.socialWorker, on: day(23, 1, 2026))
    #expect(story.dossier.stage == .refused)
    try story.play(.agree, by: Team.socialWorker, on: day(30, 1, 2026))
    #expect(story.dossier.stage == .agreed)
    #expect(story.dossier.agreedOn(.orientation) == day(30, 1, 2026))
    #expect(story.dossier.answers.count == 3)
    try story.play(.answer(.refused, motive: "Déménage"), on: day(2, 2, 2026))
    #expect(story.dossier.stage == .refused)
    #expect(story.dossier.agreedOn(.orientation) == nil)
  }

  @Test("a closed dossier is closed")
  func closed() throws {
    var story = try Story.reaching(.informed)
    try story.play(.close(), on: day(14, 1, 2026))
    #expect(story.dossier.stage == .closed)
    #expect(story.dossier.steps.last?.stage == .closed)
    #expect(story.dossier.endedOn == day(14, 1, 2026))
    #expect(!story.dossier.isOpen)
  }

  @Test("stages sort along the path")
  func order() {
    #expect(Stage.allCases.sorted() == Stage.allCases)
    #expect(Stage.identified < .informed)
    #expect(Stage.renewed < .exited)
  }
}
