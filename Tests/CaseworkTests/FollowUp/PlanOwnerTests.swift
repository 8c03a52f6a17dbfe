import Casework
import TestSupport
import Testing

@Suite("Who does an action of the other's plan says where it stands, and nothing else")
struct PlanOwnerTests {
  /// An action of a plan, done by `owner`, and its name.
  private func story(_ plan: Side, by owner: PlannedAction.Owner) throws -> (Story, EntryID) {
    var story = try Story.reaching(.informed)
    try story.play(
      .planAction(.todo(in: plan, by: owner)), by: Team.holder(plan), on: day(14, 1, 2026))
    return (story, story.last(.actionPlanned))
  }

  @Test("the other side changes the state of what it does", arguments: Side.allCases)
  func state(plan: Side) throws {
    var (story, id) = try story(plan, by: PlannedAction.Owner(plan.other))
    let now = PlannedAction.todo(in: plan, by: PlannedAction.Owner(plan.other), state: .done)
    try story.play(
      .revise(id, now, comment: "Fait ce matin"), by: Team.holder(plan.other),
      on: day(15, 1, 2026))
    #expect(story.dossier.action(id)?.now == now)
    #expect(story.dossier.action(id)?.versions.last?.author == Team.holder(plan.other).login)
  }

  @Test("not that of what it does not do", arguments: Side.allCases)
  func notTheirs(plan: Side) throws {
    for owner in [PlannedAction.Owner(plan), .person] {
      let (story, id) = try story(plan, by: owner)
      #expect(
        story.refusal(
          of: .revise(id, .todo(in: plan, by: owner, state: .done)), by: Team.holder(plan.other))
          == .notYourPlan(plan))
    }
  }

  private static let changes: [@Sendable (inout PlannedAction) -> Void] = [
    { $0.what = "Autre chose" }, { $0.theme = "projet" }, { $0.owner = .person },
    { $0.thirdParty = "Garage" }, { $0.dueOn = day(1, 3, 2026) }, { $0.waitsFor = "ailleurs" },
    { $0.resource = "garage" }, { $0.plan = $0.plan.other },
  ]

  @Test("nor anything but the state", arguments: Side.allCases, changes.indices)
  func nothingElse(plan: Side, change: Int) throws {
    let (story, id) = try story(plan, by: PlannedAction.Owner(plan.other))
    var now = try #require(story.dossier.action(id)).now
    now.state = .done
    Self.changes[change](&now)
    #expect(
      story.refusal(of: .revise(id, now), by: Team.holder(plan.other)) == .notYourPlan(plan))
  }

  @Test("the side that holds the plan changes all of it, but not whose plan it is in")
  func holder() throws {
    let (story, id) = try story(.employment, by: .socialWorker)
    let now = PlannedAction(
      plan: .employment, theme: "projet", what: "Autre", owner: .thirdParty, thirdParty: "Garage",
      dueOn: day(1, 3, 2026), state: .waiting, resource: "garage")
    #expect(story.refusal(of: .revise(id, now)) == nil)
    #expect(
      story.refusal(of: .revise(id, .todo(in: .social))) == .notYourPlan(.employment))
  }

  @Test("a planned action is corrected by its side only, within its plan", arguments: Side.allCases)
  func corrected(plan: Side) throws {
    let (story, id) = try story(plan, by: PlannedAction.Owner(plan.other))
    func replaced(_ action: PlannedAction) -> Command {
      .replace(id, on: day(14, 1, 2026), .actionPlanned(action))
    }
    #expect(
      story.refusal(of: replaced(.todo("Mieux dit", in: plan)), by: Team.holder(plan)) == nil)
    #expect(
      story.refusal(of: replaced(.todo(in: plan.other)), by: Team.holder(plan)) == .cannotCorrect)
    for command in [replaced(.todo("Autre", in: plan)), .strike(id)] {
      expectRefused(
        story.refusal(of: command, by: Team.holder(plan.other)), .notYourSeat(plan),
        citing: .jointAgreement)
    }
  }

  @Test("news of an action is corrected by the side of the plan, or by who gave it")
  func correctedNews() throws {
    var (story, id) = try story(.social, by: .adviser)
    let action = PlannedAction.todo(in: .social, by: .adviser)
    try story.play(.revise(id, action.with(.done)), on: day(15, 1, 2026))
    let news = story.last(.actionRevised)
    func replaced(_ now: PlannedAction, of id: EntryID = id) -> Command {
      .replace(news, on: day(15, 1, 2026), .actionRevised(ActionRevised(action: id, now: now)))
    }
    for actor in [Team.adviser, Team.socialWorker] {
      #expect(story.refusal(of: .strike(news), by: actor) == nil)
      #expect(story.refusal(of: replaced(action.with(.waiting)), by: actor) == nil)
      #expect(story.refusal(of: replaced(.todo(by: .adviser)), by: actor) == .cannotCorrect)
      #expect(story.refusal(of: replaced(action, of: "ailleurs"), by: actor) == .cannotCorrect)
    }
    let otherWords = PlannedAction.todo("Autre", in: .social, by: .adviser)
    #expect(story.refusal(of: replaced(otherWords)) == .notYourPlan(.social))
    #expect(story.refusal(of: replaced(otherWords), by: Team.socialWorker) == nil)
    #expect(
      story.refusal(of: replaced(.todo(" ", in: .social)), by: Team.socialWorker)
        == .empty(.what))
  }

  @Test("what the holder of a plan said of an action is not corrected by the other side")
  func correctedByTheOther() throws {
    var (story, id) = try story(.social, by: .adviser)
    let action = PlannedAction.todo(in: .social, by: .adviser)
    try story.play(
      .revise(id, action.with(.cancelled)), by: Team.socialWorker, on: day(15, 1, 2026))
    let news = story.last(.actionRevised)
    let replaced = Command.replace(
      news, on: day(15, 1, 2026),
      .actionRevised(ActionRevised(action: id, now: action.with(.done))))
    for command in [.strike(news), replaced] {
      #expect(story.refusal(of: command) == .notYourPlan(.social))
      #expect(story.refusal(of: command, by: Team.socialWorker) == nil)
    }
  }
}
