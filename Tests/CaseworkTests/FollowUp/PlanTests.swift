import Casework
import TestSupport
import Testing

@Suite("Each side writes its own plan, and both read the two")
struct PlanTests {
  private func story() throws -> Story {
    var story = try Story.reaching(.informed)
    story.today = day(20, 1, 2026)
    return story
  }

  @Test("an action enters the plan of whoever writes it", arguments: Side.allCases)
  func planned(side: Side) throws {
    var story = try story()
    let action = PlannedAction(
      plan: side, theme: "logement", what: "Déposer le dossier", owner: .thirdParty,
      thirdParty: "Soliha", dueOn: day(1, 3, 2026), state: .proposed, resource: "soliha-35")
    let added = try story.play(
      .planAction(action), by: Team.holder(side), on: day(19, 1, 2026))
    #expect(added.map(\.fact) == [.actionPlanned(action)])
    let planned = try #require(story.dossier.action(story.last(.actionPlanned)))
    #expect(planned.now == action)
    #expect((planned.plannedOn, planned.changedOn) == (day(19, 1, 2026), day(19, 1, 2026)))
    #expect(story.dossier.plan(side) == [planned])
    #expect(story.dossier.plan(side.other).isEmpty)
    #expect(
      story.refusal(of: .planAction(action), by: Team.holder(side.other)) == .notYourPlan(side))
  }

  @Test("no plan begins before the person is informed")
  func information() throws {
    expectRefused(
      try Story.reaching(.identified).refusal(of: .planAction(.todo())), .missing(.information),
      citing: .information)
    expectRefused(
      try story().refusal(of: .planAction(.todo()), on: day(12, 1, 2026)),
      .tooEarly(.information, needs: day(13, 1, 2026)), citing: .information)
  }

  private static let wrong: [(PlannedAction, Refusal)] = [
    (.todo(" \n"), .empty(.what)), (.todo(theme: ""), .empty(.theme)),
    (.todo(theme: "lune"), .unknownCode(.theme, "lune")),
    (.todo(by: .thirdParty), .empty(.thirdParty)),
    (.todo(after: "ailleurs"), .nothingSuch(.action)),
  ]

  @Test("an action says what, on which theme, and by whom", arguments: wrong)
  func refused(action: PlannedAction, refusal: Refusal) throws {
    var story = try story()
    #expect(story.refusal(of: .planAction(action)) == refusal)
    try story.play(.planAction(.todo("Sain")))
    let id = story.last(.actionPlanned)
    #expect(story.refusal(of: .revise(id, action)) == refusal)
    #expect(
      story.refusal(of: .replace(id, on: story.today, .actionPlanned(action))) == refusal)
  }

  @Test("every version is kept, the latest counts")
  func versions() throws {
    var story = try story()
    let first = PlannedAction.todo(due: day(1, 3, 2026))
    try story.play(.planAction(first), on: day(14, 1, 2026))
    let id = story.last(.actionPlanned)
    var second = first
    second.what = "Passer le code et la conduite"
    second.dueOn = nil
    second.owner = .person
    try story.play(.revise(id, second, comment: "Auto-école trouvée"), on: day(16, 1, 2026))
    try story.play(.revise(id, second.with(.done)), on: day(20, 1, 2026))
    let action = try #require(story.dossier.action(id))
    #expect(action.versions.map(\.value) == [first, second, second.with(.done)])
    #expect(action.versions.map(\.on) == [day(14, 1, 2026), day(16, 1, 2026), day(20, 1, 2026)])
    #expect(action.now == second.with(.done))
    #expect((action.plannedOn, action.changedOn) == (day(14, 1, 2026), day(20, 1, 2026)))
    #expect(story.dossier.actions.count == 1)
  }

  @Test("an action that is nowhere has no news")
  func nowhere() throws {
    #expect(try story().refusal(of: .revise("ailleurs", .todo())) == .nothingSuch(.action))
  }

  @Test(
    "an action is late from the day after its due day, as long as it is to be done",
    arguments: PlannedAction.State.allCases)
  func late(state: PlannedAction.State) throws {
    var story = try story()
    try story.play(.planAction(.todo(due: day(20, 1, 2026), state: state)))
    let action = story.dossier.actions[0]
    #expect(state.isOpen == [.proposed, .ongoing, .waiting].contains(state))
    #expect(!action.isLate(on: day(19, 1, 2026)))
    #expect(!action.isLate(on: day(20, 1, 2026)))
    #expect(action.isLate(on: day(21, 1, 2026)) == state.isOpen)
    try story.play(.planAction(.todo(state: state)))
    #expect(!story.dossier.actions[1].isLate(on: day(1, 1, 2030)))
  }

  @Test("a plan shows what is to be done by due day, then the rest, latest first")
  func order() throws {
    var story = try story()
    let given: [(String, CivilDate?, PlannedAction.State)] = [
      ("sans date", nil, .proposed), ("abandonnée", day(14, 1, 2026), .abandoned),
      ("mars", day(1, 3, 2026), .waiting), ("février", day(1, 2, 2026), .ongoing),
      ("février aussi", day(1, 2, 2026), .ongoing), ("annulée", nil, .cancelled),
    ]
    for (what, due, state) in given {
      try story.play(.planAction(.todo(what, due: due, state: state)), on: day(15, 1, 2026))
    }
    try story.play(.planAction(.todo("réalisée")), on: day(14, 1, 2026))
    try story.play(
      .revise(story.last(.actionPlanned), .todo("réalisée", state: .done)), on: day(16, 1, 2026))
    try story.play(.planAction(.todo("sociale", in: .social)), by: Team.socialWorker)
    #expect(
      story.dossier.plan(.employment).map(\.now.what)
        == [
          "février", "février aussi", "mars", "sans date", "réalisée", "annulée", "abandonnée",
        ])
    #expect(story.dossier.plan(.social).map(\.now.what) == ["sociale"])
  }

  @Test("an action struck out leaves the plan with its versions")
  func struckOut() throws {
    var story = try story()
    try story.play(.planAction(.todo()))
    let id = story.last(.actionPlanned)
    try story.play(.revise(id, .todo(state: .done)))
    try story.play(.strike(id))
    #expect(story.dossier.actions.isEmpty)
    #expect(story.refusal(of: .revise(id, .todo())) == .nothingSuch(.action))
  }
}
