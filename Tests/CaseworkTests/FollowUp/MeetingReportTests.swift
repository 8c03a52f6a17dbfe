import Casework
import TestSupport
import Testing

@Suite("How a meeting went is said once, and corrected after")
struct MeetingReportTests {
  /// A meeting of each kind planned for 27 January, said on the 28th.
  private func planned(_ kind: MeetingKind = .employment) throws -> (Story, EntryID) {
    var story = try Story.reaching(.informed)
    try story.play(
      .plan(kind, on: day(27, 1, 2026), at: TimeOfDay(hour: 9)), on: day(20, 1, 2026))
    story.today = day(28, 1, 2026)
    return (story, story.last(.meetingPlanned))
  }

  @Test(
    "the meeting is what was said of it, whatever the day",
    arguments: zip(
      MeetingOutcome.allCases, [Meeting.State.honoured, .excused, .cancelled, .absent]))
  func reported(outcome: MeetingOutcome, state: Meeting.State) throws {
    var (story, plan) = try planned()
    try story.play(.report(.employment, outcome, of: plan), on: day(27, 1, 2026))
    let meeting = try #require(story.dossier.meeting(plan))
    for today in [day(26, 1, 2026), day(27, 1, 2026), day(28, 1, 2026)] {
      #expect(meeting.state(on: today) == state)
    }
    #expect(story.dossier.meetings.count == 1)
    #expect(story.dossier.meeting(story.last(.meetingReported)) == meeting)
  }

  @Test("what was said stands before what was planned")
  func saidBeforePlanned() throws {
    var (story, plan) = try planned()
    let report = MeetingReported(
      meeting: plan, kind: .tripartite, medium: .telephone, time: nil, place: "Au café")
    try story.play(.reportMeeting(report, actions: [], next: nil), on: day(28, 1, 2026))
    let meeting = try #require(story.dossier.meeting(plan))
    #expect((meeting.kind, meeting.medium) == (.tripartite, .telephone))
    #expect(meeting.day == day(28, 1, 2026))
    #expect(meeting.time == nil)
    #expect(meeting.place == "Au café")
    #expect(meeting.plan?.value.time == TimeOfDay(hour: 9))
  }

  @Test("a meeting that was not planned is said all the same")
  func unplanned() throws {
    var (story, _) = try planned()
    try story.play(.report(.social), by: Team.socialWorker, on: day(28, 1, 2026))
    let meeting = try #require(story.dossier.meetings.last)
    #expect(meeting.id == story.last(.meetingReported))
    #expect(meeting.plan == nil)
    #expect(meeting.day == day(28, 1, 2026))
    #expect(story.dossier.openMeetings.count == 1)
  }

  @Test("a meeting is said once, by whoever comes first", arguments: Side.allCases)
  func twice(side: Side) throws {
    var (story, plan) = try planned(.tripartite)
    try story.play(.report(.tripartite, of: plan), by: Team.holder(side), on: day(27, 1, 2026))
    for actor in [Team.adviser, Team.socialWorker] {
      #expect(
        story.refusal(of: .report(.tripartite, .absent, of: plan), by: actor)
          == .meetingReported(day(27, 1, 2026)))
    }
    let unplanned = story.last(.meetingReported)
    #expect(story.refusal(of: .report(of: unplanned)) == .nothingSuch(.meeting))
  }

  @Test("a meeting that is nowhere, or in another dossier, is not said")
  func nowhere() throws {
    let (story, _) = try planned()
    #expect(story.refusal(of: .report(of: "ailleurs")) == .nothingSuch(.meeting))
  }

  @Test("the two meet about a person once they are informed")
  func information() throws {
    let story = try Story.reaching(.identified)
    expectRefused(
      story.refusal(of: .report(.bipartite)), .missing(.information), citing: .information)
    #expect(story.refusal(of: .report(.tripartite)) == nil)
    let refused = try Story.reaching(.informed)
    expectRefused(
      refused.refusal(of: .report(.bipartite), on: day(12, 1, 2026)),
      .tooEarly(.information, needs: day(13, 1, 2026)), citing: .information)
  }

  @Test(
    "a meeting that was held is a contact if the person was there, an exchange if both sides were",
    arguments: MeetingKind.allCases)
  func held(kind: MeetingKind) throws {
    var (story, plan) = try planned(kind)
    let before = try #require(story.dossier.lastContact)
    try story.play(.report(kind, of: plan), on: day(27, 1, 2026))
    #expect(story.dossier.lastContact == (kind == .bipartite ? before : day(27, 1, 2026)))
    let isCommon = kind == .bipartite || kind == .tripartite
    #expect(story.dossier.lastExchange == (isCommon ? day(27, 1, 2026) : nil))
  }

  @Test(
    "a meeting that was not held is neither", arguments: MeetingKind.allCases,
    [MeetingOutcome.excused, .cancelled, .absent])
  func notHeld(kind: MeetingKind, outcome: MeetingOutcome) throws {
    var (story, plan) = try planned(kind)
    let before = story.dossier
    try story.play(.report(kind, outcome, of: plan), on: day(27, 1, 2026))
    #expect(story.dossier.lastContact == before.lastContact)
    #expect(story.dossier.lastExchange == nil)
  }

  @Test("an earlier meeting said later does not bring the last contact back")
  func earlierSaidLater() throws {
    var (story, plan) = try planned(.tripartite)
    try story.play(.report(.tripartite, of: plan), on: day(27, 1, 2026))
    try story.play(.report(.tripartite), on: day(22, 1, 2026))
    #expect(story.dossier.lastContact == day(27, 1, 2026))
    #expect(story.dossier.lastExchange == day(27, 1, 2026))
  }

  @Test("a correction says how it went in the place of the first report")
  func corrected() throws {
    var (story, plan) = try planned()
    let before = story.dossier.lastContact
    try story.play(.report(of: plan), on: day(27, 1, 2026))
    let report = story.last(.meetingReported)
    let excused = MeetingReported(
      meeting: plan, kind: .employment, medium: .faceToFace, outcome: .excused)
    try story.play(.replace(report, on: day(26, 1, 2026), .meetingReported(excused)))
    let meeting = try #require(story.dossier.meeting(plan))
    #expect(meeting.state(on: story.today) == .excused)
    #expect(meeting.day == day(26, 1, 2026))
    #expect(story.dossier.lastContact == before)
    try story.play(.strike(report))
    #expect(story.dossier.meeting(plan)?.state(on: story.today) == .toSpecify)
  }

  @Test("a correction is about the same meeting and the same sitting")
  func correctedElsewhere() throws {
    var (story, plan) = try planned()
    let sitting = Sitting(id: "s-1", frame: .point)
    try story.play(.report(of: plan, sitting: sitting), on: day(27, 1, 2026))
    func replaced(_ meeting: EntryID?, _ sitting: Sitting?) -> Refusal? {
      let fact = Fact.meetingReported(
        MeetingReported(
          meeting: meeting, kind: .employment, medium: .video, sitting: sitting))
      return story.refusal(of: .replace(story.last(.meetingReported), on: day(27, 1, 2026), fact))
    }
    #expect(replaced(plan, sitting) == nil)
    #expect(replaced(nil, sitting) == .cannotCorrect)
    #expect(replaced(plan, nil) == .cannotCorrect)
    #expect(replaced(plan, Sitting(id: "s-2", frame: .point)) == .cannotCorrect)
  }
}
