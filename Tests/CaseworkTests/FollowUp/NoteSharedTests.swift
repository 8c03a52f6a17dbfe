import Casework
import TestSupport
import Testing

@Suite("What was kept is shared after all, by whoever may read it")
struct NoteSharedTests {
  /// A story in which the adviser kept a note in a room, and its entry.
  private func story(_ room: Room) throws -> (Story, EntryID) {
    var story = try Story.reaching(.informed)
    let entry = try #require(
      try story.play(.attempt(Note("Gardé", room: room)), on: day(20, 1, 2026)).first)
    return (story, entry.id)
  }

  private func share(_ entry: EntryID, _ words: String = "Partagé", _ reason: String = "Bail")
    -> Command
  { .share(NoteShared(entry: entry, words: words, reason: reason)) }

  @Test("by its side, or by oneself; the note stays kept", arguments: [Room.employment, .mine])
  func shared(room: Room) throws {
    var (story, entry) = try story(room)
    #expect(story.refusal(of: share(entry), by: Team.socialWorker) == .notYourRoom(room))
    try story.play(share(entry, " Partagé \n"), on: day(21, 1, 2026))
    let last = try #require(story.entries.last)
    #expect(last.fact == .noteShared(NoteShared(entry: entry, words: "Partagé", reason: "Bail")))
    #expect(last.read(by: .of(.social)) == last)
    #expect(last.read(by: .of(nil)).fact.note?.text == nil)
    let kept = try #require(story.entries.first { $0.id == entry })
    #expect(kept.read(by: .of(.social)).fact.note?.text == nil)
    #expect(story.refusal(of: share(entry)) == .nothingSuch(.keptNote))
  }

  @Test("with words and a reason, and only what is kept")
  func refused() throws {
    let (story, entry) = try story(.employment)
    #expect(story.refusal(of: share(entry, " ")) == .empty(.what))
    #expect(story.refusal(of: share(entry, "Dit", "\n")) == .empty(.motive))
    #expect(story.refusal(of: share("ailleurs")) == .nothingSuch(.keptNote))
    #expect(story.refusal(of: share(story.entries[0].id)) == .nothingSuch(.keptNote))
    #expect(story.refusal(of: share(entry), by: Team.otherAdviser) == .notAMember)
    #expect(story.refusal(of: share(entry), by: Team.employmentSupervisor) == .supervisor)
    let (open, shared) = try self.story(.shared)
    #expect(open.refusal(of: share(shared)) == .nothingSuch(.keptNote))
  }

  @Test("a sharing is corrected by its side; struck out, the note may be shared again")
  func corrected() throws {
    var (story, entry) = try story(.employment)
    try story.play(share(entry), on: day(21, 1, 2026))
    let sharing = try #require(story.entries.last?.id)
    #expect(story.refusal(of: .strike(sharing), by: Team.socialWorker) == .notYourSeat(.employment))
    let kept = Note("Autre", room: .employment)
    var other = NoteShared(entry: entry, words: nil, reason: "Bail")
    other.note = kept
    #expect(
      story.refusal(of: .replace(sharing, on: day(21, 1, 2026), .noteShared(other)))
        == .cannotCorrect)
    try story.play(.strike(sharing), on: day(22, 1, 2026))
    #expect(story.refusal(of: share(entry)) == nil)
  }
}
