import Casework
import TestSupport
import Testing

@Suite("A date to watch is set, comes, and is seen to")
struct WatchTests {
  private let lease = WatchSet(day: day(30, 6, 2026), about: "Fin du bail")

  @Test("either sets it, before the person is informed too, and either clears it")
  func life() throws {
    var story = try Story.reaching(.identified)
    try story.play(.watch(lease), on: day(12, 1, 2026))
    let id = story.last(.watchSet)
    #expect(story.dossier.openWatches.map(\.set.value) == [lease])
    try story.play(
      .clearWatch(WatchCleared(watch: id, comment: "Renouvelé")), by: Team.socialWorker,
      on: day(20, 6, 2026))
    #expect(story.dossier.openWatches.isEmpty)
    #expect(story.dossier.watches.map(\.cleared?.value.comment) == ["Renouvelé"])
    #expect(story.dossier.watches.map(\.cleared?.author) == ["sdiarra"])
    #expect(story.dossier.agenda.isEmpty)
    #expect(story.refusal(of: .clearWatch(WatchCleared(watch: id))) == .nothingSuch(.watch))
  }

  @Test("it says what happens that day", arguments: ["", " \n"])
  func about(text: String) throws {
    var story = try Story.reaching(.identified)
    let watch = WatchSet(day: day(30, 6, 2026), about: text)
    #expect(story.refusal(of: .watch(watch)) == .empty(.watchedDate))
    try story.play(.watch(lease))
    #expect(
      story.refusal(of: .replace(story.last(.watchSet), on: story.today, .watchSet(watch)))
        == .empty(.watchedDate))
  }

  @Test("a date that is nowhere is not seen to")
  func nowhere() throws {
    #expect(
      try Story.reaching(.identified).refusal(of: .clearWatch(WatchCleared(watch: "ailleurs")))
        == .nothingSuch(.watch))
  }

  @Test("dates come by day; a day that has passed may be set, and asks at once")
  func order() throws {
    var story = try Story.reaching(.identified)
    for date in [day(1, 9, 2026), day(1, 3, 2026), day(1, 6, 2026)] {
      try story.play(.watch(WatchSet(day: date, about: date.iso)), on: day(1, 5, 2026))
    }
    #expect(
      story.dossier.openWatches.map(\.set.value.about)
        == ["2026-03-01", "2026-06-01", "2026-09-01"])
  }

  @Test("a clearing struck out opens the date again; a date struck out goes with its clearing")
  func corrected() throws {
    var story = try Story.reaching(.identified)
    try story.play(.watch(lease), on: day(12, 1, 2026))
    let id = story.last(.watchSet)
    try story.play(.clearWatch(WatchCleared(watch: id)), on: day(13, 1, 2026))
    var reopened = story
    try reopened.play(.strike(story.last(.watchCleared)))
    #expect(reopened.dossier.openWatches.map(\.id) == [id])
    try story.play(.strike(id))
    #expect(story.dossier.watches.isEmpty)
  }
}
