import Casework
import TestSupport
import Testing

@Suite("While the person objects, nothing more is shared")
struct ObjectionTests {
  private func objecting(
    until step: Story.Step = .socialPart, answered: RequestAnswered.Outcome? = nil
  ) throws -> Story {
    var story = try Story.reaching(step)
    try story.play(.attempt(Note("Gardé", room: .employment)), on: day(27, 1, 2026))
    try story.play(.request(Requested(right: .objection)), on: day(28, 1, 2026))
    if let answered {
      try story.play(
        .answerRequest(
          RequestAnswered(
            request: story.last(.requested), outcome: answered, reason: "Motif")),
        on: day(29, 1, 2026))
    }
    return story
  }

  private func sharing(_ story: Story) -> [Command] {
    let kept = story.last(.attempted)
    return [
      .recordPart(.employmentHalf), .writeSynthesis("Plus"), .agree, .presentation, .signature,
      .share(NoteShared(entry: kept, words: "Dit", reason: "Bail")), .attempt(Note("Dit")),
      .report(note: Note("Dit")), .call("Dit"),
      .replace(
        kept, on: day(27, 1, 2026),
        .attempted(Attempted(medium: .telephone, result: .noAnswer, note: Note("Dit")))),
    ]
  }

  @Test(
    "as long as it waits, and once it is accepted",
    arguments: [RequestAnswered.Outcome?.none, .granted, .partly])
  func refused(outcome: RequestAnswered.Outcome?) throws {
    let story = try objecting(answered: outcome)
    for command in sharing(story) {
      #expect(story.refusal(of: command) == .objected(day(28, 1, 2026)), "\(command)")
    }
  }

  @Test(
    "what one side keeps goes on, and so do refusals and ends",
    arguments: [RequestAnswered.Outcome?.none, .granted])
  func goesOn(outcome: RequestAnswered.Outcome?) throws {
    let story = try objecting(answered: outcome)
    let going: [Command] = [
      .attempt(Note("Gardé", room: .employment)), .attempt(), .call(""),
      .report(note: Note("Gardé", room: .mine)), .answer(.refused, motive: "Opposition"),
      .plan(on: day(31, 12, 2026)), .close(),
    ]
    for command in going { #expect(story.refusal(of: command) == nil, "\(command)") }
    let entered = try objecting(until: .signed, answered: outcome)
    #expect(entered.refusal(of: .exit()) == nil)
  }

  @Test("refused, or another right, it stands in nobody's way")
  func free() throws {
    let story = try objecting(answered: .refused)
    #expect(story.refusal(of: .agree) == nil)
    #expect(story.refusal(of: .attempt(Note("Dit"))) == nil)
    for right in PersonRight.allCases where right != .objection {
      var story = try Story.reaching(.socialPart)
      try story.play(.request(Requested(right: right)), on: day(28, 1, 2026))
      #expect(story.refusal(of: .agree) == nil)
    }
  }
}
