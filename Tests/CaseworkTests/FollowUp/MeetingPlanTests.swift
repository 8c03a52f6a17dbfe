import Casework
import TestSupport
import Testing

@Suite("A meeting is put in both agendas")
struct MeetingPlanTests {
  private func story() throws -> Story {
    var story = try Story.reaching(.informed)
    story.today = day(20, 1, 2026)
    return story
  }

  @Test("either of the two plans a meeting", arguments: Side.allCases, MeetingKind.allCases)
  func planned(side: Side, kind: MeetingKind) throws {
    var story = try story()
    let plan = MeetingPlan(
      kind: kind, medium: .video, day: day(27, 1, 2026), time: TimeOfDay(hour: 14, minute: 30),
      place: "Salle 2", others: ["Noé"], about: "Préparer l'entrée")
    let added = try story.play(
      .planMeeting(plan), by: Team.holder(side), on: day(20, 1, 2026))
    #expect(added.map(\.fact) == [.meetingPlanned(plan)])
    let meeting = try #require(story.dossier.meeting(story.last(.meetingPlanned)))
    #expect(meeting.plan?.value == plan)
    #expect(meeting.plan?.author == Team.holder(side).login)
    #expect(meeting.report == nil)
    #expect((meeting.kind, meeting.medium) == (kind, .video))
    #expect(meeting.day == day(27, 1, 2026))
    #expect(meeting.time == TimeOfDay(hour: 14, minute: 30))
    #expect(meeting.place == "Salle 2")
  }

  @Test(
    "a meeting is to come until its day is over, then asks how it went",
    arguments: [
      (day(20, 1, 2026), Meeting.State.upcoming), (day(26, 1, 2026), .upcoming),
      (day(27, 1, 2026), .upcoming), (day(28, 1, 2026), .toSpecify),
    ])
  func states(today: CivilDate, state: Meeting.State) throws {
    var story = try story()
    try story.play(.plan(on: day(27, 1, 2026)), on: day(20, 1, 2026))
    #expect(story.dossier.meetings[0].state(on: today) == state)
  }

  @Test("a planned meeting meets nobody yet")
  func touchesNothing() throws {
    var story = try story()
    let before = story.dossier
    try story.play(.plan(.tripartite, on: day(20, 1, 2026)), on: day(20, 1, 2026))
    #expect(story.dossier.lastContact == before.lastContact)
    #expect(story.dossier.lastExchange == nil)
  }

  @Test("a meeting is planned for the day it is planned on or later, not before")
  func inThePast() throws {
    let story = try story()
    let past = Command.plan(on: day(19, 1, 2026))
    #expect(
      story.refusal(of: past, on: day(20, 1, 2026)) == .meetingInThePast(day(19, 1, 2026)))
    #expect(story.refusal(of: past, on: day(19, 1, 2026)) == nil)
    #expect(story.refusal(of: .plan(on: day(20, 1, 2026)), on: day(20, 1, 2026)) == nil)
  }

  @Test("a correction does not plan a meeting in the past either")
  func correctedIntoThePast() throws {
    var story = try story()
    try story.play(.plan(on: day(27, 1, 2026)), on: day(20, 1, 2026))
    func moved(to other: CivilDate, said on: CivilDate) -> Command {
      .replace(
        story.last(.meetingPlanned), on: on,
        .meetingPlanned(MeetingPlan(kind: .employment, medium: .telephone, day: other)))
    }
    #expect(
      story.refusal(of: moved(to: day(19, 1, 2026), said: day(20, 1, 2026)))
        == .meetingInThePast(day(19, 1, 2026)))
    try story.play(moved(to: day(22, 1, 2026), said: day(20, 1, 2026)))
    #expect(story.dossier.meetings.map(\.day) == [day(22, 1, 2026)])
    #expect(story.dossier.meetings.map(\.medium) == [.telephone])
  }

  @Test("the two meet about a person once they are informed; with the person, before too")
  func information() throws {
    var story = try Story.reaching(.identified)
    story.today = day(12, 1, 2026)
    expectRefused(
      story.refusal(of: .plan(.bipartite, on: day(15, 1, 2026))), .missing(.information),
      citing: .information)
    for kind in MeetingKind.allCases where kind != .bipartite {
      #expect(story.refusal(of: .plan(kind, on: day(15, 1, 2026))) == nil)
    }
  }

  @Test("no correction makes a meeting of the two where the person is not informed")
  func correctedToBipartite() throws {
    var story = try Story.reaching(.identified)
    try story.play(.plan(.social, on: day(15, 1, 2026)), on: day(12, 1, 2026))
    let bipartite = Fact.meetingPlanned(
      MeetingPlan(kind: .bipartite, medium: .faceToFace, day: day(15, 1, 2026)))
    expectRefused(
      story.refusal(of: .replace(story.last(.meetingPlanned), on: day(12, 1, 2026), bipartite)),
      .missing(.information), citing: .information)
  }

  @Test("open meetings come by day, and those told about are no longer open")
  func open() throws {
    var story = try story()
    for date in [day(30, 1, 2026), day(22, 1, 2026), day(26, 1, 2026)] {
      try story.play(.plan(on: date), on: day(20, 1, 2026))
    }
    #expect(
      story.dossier.openMeetings.map(\.day)
        == [day(22, 1, 2026), day(26, 1, 2026), day(30, 1, 2026)])
    story.today = day(23, 1, 2026)
    try story.play(
      .report(of: story.dossier.openMeetings[0].id), on: day(22, 1, 2026))
    #expect(story.dossier.openMeetings.map(\.day) == [day(26, 1, 2026), day(30, 1, 2026)])
  }

  @Test("a plan struck out is gone; what was told of it stays, as if it had not been planned")
  func struckOut() throws {
    var story = try story()
    try story.play(.plan(on: day(20, 1, 2026)), on: day(20, 1, 2026))
    let plan = story.last(.meetingPlanned)
    var without = story
    try without.play(.strike(plan), by: Team.socialWorker)
    #expect(without.dossier.meetings.isEmpty)
    #expect(without.dossier.agenda.isEmpty)
    #expect(without.refusal(of: .report(of: plan)) == .nothingSuch(.meeting))
    try story.play(.report(of: plan), on: day(20, 1, 2026))
    try story.play(.strike(plan))
    let meeting = try #require(story.dossier.meetings.first)
    #expect(story.dossier.meetings.count == 1)
    #expect(meeting.id == story.last(.meetingReported))
    #expect(meeting.plan == nil)
    #expect(meeting.state(on: story.today) == .honoured)
  }
}
