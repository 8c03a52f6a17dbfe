import Casework
import TestSupport
import Testing

@Suite("An action may wait for another, never for itself")
struct WaitingActionTests {
  /// Actions of the employment plan, each waiting for the one before it, and their names.
  private func chain(_ count: Int) throws -> (Story, [EntryID]) {
    var story = try Story.reaching(.informed)
    story.today = day(20, 1, 2026)
    var names: [EntryID] = []
    for number in 0..<count {
      try story.play(.planAction(.todo("Action \(number)", after: names.last)))
      names.append(story.last(.actionPlanned))
    }
    return (story, names)
  }

  @Test("circles are refused, however long", arguments: 1...4)
  func circles(length: Int) throws {
    let (story, names) = try chain(length)
    let closing = PlannedAction.todo("Action 0", after: names[length - 1])
    #expect(story.refusal(of: .revise(names[0], closing)) == .waitsForItself)
    let corrected = Command.replace(names[0], on: story.today, .actionPlanned(closing))
    #expect(story.refusal(of: corrected) == .waitsForItself)
    for other in names.dropFirst() {
      #expect(story.refusal(of: .revise(other, .todo("Autre", after: names[0]))) == nil)
    }
  }

  @Test("a circle across both plans is refused too")
  func acrossPlans() throws {
    var (story, names) = try chain(1)
    try story.play(
      .planAction(.todo("Garde d'enfant", in: .social, theme: "logement", after: names[0])),
      by: Team.socialWorker)
    let closing = PlannedAction.todo("Action 0", after: story.last(.actionPlanned))
    #expect(story.refusal(of: .revise(names[0], closing)) == .waitsForItself)
  }

  @Test("a circle does not come back by striking out what had opened it")
  func struckOut() throws {
    var (story, names) = try chain(2)
    try story.play(.revise(names[1], .todo("Action 1")))
    let opening = story.last(.actionRevised)
    try story.play(.revise(names[0], .todo("Action 0", after: names[1])))
    #expect(
      story.refusal(of: .strike(opening)) == .correctionBreaks(.waitsForItself))
  }

  @Test("an action waits for the other as long as that one is to be done")
  func blocker() throws {
    var (story, names) = try chain(2)
    func pair() throws -> (first: PlanAction, second: PlanAction) {
      (try #require(story.dossier.action(names[0])), try #require(story.dossier.action(names[1])))
    }
    #expect(story.dossier.blocker(of: try pair().second) == (try pair().first))
    #expect(story.dossier.blocker(of: try pair().first) == nil)
    #expect(story.dossier.blocked(by: try pair().first) == [try pair().second])
    #expect(story.dossier.blocked(by: try pair().second).isEmpty)
    #expect(story.dossier.agenda.map(\.isBlocked) == [false, true])
    try story.play(.revise(names[0], .todo("Action 0", state: .done)))
    #expect(story.dossier.blocker(of: try pair().second) == nil)
    #expect(story.dossier.blocked(by: try pair().first).isEmpty)
    #expect(story.dossier.agenda.map(\.isBlocked) == [false])
  }

  @Test("what is done or given up waits for nothing", arguments: PlannedAction.State.allCases)
  func ended(state: PlannedAction.State) throws {
    var (story, names) = try chain(2)
    try story.play(.revise(names[1], .todo("Action 1", state: state, after: names[0])))
    let first = try #require(story.dossier.action(names[0]))
    let second = try #require(story.dossier.action(names[1]))
    #expect((story.dossier.blocker(of: second) != nil) == state.isOpen)
    #expect(story.dossier.blocked(by: first).count == (state.isOpen ? 1 : 0))
  }

  @Test("several may wait for one")
  func several() throws {
    var (story, names) = try chain(2)
    try story.play(.planAction(.todo("Autre", after: names[0])))
    let first = try #require(story.dossier.action(names[0]))
    #expect(story.dossier.blocked(by: first).map(\.now.what) == ["Action 1", "Autre"])
  }

  @Test("what waited for an action struck out waits no more, and can still be seen to")
  func awaitedStruckOut() throws {
    var (story, names) = try chain(3)
    try story.play(.strike(names[0]))
    let second = try #require(story.dossier.action(names[1]))
    #expect(story.dossier.blocker(of: second) == nil)
    #expect(story.refusal(of: .revise(names[1], second.now.with(.done))) == nil)
    #expect(story.refusal(of: .revise(names[2], .todo("Action 2", after: names[1]))) == nil)
    #expect(story.refusal(of: .planAction(.todo("Suite", after: names[2]))) == nil)
    #expect(
      story.refusal(of: .revise(names[2], .todo("Action 2", after: names[0])))
        == .nothingSuch(.action))
  }
}
