import Casework
import TestSupport
import Testing

@Suite("A fact has a day that could be")
struct DayTests {
  @Test(
    "no act is dated after today", arguments: Story.Step.allCases)
  func future(step: Story.Step) throws {
    var story =
      step == .identified
      ? Story() : try Story.reaching(Story.Step(rawValue: step.rawValue - 1) ?? .identified)
    let (command, actor, on) = step.act(in: 2026, person: .lenaig)
    story.today = on.adding(days: -1)
    #expect(story.refusal(of: command, by: actor, on: on) == .future(on))
    story.today = on
    #expect(story.refusal(of: command, by: actor, on: on) == nil)
  }

  private static let acts: [Command] = [
    .informed, .call(), .rectify(.thierry), .recordPart(.employmentHalf), .close(),
    .assign(.employment, login: "ygourvil"), .signature,
  ]

  @Test("no act is dated before the identification", arguments: acts)
  func beforeIdentification(command: Command) throws {
    let story = try Story.reaching(.identified)
    #expect(
      story.refusal(of: command, on: day(11, 1, 2026))
        == .beforeIdentification(day(12, 1, 2026)))
  }

  @Test("the whole path may happen on one day")
  func oneDay() throws {
    var story = Story()
    for step in Story.Step.allCases {
      let (command, actor, _) = step.act(in: 2026, person: .lenaig)
      try story.play(command, by: actor, on: day(2, 3, 2026))
    }
    #expect(story.dossier.stage == .exited)
    #expect(story.dossier.contract?.endedEarlyOn == day(2, 3, 2026))
  }
}
