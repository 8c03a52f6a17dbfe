import Casework
import TestSupport
import Testing

@Suite("What a side hands over is corrected by that side")
struct HandoverCorrectionTests {
  private func sent() throws -> (Story, EntryID) {
    var story = try Story.reaching(.signed)
    story.today = day(10, 3, 2026)
    try story.play(
      .standIn(Team.otherAdviser, from: day(10, 3, 2026), until: day(20, 3, 2026)))
    return (story, story.last(.handoverSent))
  }

  private func standIn(
    to login: String = "ygourvil", kind: HandoverSent.Kind = .standIn,
    until last: CivilDate? = day(30, 3, 2026)
  ) -> Fact {
    .handoverSent(
      HandoverSent(
        kind: kind, side: .employment, to: login, from: day(10, 3, 2026), until: last))
  }

  @Test("its days and its words may be put right; who it is for and what it is may not")
  func content() throws {
    let (story, id) = try sent()
    func replaced(_ fact: Fact) -> Refusal? {
      story.refusal(of: .replace(id, on: day(10, 3, 2026), fact))
    }
    #expect(replaced(standIn()) == nil)
    #expect(replaced(standIn(until: day(9, 3, 2026))) == .standInEndsBefore(day(10, 3, 2026)))
    #expect(replaced(standIn(until: nil)) == .standInEndsBefore(day(10, 3, 2026)))
    #expect(replaced(standIn(to: "nhamon")) == .cannotCorrect)
    #expect(replaced(standIn(kind: .change)) == .cannotCorrect)
  }

  @Test("the other side corrects none of it: neither sent, nor taken up, nor ended")
  func otherSide() throws {
    var (story, id) = try sent()
    try story.play(.takeUp(id), by: Team.otherAdviser)
    let taken = story.last(.handoverTaken)
    try story.play(.end(id))
    for target in [id, taken, story.last(.handoverEnded)] {
      expectRefused(
        story.refusal(of: .strike(target), by: Team.socialWorker), .notYourSeat(.employment),
        citing: .jointAgreement)
      #expect(story.refusal(of: .strike(target)) == nil)
    }
  }

  @Test("taken up by mistake and struck out, it waits again")
  func takenByMistake() throws {
    var (story, id) = try sent()
    try story.play(.takeUp(id), by: Team.otherAdviser)
    try story.play(.strike(story.last(.handoverTaken)))
    #expect(story.dossier.pendingHandover(.employment)?.id == id)
    #expect(story.dossier.standIn(.employment, on: story.today) == nil)
    #expect(story.refusal(of: .takeUp(id), by: Team.otherAdviser) == nil)
  }

  @Test("what was said of one handover or date is not moved to another")
  func sameItem() throws {
    var (story, id) = try sent()
    try story.play(.takeUp(id), by: Team.otherAdviser)
    try story.play(.watch(WatchSet(day: day(1, 6, 2026), about: "Bail")))
    let watch = story.last(.watchSet)
    try story.play(.clearWatch(WatchCleared(watch: watch)))
    func replaced(_ kind: Fact.Kind, _ fact: Fact) -> Refusal? {
      story.refusal(of: .replace(story.last(kind), on: day(10, 3, 2026), fact))
    }
    #expect(
      replaced(.handoverTaken, .handoverTaken(HandoverTaken(handover: id, comment: "Vu"))) == nil)
    #expect(
      replaced(.handoverTaken, .handoverTaken(HandoverTaken(handover: "autre")))
        == .cannotCorrect)
    #expect(
      replaced(.watchCleared, .watchCleared(WatchCleared(watch: watch, comment: "Vu"))) == nil)
    #expect(
      replaced(.watchCleared, .watchCleared(WatchCleared(watch: "autre"))) == .cannotCorrect)
    try story.play(.end(id))
    #expect(
      replaced(.handoverEnded, .handoverEnded(HandoverEnded(handover: "autre")))
        == .cannotCorrect)
  }
}
