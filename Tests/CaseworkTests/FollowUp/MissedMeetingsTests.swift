import Casework
import TestSupport
import Testing

@Suite("Absences in a row are shown to a human, and decide nothing")
struct MissedMeetingsTests {
  /// A contract signed on 2 February, then one meeting for each outcome, on the days given.
  private func story(_ meetings: [(CivilDate, MeetingOutcome)]) throws -> Story {
    var story = try Story.reaching(.signed)
    for (on, outcome) in meetings { try story.play(.report(.employment, outcome), on: on) }
    return story
  }

  private func missed(_ story: Story) -> [CivilDate] { story.dossier.missedInRow.map(\.day) }

  @Test("absences add up, whoever noted them and whatever the kind of meeting")
  func inARow() throws {
    var story = try story([(day(3, 3, 2026), .absent)])
    try story.play(.report(.social, .absent), by: Team.socialWorker, on: day(5, 3, 2026))
    try story.play(.report(.collective, .absent), on: day(9, 3, 2026))
    #expect(missed(story) == [day(3, 3, 2026), day(5, 3, 2026), day(9, 3, 2026)])
    #expect(story.line.missedInRow == 3)
    #expect(story.line.lastMissed == day(9, 3, 2026))
  }

  @Test(
    "an excuse or a meeting cancelled by the service neither counts nor starts again",
    arguments: [MeetingOutcome.excused, .cancelled])
  func excused(outcome: MeetingOutcome) throws {
    let story = try story([
      (day(3, 3, 2026), .absent), (day(5, 3, 2026), outcome), (day(9, 3, 2026), .absent),
    ])
    #expect(missed(story) == [day(3, 3, 2026), day(9, 3, 2026)])
  }

  @Test("a meeting held starts the count again")
  func honoured() throws {
    let story = try story([
      (day(3, 3, 2026), .absent), (day(5, 3, 2026), .honoured), (day(9, 3, 2026), .absent),
    ])
    #expect(missed(story) == [day(9, 3, 2026)])
    #expect(
      missed(try self.story([(day(3, 3, 2026), .absent), (day(5, 3, 2026), .honoured)])) == [])
  }

  @Test("so does a contact, and what both sides say among themselves does not")
  func contact() throws {
    var story = try story([(day(3, 3, 2026), .absent), (day(9, 3, 2026), .absent)])
    try story.play(.report(.bipartite), on: day(10, 3, 2026))
    #expect(missed(story) == [day(3, 3, 2026), day(9, 3, 2026)])
    var between = story
    try between.play(.call(), on: day(5, 3, 2026))
    #expect(missed(between) == [day(9, 3, 2026)])
    try story.play(.call(), on: day(9, 3, 2026))
    #expect(missed(story) == [])
    #expect(story.line.missedInRow == 0)
    #expect(story.line.lastMissed == nil)
  }

  @Test("the days of the meetings count, not the order in which they were noted")
  func order() throws {
    let story = try story([
      (day(9, 3, 2026), .absent), (day(12, 3, 2026), .absent), (day(5, 3, 2026), .honoured),
      (day(3, 3, 2026), .absent),
    ])
    #expect(missed(story) == [day(9, 3, 2026), day(12, 3, 2026)])
    let late = try self.story([
      (day(9, 3, 2026), .absent), (day(3, 3, 2026), .absent), (day(5, 3, 2026), .absent),
    ])
    #expect(missed(late) == [day(3, 3, 2026), day(5, 3, 2026), day(9, 3, 2026)])
  }

  @Test("an absence that is corrected to an excuse counts no longer")
  func corrected() throws {
    var story = try story([(day(3, 3, 2026), .absent), (day(9, 3, 2026), .absent)])
    let excused = Fact.meetingReported(
      MeetingReported(kind: .employment, medium: .faceToFace, outcome: .excused))
    try story.play(.replace(story.last(.meetingReported), on: day(9, 3, 2026), excused))
    #expect(missed(story) == [day(3, 3, 2026)])
  }

  @Test("a meeting of the two that one of them missed is no absence of the person")
  func bipartite() throws {
    var story = try story([])
    try story.play(.report(.bipartite, .absent), on: day(3, 3, 2026))
    #expect(missed(story) == [])
  }

  @Test("however many are missed, nothing ends by itself")
  func nothingEnds() throws {
    let days = (0..<12).map { day(3, 3, 2026).adding(days: $0 * 7) }
    let story = try story(days.map { ($0, .absent) })
    #expect(story.dossier.missedInRow.count == 12)
    #expect(story.dossier.isOpen)
    #expect(story.dossier.stage == .accompanied)
    #expect(story.dossier.contract?.endedEarlyOn == nil)
    expectRefused(
      story.refusal(of: .exit("fin_implicite")), .implicitEndUnproved, citing: .implicitExit)
  }

  @Test("attempts add up until the person is met or reached, and reach nobody")
  func attempts() throws {
    var story = try Story.reaching(.signed)
    try story.play(.attempt(Note("Messagerie pleine")), on: day(3, 2, 2026))
    try story.play(
      .attempt(Attempted(medium: .letter, result: .wrongContact)), by: Team.socialWorker,
      on: day(5, 2, 2026))
    #expect(story.dossier.attemptsInRow.map(\.on) == [day(3, 2, 2026), day(5, 2, 2026)])
    #expect(story.dossier.lastContact == day(2, 2, 2026))
    var reached = story
    try reached.play(.call(), on: day(4, 2, 2026))
    #expect(reached.dossier.attemptsInRow.map(\.on) == [day(5, 2, 2026)])
    try reached.play(.report(), on: day(5, 2, 2026))
    #expect(reached.dossier.attemptsInRow.isEmpty)
    #expect(reached.dossier.attempts.count == 2)
    try story.play(.report(.employment, .absent), on: day(6, 2, 2026))
    #expect(story.dossier.attemptsInRow.count == 2)
  }

  @Test("an attempt may be noted before the person is informed")
  func attemptBefore() throws {
    let story = try Story.reaching(.identified)
    #expect(story.refusal(of: .attempt(Note("Sans réponse"))) == nil)
  }
}
