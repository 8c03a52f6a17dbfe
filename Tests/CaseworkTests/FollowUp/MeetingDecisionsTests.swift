import Casework
import TestSupport
import Testing

@Suite("A report takes its decisions and the next meeting with it, all or nothing")
struct MeetingDecisionsTests {
  private let next = MeetingPlan(kind: .employment, medium: .telephone, day: day(10, 2, 2026))

  private func story() throws -> Story {
    var story = try Story.reaching(.informed)
    story.today = day(28, 1, 2026)
    return story
  }

  @Test("one command says the meeting, the actions decided and the next meeting, in this order")
  func together() throws {
    var story = try story()
    let actions = [
      PlannedAction.todo("Passer le code"), .todo("Écrire un CV", theme: "projet", by: .person),
    ]
    let added = try story.play(
      .report(note: Note("Motivée"), actions: actions, next: next), on: day(27, 1, 2026))
    #expect(
      added.map(\.fact.kind)
        == [.meetingReported, .actionPlanned, .actionPlanned, .meetingPlanned])
    #expect(added.allSatisfy { $0.on == day(27, 1, 2026) && $0.author == "mbriand" })
    #expect(story.dossier.plan(.employment).map(\.now) == actions)
    #expect(story.dossier.openMeetings.map(\.plan?.value) == [next])
    #expect(story.dossier.lastContact == day(27, 1, 2026))
  }

  @Test("a report alone adds nothing else")
  func alone() throws {
    var story = try story()
    #expect(try story.play(.report(), on: day(27, 1, 2026)).count == 1)
    #expect(story.dossier.actions.isEmpty)
  }

  private static let wrong: [(Command, Refusal)] = [
    (.report(actions: [.todo(), .todo("  ")]), .empty(.what)),
    (.report(actions: [.todo(), .todo(theme: "lune")]), .unknownCode(.theme, "lune")),
    (.report(actions: [.todo(), .todo(theme: "")]), .empty(.theme)),
    (.report(actions: [.todo(by: .thirdParty)]), .empty(.thirdParty)),
    (.report(actions: [.todo(in: .social)]), .notYourPlan(.social)),
    (.report(actions: [.todo(after: "ailleurs")]), .nothingSuch(.action)),
    (
      .report(
        next: MeetingPlan(kind: .employment, medium: .telephone, day: day(26, 1, 2026))),
      .meetingInThePast(day(26, 1, 2026))
    ),
    (.report(of: "ailleurs", actions: [.todo()]), .nothingSuch(.meeting)),
    (.report(note: Note("Gardé", room: .social), actions: [.todo()]), .notYourRoom(.social)),
  ]

  @Test("when one of them is wrong none is recorded", arguments: wrong)
  func allOrNothing(command: Command, refusal: Refusal) throws {
    var story = try story()
    let before = story.entries
    #expect(story.refusal(of: command, on: day(27, 1, 2026)) == refusal)
    #expect(throws: refusal) { try story.play(command, on: day(27, 1, 2026)) }
    #expect(story.entries == before)
  }

  @Test("before the person is informed no plan begins, even in a meeting with them")
  func information() throws {
    let story = try Story.reaching(.identified)
    expectRefused(
      story.refusal(of: .report(actions: [.todo()])), .missing(.information),
      citing: .information)
    let apart = MeetingPlan(kind: .bipartite, medium: .telephone, day: day(10, 2, 2027))
    expectRefused(
      story.refusal(of: .report(next: apart)), .missing(.information), citing: .information)
    #expect(
      story.refusal(
        of: .report(
          next: MeetingPlan(kind: .tripartite, medium: .telephone, day: day(10, 2, 2027))))
        == nil)
  }

  private static let strangers = [
    (Team.otherAdviser, Refusal.notAMember), (Team.otherSocialWorker, .notAMember),
    (Team.employmentSupervisor, .supervisor), (Team.socialSupervisor, .supervisor),
  ]

  @Test("only the two professionals write the everyday", arguments: strangers)
  func members(actor: Professional, refusal: Refusal) throws {
    let story = try Story.reaching(.signed)
    let commands: [Command] = [
      .plan(on: story.today), .report(), .attempt(), .planAction(.todo(in: actor.side)),
      .reach(Milestone(.training)), .watch(WatchSet(day: story.today, about: "Bail")),
      .print(Printed(document: .plans, version: "1", sha256: "ab")),
    ]
    for command in commands {
      #expect(story.refusal(of: command, by: actor) == refusal)
    }
  }

  @Test("an ended dossier receives none of it, nor a day before the person was identified")
  func ended() throws {
    let left = try Story.reaching(.exited)
    let started = try Story.reaching(.identified)
    for command in [Command.plan(on: left.today), .report(), .attempt(), .planAction(.todo())] {
      #expect(left.refusal(of: command) == .ended(day(11, 12, 2026)))
      #expect(
        started.refusal(of: command, on: day(11, 1, 2026))
          == .beforeIdentification(day(12, 1, 2026)))
      #expect(started.refusal(of: command, on: day(1, 1, 2027)) == .future(day(1, 1, 2027)))
    }
  }
}
