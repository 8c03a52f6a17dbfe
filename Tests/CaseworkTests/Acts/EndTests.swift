import Casework
import TestSupport
import Testing

@Suite("A dossier ends for a reason, with someone responsible next")
struct EndTests {
  @Test("there is no exit without a contract")
  func noContract() throws {
    expectRefused(
      try Story.reaching(.presented).refusal(of: .exit()), .missing(.contract),
      citing: .signature)
  }

  @Test("an exit needs a reason of the convention")
  func reason() throws {
    let story = try Story.reaching(.signed)
    #expect(story.refusal(of: .exit("")) == .empty(.reason))
    expectRefused(
      story.refusal(of: .exit("lassitude")), .unknownCode(.reason, "lassitude"),
      citing: .exitReasons)
  }

  @Test(
    "the exit keeps the group of its reason",
    arguments: [
      ("cdi", ExitReason.Group.durable), ("cdd_court", .transition), ("formation", .positive),
      ("terme", .other),
    ])
  func group(reason: String, group: ExitReason.Group) throws {
    var story = try Story.reaching(.signed)
    try story.play(.exit(reason), on: day(1, 6, 2026))
    #expect(story.dossier.exit?.value.group == group)
    #expect(story.line.endReason == reason)
  }

  @Test(
    "an implicit end lists the missed meetings and the attempts",
    arguments: [
      ("", ""), ("RDV du 2/4 et du 9/4", ""), ("", "Deux appels, une lettre"), ("  ", "\n"),
    ])
  func implicit(missed: String, attempts: String) throws {
    let story = try Story.reaching(.signed)
    expectRefused(
      story.refusal(of: .exit("fin_implicite", missed: missed, attempts: attempts)),
      .implicitEndUnproved, citing: .implicitExit)
  }

  @Test("with both, an implicit end is recorded as a person decided it")
  func implicitProved() throws {
    var story = try Story.reaching(.signed)
    try story.play(
      .exit("fin_implicite", missed: "RDV du 2/4 et du 9/4", attempts: "Deux appels, une lettre"),
      on: day(1, 6, 2026))
    #expect(story.dossier.exit?.author == "mbriand")
    #expect(story.dossier.exit?.value.missedMeetings == "RDV du 2/4 et du 9/4")
  }

  @Test("an exit names the next responsible, or says why there is none")
  func relay() throws {
    let story = try Story.reaching(.signed)
    expectRefused(story.refusal(of: .exit(next: " ")), .noRelay, citing: .continuity)
    #expect(story.refusal(of: .exit(next: "", noRelay: "Quitte le territoire")) == nil)
  }

  @Test("an exit does not come before the last contact or the renewal")
  func lastContact() throws {
    var story = try Story.reaching(.signed)
    try story.play(.call(), on: day(1, 6, 2026))
    #expect(
      story.refusal(of: .exit(), on: day(31, 5, 2026)) == .beforeLastContact(day(1, 6, 2026)))
    #expect(story.refusal(of: .exit(), on: day(1, 6, 2026)) == nil)
    expectRefused(
      try Story.reaching(.renewed).refusal(of: .exit(), on: day(19, 10, 2026)),
      .tooEarly(.contract, needs: day(20, 10, 2026)), citing: .signature)
  }

  @Test("the barriers of an exit are those of the convention")
  func barriers() throws {
    let story = try Story.reaching(.signed)
    #expect(
      story.refusal(of: .exit(barriers: [BarrierFinding(theme: "lune", answer: .no)]))
        == .unknownCode(.theme, "lune"))
  }

  @Test(
    "before the contract a dossier is closed, with a reason of the convention",
    arguments: [Story.Step.identified, .informed, .socialPart, .socialAgreement, .presented])
  func closing(step: Story.Step) throws {
    let story = try Story.reaching(step)
    #expect(story.refusal(of: .close()) == nil)
    expectRefused(
      story.refusal(of: .close("lassitude")), .unknownCode(.reason, "lassitude"),
      citing: .exitReasons)
  }

  @Test("a signed dossier is not closed, it is left")
  func closingTooLate() throws {
    let story = try Story.reaching(.signed)
    #expect(story.refusal(of: .close()) == .alreadySigned(day(2, 2, 2026)))
  }

  @Test("a closure does not come before the last contact")
  func closingBeforeContact() throws {
    let story = try Story.reaching(.employmentPart)
    #expect(
      story.refusal(of: .close(), on: day(18, 1, 2026)) == .beforeLastContact(day(19, 1, 2026)))
  }

  private static let acts: [Command] = [
    .call(), .rectify(.thierry), .agree, .recordPart(.employmentHalf), .exit(), .close(),
    .assign(.employment, login: "ygourvil"), .jointReview, .informed,
  ]

  @Test("an ended dossier receives nothing more but corrections", arguments: acts)
  func ended(command: Command) throws {
    let left = try Story.reaching(.exited)
    #expect(left.refusal(of: command) == .ended(day(11, 12, 2026)))
    var closed = try Story.reaching(.informed)
    try closed.play(.close(), on: day(14, 1, 2026))
    #expect(closed.refusal(of: command) == .ended(day(14, 1, 2026)))
    #expect(closed.refusal(of: .strike(closed.last(.closed))) == nil)
  }
}
