import Casework
import TestSupport
import Testing

@Suite struct AlertListTests {
  private func kinds(_ story: Story, _ today: CivilDate, _ side: Side?) -> [Alert.Kind] {
    story.line.alerts(today: today, side: side, under: story.convention).map(\.kind)
  }

  @Test("the most urgent alerts come first, then the most pressing kind")
  func order() throws {
    let story = try Story.reaching(.signed)
    #expect(
      kinds(story, day(20, 10, 2026), .employment)
        == [.reviewDue, .noContact, .noExchange])
    #expect(
      kinds(story, day(5, 11, 2026), .employment) == [.contractOver, .noContact, .noExchange])
    let reviewed = try Story.reaching(.employmentRenewal)
    #expect(
      kinds(reviewed, day(30, 10, 2026), .social) == [.waitsForMe, .contractEnds, .noContact])
    #expect(
      kinds(reviewed, day(30, 10, 2026), .employment)
        == [.contractEnds, .noContact, .waitsForOther])
  }

  @Test("a supervisor waits for nobody, and sees the rest")
  func supervisor() throws {
    let reviewed = try Story.reaching(.employmentRenewal)
    #expect(kinds(reviewed, day(30, 10, 2026), nil) == [.contractEnds, .noContact])
    #expect(kinds(try Story.reaching(.socialPart), day(5, 2, 2026), nil).isEmpty)
    #expect(
      kinds(try Story.reaching(.socialPart, without: [.employmentPart]), day(5, 2, 2026), nil)
        == [.halfMissing])
  }

  @Test(
    "an ended dossier asks for nothing but that its relay be taken up",
    arguments: [Side.employment, .social, nil])
  func ended(side: Side?) throws {
    var left = try Story.reaching(.exited)
    #expect(kinds(left, day(1, 6, 2027), side) == (side == .social ? [] : [.handoverSent]))
    left.today = day(1, 6, 2027)
    try left.play(
      .takeUp(HandoverTaken(handover: left.last(.exited), comment: "Mme Morel")),
      on: day(1, 6, 2027))
    #expect(kinds(left, day(1, 6, 2027), side).isEmpty)
    var closed = try Story.reaching(.employmentPart)
    try closed.play(.close(), on: day(20, 1, 2026))
    #expect(kinds(closed, day(1, 6, 2027), side).isEmpty)
  }

  @Test("a dossier on its way asks for nothing", arguments: [Story.Step.identified, .informed])
  func quiet(step: Story.Step) throws {
    #expect(kinds(try Story.reaching(step), day(1, 6, 2026), .employment).isEmpty)
  }

  @Test("ranks follow the order of kinds")
  func ranks() {
    #expect(Alert.Kind.allCases.map(\.rank) == Array(Alert.Kind.allCases.indices))
  }
}
