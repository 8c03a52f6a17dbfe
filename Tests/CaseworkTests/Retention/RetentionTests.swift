import Casework
import TestSupport
import Testing

@Suite("How long a dossier is kept")
struct RetentionTests {
  private static let rules = RetentionRules()

  /// Ended on 11 December 2024; the day is 31 December 2027.
  private func ended() throws -> Story {
    var story = try Story.reaching(.exited, in: 2024)
    story.today = day(31, 12, 2027)
    return story
  }

  private func state(_ story: Story, _ today: CivilDate) -> RetentionStatus.State {
    story.line.retention(under: Self.rules).state(on: today)
  }

  @Test("two years from the last contact, the end at least, from day to day")
  func clock() throws {
    var story = try ended()
    #expect(story.line.retention(under: Self.rules).dueOn == day(11, 12, 2026))
    #expect(state(story, day(10, 12, 2026)) == .kept)
    #expect(state(story, day(11, 12, 2026)) == .due)
    #expect(
      story.line.retention(under: RetentionRules(months: 6)).dueOn == day(11, 6, 2025))
    // The person writes: they are in contact. An attempt that reached nobody is none.
    try story.play(.request(Requested(right: .access)), on: day(3, 3, 2025))
    #expect(story.line.retention(under: Self.rules).dueOn == day(3, 3, 2027))
    var open = try Story.reaching(.signed, in: 2024)
    try open.play(.attempt(), on: day(3, 3, 2024))
    #expect(open.line.retention(under: Self.rules).dueOn == day(2, 2, 2026))
    #expect(state(open, day(2, 2, 2026)) == .toClose)
  }

  @Test("announced by a supervisor, then purged after the notice")
  func announced() throws {
    var story = try ended()
    #expect(story.refusal(of: .announcePurge) == .supervisorsOnly)
    #expect(
      story.refusal(of: .announcePurge, by: Team.socialSupervisor, on: day(10, 12, 2026))
        == .keptUntil(day(11, 12, 2026)))
    try story.play(.announcePurge, by: Team.socialSupervisor, on: day(1, 2, 2027))
    #expect(state(story, day(2, 3, 2027)) == .announced)
    #expect(state(story, day(3, 3, 2027)) == .purgeable)
    #expect(
      story.refusal(of: .announcePurge, by: Team.employmentSupervisor)
        == .alreadyAnnounced(day(1, 2, 2027)))
    var open = try Story.reaching(.signed, in: 2024)
    open.today = day(31, 12, 2027)
    #expect(open.refusal(of: .announcePurge, by: Team.socialSupervisor) == .stillOpen)
  }

  @Test("held by the other institution, the announcement is void")
  func held() throws {
    var story = try ended()
    try story.play(.announcePurge, by: Team.socialSupervisor, on: day(1, 2, 2027))
    func hold(_ until: CivilDate, _ reason: String = "Recours") -> Command {
      .holdRetention(RetentionHeld(reason: reason, until: until))
    }
    #expect(story.refusal(of: hold(day(1, 6, 2027))) == .supervisorsOnly)
    #expect(
      story.refusal(of: hold(day(1, 1, 2027)), by: Team.employmentSupervisor, on: day(2, 2, 2027))
        == .holdEndsBefore(day(2, 2, 2027)))
    #expect(
      story.refusal(
        of: hold(day(1, 6, 2027), " "), by: Team.employmentSupervisor, on: day(2, 2, 2027))
        == .empty(.motive))
    try story.play(hold(day(1, 6, 2027)), by: Team.employmentSupervisor, on: day(2, 2, 2027))
    #expect(state(story, day(1, 6, 2027)) == .held)
    #expect(story.line.retention(under: Self.rules).hold?.reason == "Recours")
    #expect(state(story, day(2, 6, 2027)) == .due)
    #expect(
      story.refusal(of: .announcePurge, by: Team.socialSupervisor, on: day(3, 3, 2027))
        == .heldUntil(day(1, 6, 2027)))
    let release = Command.releaseRetention(RetentionReleased(hold: story.last(.retentionHeld)))
    try story.play(release, by: Team.socialSupervisor, on: day(3, 3, 2027))
    #expect(state(story, day(3, 3, 2027)) == .due)
    #expect(story.refusal(of: release, by: Team.socialSupervisor) == .nothingSuch(.hold))
  }

  @Test("not while the person waits for an answer, nor on an announcement made before they wrote")
  func asked() throws {
    var story = try ended()
    try story.play(.announcePurge, by: Team.socialSupervisor, on: day(1, 2, 2027))
    try story.play(.request(Requested(right: .access)), on: day(2, 2, 2027))
    #expect(state(story, day(3, 3, 2027)) == .kept)
    story.today = day(31, 12, 2030)
    #expect(state(story, day(2, 2, 2029)) == .asked)
    #expect(
      story.refusal(of: .announcePurge, by: Team.socialSupervisor, on: day(2, 2, 2029))
        == .requestWaits(day(2, 3, 2027)))
    try story.play(
      .answerRequest(RequestAnswered(request: story.last(.requested), outcome: .granted)),
      on: day(3, 2, 2027))
    #expect(state(story, day(2, 2, 2029)) == .due)
  }

  @Test("what supervisors decided is not corrected away")
  func corrected() throws {
    var story = try ended()
    try story.play(
      .holdRetention(RetentionHeld(reason: "Recours", until: day(1, 6, 2027))),
      by: Team.employmentSupervisor, on: day(2, 2, 2027))
    let hold = story.last(.retentionHeld)
    #expect(story.refusal(of: .strike(hold)) == .cannotCorrect)
    let other = Fact.retentionHeld(RetentionHeld(reason: "Non", until: day(2, 2, 2027)))
    #expect(story.refusal(of: .replace(hold, on: day(2, 2, 2027), other)) == .cannotCorrect)
  }
}
