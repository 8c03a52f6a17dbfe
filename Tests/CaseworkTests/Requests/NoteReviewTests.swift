import Casework
import TestSupport
import Testing

@Suite("A note that speaks of a third party is read again before it is given")
struct NoteReviewTests {
  private func story(_ room: Room, mentionsOthers: Bool = true) throws -> (Story, EntryID) {
    var story = try Story.reaching(.informed)
    let note = Note("Son frère", room: room, mentionsOthers: mentionsOthers)
    let entry = try #require(try story.play(.attempt(note), on: day(20, 1, 2026)).first)
    return (story, entry.id)
  }

  private func review(_ entry: EntryID, _ isGiven: Bool = true, _ reason: String = "Public")
    -> Command
  { .reviewNote(NoteReviewed(entry: entry, isGiven: isGiven, reason: reason)) }

  @Test("by whoever may read it; the last decision counts")
  func decided() throws {
    var (story, entry) = try story(.employment)
    #expect(story.refusal(of: review(entry), by: Team.socialWorker) == .notYourRoom(.employment))
    #expect(story.refusal(of: review(entry), by: Team.employmentSupervisor) == .supervisor)
    #expect(story.refusal(of: review(entry, true, " ")) == .empty(.motive))
    try story.play(review(entry, false), on: day(21, 1, 2026))
    #expect(story.dossier.noteReviews[entry]?.value.isGiven == false)
    try story.play(review(entry), on: day(22, 1, 2026))
    #expect(story.dossier.noteReviews[entry]?.value.isGiven == true)
  }

  @Test("a note that speaks of nobody else has nothing to decide")
  func others() throws {
    let (story, entry) = try story(.shared, mentionsOthers: false)
    #expect(story.refusal(of: review(entry)) == .nothingSuch(.noteToReview))
    #expect(story.refusal(of: review("ailleurs")) == .nothingSuch(.noteToReview))
  }

  @Test("shared later, its words still speak of a third party")
  func shared() throws {
    var (story, entry) = try story(.employment)
    try story.play(
      .share(NoteShared(entry: entry, words: "Son frère", reason: "Bail")), on: day(21, 1, 2026))
    #expect(story.entries.last?.fact.note?.mentionsOthers == true)
    #expect(story.refusal(of: review(story.last(.noteShared)), by: Team.socialWorker) == nil)
  }

  @Test("the other side does not learn that a kept note speaks of somebody")
  func withheld() throws {
    let (story, _) = try story(.employment)
    let read = try #require(story.entries.last).read(by: .of(.social))
    #expect(read.fact.note == Note(nil, room: .employment))
  }
}
