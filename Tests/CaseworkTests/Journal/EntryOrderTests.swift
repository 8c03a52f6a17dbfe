import Casework
import TestSupport
import Testing

@Suite struct EntryOrderTests {
  /// Two people write at once after the information, then each goes on.
  private func fork() throws -> Story {
    var story = try Story.reaching(.informed)
    let seen = story.entries.heads
    try story.play(.recordPart(.employmentHalf), on: day(19, 1, 2026), seen: seen)
    try story.play(
      .recordPart(.socialHalf), by: Team.socialWorker, on: day(19, 1, 2026), seen: seen)
    try story.play(.writeSynthesis("Un seul interlocuteur"), on: day(20, 1, 2026))
    return story
  }

  @Test("any order of the same entries gives the same dossier", arguments: 1...40)
  func permutations(seed: UInt64) throws {
    let story = try Story.reaching(.exited)
    var dice = Dice(seed: seed)
    let shuffled = story.entries.shuffled(using: &dice)
    #expect(shuffled.inJournalOrder == story.entries)
    #expect(Dossier(entries: shuffled) == story.dossier)
  }

  @Test("entries written at the same time are read in one order too", arguments: 1...20)
  func forks(seed: UInt64) throws {
    let story = try fork()
    var dice = Dice(seed: seed)
    let shuffled = story.entries.shuffled(using: &dice)
    #expect(shuffled.inJournalOrder == story.entries.inJournalOrder)
    #expect(Dossier(entries: shuffled) == story.dossier)
  }

  @Test("of two entries written at once, the earliest recorded comes first, then the smallest name")
  func ties() throws {
    var story = try Story.reaching(.informed)
    let seen = story.entries.heads
    let noon = Instant(day(14, 1, 2026), hour: 12)
    let late = story.record(
      .contacted(Contacted(medium: .telephone, note: "b")), on: day(14, 1, 2026), seen: seen,
      at: Instant(day(14, 1, 2026), hour: 13))
    let first = story.record(
      .contacted(Contacted(medium: .telephone, note: "c")), on: day(14, 1, 2026), seen: seen,
      at: noon)
    let second = story.record(
      .contacted(Contacted(medium: .telephone, note: "d")), on: day(14, 1, 2026), seen: seen,
      at: noon)
    #expect(story.entries.inJournalOrder.suffix(3).map(\.id) == [first, second, late].map(\.id))
  }

  @Test("an entry comes after what its author had seen, whatever the clocks say")
  func slowClock() throws {
    var story = try Story.reaching(.informed)
    let part = try story.play(
      .recordPart(.employmentHalf), on: day(19, 1, 2026), at: Instant(milliseconds: 1))
    #expect(story.entries.inJournalOrder.last == part.first)
    #expect(story.dossier.part(.employment) != nil)
  }

  @Test("the heads are what no other entry has seen")
  func heads() throws {
    var story = try Story.reaching(.informed)
    #expect(story.entries.heads.count == 1)
    let seen = story.entries.heads
    let mine = try story.play(.call(), on: day(14, 1, 2026), seen: seen)
    let theirs = try story.play(
      .call(), by: Team.socialWorker, on: day(14, 1, 2026), seen: seen)
    #expect(Set(story.entries.heads) == Set((mine + theirs).map(\.hash)))
    #expect(story.entries.heads == story.entries.heads.sorted())
    let join = try story.play(.call(), on: day(15, 1, 2026))
    #expect(story.entries.heads == join.map(\.hash))
  }

  @Test("an entry whose predecessor is not there is read all the same")
  func missingParent() throws {
    let story = try Story.reaching(.signed)
    let without = story.entries.filter { $0.id != story.last(.presented) }
    #expect(without.inJournalOrder.map(\.id) == without.map(\.id))
  }

  @Test("entries that name each other in a circle are shown all the same")
  func circle() {
    func entry(_ id: String, after parent: String) -> Entry {
      Entry(
        id: id, dossier: "d", author: "mbriand", on: day(1, 1, 2026),
        recordedAt: Instant(milliseconds: 0), parents: [parent], hash: id,
        fact: .contacted(Contacted(medium: .email)))
    }
    let circle = [entry("a", after: "b"), entry("b", after: "a")]
    #expect(circle.inJournalOrder.map(\.id) == ["a", "b"])
  }
}
