import Casework
import TestSupport
import Testing

@Suite struct SectionTests {
  @Test("each fact writes the section it says")
  func sections() {
    let other = Contacted(medium: .email)
    #expect(Fact.contacted(other).section == nil)
    for side in Side.allCases {
      #expect(
        Fact.partRecorded(PartRecorded(side: side, part: .half(side))).section == .part(side))
      #expect(Fact.trusted(Trusted(side: side, motive: "x")).section == .part(side))
      #expect(Fact.seatTaken(SeatTaken(side: side, login: "x")).section == .seat(side))
      let answered = Answered(decision: .orientation, side: side, answer: .agreed)
      #expect(Fact.answered(answered).section == .answer(side))
    }
    #expect(
      Fact.corrected(Corrected(target: "e", replacement: nil, reason: "x")).section == .entry("e"))
    #expect(Fact.closed(Closed(reason: "x")).section == .contract)
    #expect(Fact.renewed(Renewed(number: 1, originalKeptAt: "x")).section == .contract)
  }

  @Test("what becomes of a meeting, an action, a date or a handover writes that one")
  func followUp() {
    let report = MeetingReported(meeting: "m", kind: .social, medium: .video)
    #expect(Fact.meetingReported(report).section == .entry("m"))
    #expect(
      Fact.actionRevised(ActionRevised(action: "a", now: .todo())).section == .entry("a"))
    #expect(Fact.watchCleared(WatchCleared(watch: "w")).section == .entry("w"))
    #expect(Fact.handoverTaken(HandoverTaken(handover: "h")).section == .entry("h"))
    #expect(
      Fact.noteShared(NoteShared(entry: "n", words: "Dit", reason: "Bail")).section == .entry("n"))
    #expect(
      Fact.openedWithReason(OpenedWithReason(reason: "Bail", until: day(1, 3, 2026))).section
        == nil)
    #expect(Fact.handoverEnded(HandoverEnded(handover: "h")).section == .entry("h"))
    for side in Side.allCases {
      let sent = HandoverSent(kind: .change, side: side, to: "x", from: day(1, 3, 2026))
      #expect(Fact.handoverSent(sent).section == .seat(side))
    }
  }

  @Test("what only adds writes no section")
  func additions() {
    let facts: [Fact] = [
      .meetingPlanned(MeetingPlan(kind: .social, medium: .video, day: day(1, 3, 2026))),
      .meetingReported(MeetingReported(kind: .social, medium: .video)),
      .attempted(Attempted(medium: .email, result: .noAnswer)), .actionPlanned(.todo()),
      .milestoneReached(Milestone(.training)),
      .watchSet(WatchSet(day: day(1, 3, 2026), about: "Bail")),
      .printed(Printed(document: .plans, version: "1", sha256: "ab")),
    ]
    for fact in facts { #expect(fact.section == nil) }
  }

  @Test("a correction writes the line it corrects, and where that line stands")
  func corrections() throws {
    var story = try Story.reaching(.informed)
    try story.play(.planAction(.todo()))
    let action = story.last(.actionPlanned)
    try story.play(.revise(action, .todo(state: .done)))
    let news = story.last(.actionRevised)
    let strike = Fact.corrected(Corrected(target: news, replacement: nil, reason: "x"))
    #expect(strike.sections(among: story.entries) == [.entry(news), .entry(action)])
    let other = Fact.corrected(Corrected(target: action, replacement: nil, reason: "x"))
    #expect(other.sections(among: story.entries) == [.entry(action)])
  }
}
