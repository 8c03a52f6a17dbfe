import Casework
import TestSupport
import Testing

@Suite struct BarrierPathTests {
  private func path(_ theme: String, _ story: Story) throws -> BarrierPath {
    let themes = story.convention.diagnostic.themes
    return try #require(story.dossier.barrierPaths(themes: themes).first { $0.theme == theme })
  }

  @Test("before the contract there is only now, by the heaviest word of both halves")
  func now() throws {
    let story = try Story.reaching(.socialPart)
    let housing = try path("logement", story)
    #expect(housing.atEntry == nil)
    #expect(housing.now.answer == .yes)
    #expect(housing.now.impact == .strong)
    #expect(housing.atExit == nil)
  }

  @Test(
    "not discussed is not no",
    arguments: [
      ("projet", BarrierFinding.Answer.no), ("sante", .no), ("mobilite", .yes),
    ])
  func answers(theme: String, answer: BarrierFinding.Answer) throws {
    #expect(try path(theme, Story.reaching(.socialPart)).now.answer == answer)
    #expect(try path("sante", Story.reaching(.employmentPart)).now.answer == .notDiscussed)
    #expect(try path("sante", Story.reaching(.informed)).now.answer == .notDiscussed)
  }

  @Test("the state at the entry stays when a half is written anew")
  func entryStays() throws {
    var story = try Story.reaching(.signed)
    try story.play(
      .recordPart(.found([("logement", .none)])), by: Team.socialWorker, on: day(1, 6, 2026))
    try story.play(.recordPart(.found([], no: ["mobilite", "logement"])), on: day(2, 6, 2026))
    let housing = try path("logement", story)
    #expect(housing.atEntry?.impact == .strong)
    #expect(housing.now.impact == BarrierFinding.Impact.none)
    let mobility = try path("mobilite", story)
    #expect(mobility.atEntry?.answer == .yes)
    #expect(mobility.now.answer == .no)
    #expect(mobility.now.impact == nil)
  }

  @Test("a half written on the day of the signature counts in the entry")
  func sameDay() throws {
    var story = try Story.reaching(.signed)
    try story.play(.recordPart(.found([("projet", .moderate)])), on: day(2, 2, 2026))
    #expect(try path("projet", story).atEntry?.impact == .moderate)
  }

  @Test("the state at the exit is what was declared there")
  func exit() throws {
    var story = try Story.reaching(.signed)
    let declared = [
      BarrierFinding(theme: "logement", answer: .no),
      BarrierFinding(theme: "mobilite", answer: .yes, impact: .moderate),
    ]
    try story.play(.exit(barriers: declared), on: day(1, 6, 2026))
    #expect(try path("logement", story).atExit?.answer == .no)
    #expect(try path("mobilite", story).atExit?.impact == .moderate)
    #expect(try path("sante", story).atExit?.answer == .notDiscussed)
  }

  @Test("impact and situations are kept with a yes only")
  func findings() {
    let finding = BarrierFinding(
      theme: "logement", answer: .no, impact: .strong, situations: ["logement_a"])
    #expect(finding.impact == nil)
    #expect(finding.situations.isEmpty)
  }
}
