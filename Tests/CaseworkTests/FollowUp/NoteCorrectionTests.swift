import Casework
import TestSupport
import Testing

@Suite("What is kept to a side is corrected by that side, and by no detour")
struct NoteCorrectionTests {
  private let on = day(20, 1, 2026)

  /// A meeting with a note of its author, and an attempt with the same.
  private func story(_ room: Room?, by author: Side) throws -> Story {
    var story = try Story.reaching(.informed)
    let note = room.map { Note("Dit", room: $0) }
    try story.play(
      .report(.individual(author), note: note), by: Team.holder(author), on: on)
    try story.play(.attempt(note), by: Team.holder(author), on: on)
    return story
  }

  private func refusals(
    _ story: Story, _ note: Note?, by side: Side, kind: MeetingKind
  ) -> [Refusal?] {
    let report = Fact.meetingReported(
      MeetingReported(kind: kind, medium: .video, note: note))
    let attempt = Fact.attempted(Attempted(medium: .email, result: .messageLeft, note: note))
    return [
      story.refusal(
        of: .replace(story.last(.meetingReported), on: on, report), by: Team.holder(side)),
      story.refusal(of: .replace(story.last(.attempted), on: on, attempt), by: Team.holder(side)),
    ]
  }

  @Test("a kept note is corrected and struck out by its side only", arguments: Side.allCases)
  func kept(side: Side) throws {
    let story = try story(Room(side), by: side)
    let kind = MeetingKind.individual(side)
    for target in [story.last(.meetingReported), story.last(.attempted)] {
      #expect(story.refusal(of: .strike(target), by: Team.holder(side)) == nil)
      expectRefused(
        story.refusal(of: .strike(target), by: Team.holder(side.other)), .notYourSeat(side),
        citing: .jointAgreement)
    }
    let note = Note("Dit autrement", room: Room(side))
    #expect(refusals(story, note, by: side, kind: kind) == [nil, nil])
    for other in [nil, Note("Dit"), note, Note("Dit", room: Room(side.other))] {
      #expect(
        refusals(story, other, by: side.other, kind: kind)
          == [.notYourSeat(side), .notYourSeat(side)])
    }
  }

  @Test(
    "its author may share it, or take it away; not give it to the other", arguments: Side.allCases)
  func shared(side: Side) throws {
    let story = try story(Room(side), by: side)
    let kind = MeetingKind.individual(side)
    #expect(refusals(story, Note("Dit"), by: side, kind: kind) == [nil, nil])
    #expect(refusals(story, nil, by: side, kind: kind) == [nil, nil])
    let given = Room(side.other)
    #expect(
      refusals(story, Note("Dit", room: given), by: side, kind: kind)
        == [.notYourRoom(given), .notYourRoom(given)])
  }

  @Test(
    "what was shared by mistake, or said without a note, is kept by the side that said it",
    arguments: Side.allCases, [Room.shared, nil])
  func keptLater(side: Side, before: Room?) throws {
    let story = try story(before, by: side)
    let kind = MeetingKind.individual(side)
    let note = Note("Dit", room: Room(side))
    #expect(refusals(story, note, by: side, kind: kind) == [nil, nil])
    let taken = Room(side.other)
    #expect(
      refusals(story, Note("Dit", room: taken), by: side.other, kind: kind)
        == [.notYourRoom(taken), .notYourRoom(taken)])
    #expect(refusals(story, Note("Dit en fait"), by: side.other, kind: kind) == [nil, nil])
  }

  @Test("a note kept by a correction is not read by the other side any more than another")
  func readAfter() throws {
    var story = try story(.shared, by: .social)
    let kept = Fact.meetingReported(
      MeetingReported(kind: .social, medium: .video, note: Note("Gardé", room: .social)))
    try story.play(
      .replace(story.last(.meetingReported), on: on, kept), by: Team.socialWorker)
    for side in [Side.employment, nil] {
      let read = try #require(Dossier(entries: story.entries.map { $0.read(by: .of(side)) }))
      #expect(read.meetings.map(\.report?.value.note) == [Note(nil, room: .social)])
    }
    expectRefused(
      story.refusal(of: .strike(story.last(.meetingReported))), .notYourSeat(.social),
      citing: .jointAgreement)
  }
}
