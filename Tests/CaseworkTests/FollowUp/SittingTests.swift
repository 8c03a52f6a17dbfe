import Casework
import TestSupport
import Testing

@Suite("A sitting leaves its name on each dossier looked at")
struct SittingTests {
  private func looked(_ id: String, _ frame: Sitting.Frame = .point) -> Command {
    .report(.bipartite, sitting: Sitting(id: id, frame: frame))
  }

  @Test("a dossier that was never looked at has none")
  func none() throws {
    var story = try Story.reaching(.informed)
    #expect(story.dossier.lastSitting == nil)
    try story.play(.report(.bipartite), on: day(20, 1, 2026))
    #expect(story.dossier.lastSitting == nil)
    #expect(story.line.lastSitting == nil)
  }

  @Test("the last one is that of the latest day, whatever the order of noting")
  func latest() throws {
    var story = try Story.reaching(.informed)
    try story.play(looked("mars", .territorial), on: day(3, 3, 2026))
    try story.play(looked("fevrier"), on: day(3, 2, 2026))
    #expect(story.dossier.lastSitting?.sitting == Sitting(id: "mars", frame: .territorial))
    #expect(story.dossier.lastSitting?.on == day(3, 3, 2026))
    #expect(story.line.lastSitting == "mars")
  }

  @Test("of two sittings on one day, the last one in which it was looked at")
  func sameDay() throws {
    var story = try Story.reaching(.informed)
    try story.play(looked("matin", .pathways), on: day(3, 3, 2026))
    #expect(story.line.lastSitting == "matin")
    try story.play(looked("soir"), on: day(3, 3, 2026))
    #expect(story.line.lastSitting == "soir")
  }

  @Test("a sitting is an exchange of the two, and meets nobody")
  func exchange() throws {
    var story = try Story.reaching(.signed)
    try story.play(looked("mars"), by: Team.socialWorker, on: day(3, 3, 2026))
    #expect(story.dossier.lastExchange == day(3, 3, 2026))
    #expect(story.dossier.lastContact == day(2, 2, 2026))
  }

  @Test("a joint review is an exchange too")
  func review() throws {
    #expect(try Story.reaching(.signed).dossier.lastExchange == nil)
    #expect(try Story.reaching(.reviewed).dossier.lastExchange == day(15, 10, 2026))
  }
}
