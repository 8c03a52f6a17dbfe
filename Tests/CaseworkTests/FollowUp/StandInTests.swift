import Casework
import TestSupport
import Testing

@Suite("A stand-in acts within its days, under their own name, for the side")
struct StandInTests {
  /// Both halves are there; a colleague is asked for 10 to 20 February.
  private func asked(until last: CivilDate = day(20, 2, 2026)) throws -> (Story, EntryID) {
    var story = try Story.reaching(.socialPart)
    story.today = day(2, 2, 2026)
    try story.play(.standIn(Team.otherAdviser, from: day(10, 2, 2026), until: last))
    return (story, story.last(.handoverSent))
  }

  /// The same, taken up on a day.
  private func taken(on day: CivilDate) throws -> (Story, EntryID) {
    var (story, id) = try asked()
    story.today = day
    try story.play(.takeUp(id), by: Team.otherAdviser)
    return (story, id)
  }

  @Test(
    "a stand-in is a member from the first day to the last, both included",
    arguments: [
      (day(9, 2, 2026), false), (day(10, 2, 2026), true), (day(15, 2, 2026), true),
      (day(20, 2, 2026), true), (day(21, 2, 2026), false),
    ])
  func days(today: CivilDate, acts: Bool) throws {
    var (story, id) = try taken(on: day(10, 2, 2026))
    story.today = today
    let dossier = story.dossier
    #expect(dossier.seat(of: "ygourvil", on: today) == (acts ? .employment : nil))
    #expect((dossier.standIn(.employment, on: today)?.id == id) == acts)
    #expect(dossier.standIn(.social, on: today) == nil)
    #expect(story.line.isWorked(by: "ygourvil", on: today) == acts)
    #expect(story.refusal(of: .call(), by: Team.otherAdviser) == (acts ? nil : .notAMember))
    #expect(dossier.holder(.employment) == "mbriand")
    #expect(story.refusal(of: .call()) == nil)
  }

  @Test("before it is taken up nobody stands in, whatever the day")
  func notTaken() throws {
    var (story, _) = try asked()
    story.today = day(12, 2, 2026)
    #expect(story.refusal(of: .call(), by: Team.otherAdviser) == .notAMember)
    #expect(story.dossier.standIn(.employment, on: story.today) == nil)
    #expect(story.line.standIn(.employment) == nil)
  }

  @Test("taken up late, it begins that day")
  func takenLate() throws {
    let (story, _) = try taken(on: day(15, 2, 2026))
    #expect(story.dossier.seat(of: "ygourvil", on: day(14, 2, 2026)) == nil)
    #expect(story.dossier.seat(of: "ygourvil", on: day(15, 2, 2026)) == .employment)
    #expect(
      story.line.standIn(.employment)
        == DossierLine.StandIn(
          login: "ygourvil", from: day(15, 2, 2026), until: day(20, 2, 2026)))
  }

  @Test("it is taken up from its first day to its last, and moves no seat")
  func takeUp() throws {
    var (story, id) = try asked()
    expectRefused(
      story.refusal(of: .takeUp(id), by: Team.otherAdviser),
      .handoverNotYet(day(10, 2, 2026)), citing: .continuity)
    story.today = day(20, 2, 2026)
    let facts = try story.decide(.takeUp(id), by: Team.otherAdviser, on: story.today).map(\.fact)
    #expect(facts == [.handoverTaken(HandoverTaken(handover: id))])
    story.today = day(21, 2, 2026)
    #expect(story.refusal(of: .takeUp(id), by: Team.otherAdviser) == .nothingSuch(.handover))
  }

  @Test("it has a last day, not before the first")
  func lastDay() throws {
    let story = try Story.reaching(.signed)
    func asked(until last: CivilDate?) -> Refusal? {
      story.refusal(of: .standIn(Team.otherAdviser, from: day(10, 3, 2026), until: last))
    }
    #expect(asked(until: nil) == .standInEndsBefore(day(10, 3, 2026)))
    #expect(asked(until: day(9, 3, 2026)) == .standInEndsBefore(day(10, 3, 2026)))
    #expect(asked(until: day(10, 3, 2026)) == nil)
  }

  @Test("an agreement given by the stand-in counts for the side, under their name")
  func agreement() throws {
    var (story, _) = try taken(on: day(10, 2, 2026))
    try story.play(.agree, by: Team.otherAdviser)
    #expect(story.dossier.answer(.employment, to: .orientation)?.author == "ygourvil")
    #expect(story.line.answer(.employment) == .agreed)
    #expect(story.dossier.answer(.social, to: .orientation) == nil)
    try story.play(.agree, by: Team.socialWorker)
    #expect(story.dossier.agreedOn(.orientation) == day(10, 2, 2026))
  }

  @Test("the stand-in writes the plan, the half and the notes of the side, and no other")
  func ownSide() throws {
    let (story, _) = try taken(on: day(10, 2, 2026))
    let actor = Team.otherAdviser
    #expect(story.refusal(of: .recordPart(.employmentHalf), by: actor) == nil)
    #expect(story.refusal(of: .planAction(.todo()), by: actor) == nil)
    #expect(story.refusal(of: .attempt(Note("Gardé", room: .employment)), by: actor) == nil)
    #expect(
      story.refusal(of: .planAction(.todo(in: .social)), by: actor) == .notYourPlan(.social))
    #expect(
      story.refusal(of: .attempt(Note("Gardé", room: .social)), by: actor)
        == .notYourRoom(.social))
    #expect(
      story.refusal(of: .change(to: Team.otherAdviser, from: story.today), by: actor)
        == .notYourSeat(.employment))
  }

  @Test("given back, it lasts until that day", arguments: [Team.otherAdviser, Team.adviser])
  func givenBack(actor: Professional) throws {
    var (story, id) = try taken(on: day(10, 2, 2026))
    story.today = day(14, 2, 2026)
    try story.play(.end(id, saying: "Deux appels passés"), by: actor)
    #expect(story.dossier.seat(of: "ygourvil", on: day(14, 2, 2026)) == .employment)
    #expect(story.dossier.seat(of: "ygourvil", on: day(15, 2, 2026)) == nil)
    #expect(story.line.standIn(.employment)?.until == day(14, 2, 2026))
    #expect(story.refusal(of: .end(id), by: actor) == .nothingSuch(.handover))
    story.today = day(15, 2, 2026)
    #expect(story.refusal(of: .call(), by: Team.otherAdviser) == .notAMember)
  }

  @Test("once taken up it no longer stands in the way of handing the seat over")
  func thenChange() throws {
    var (story, _) = try taken(on: day(10, 2, 2026))
    try story.play(.change(to: Team.otherAdviser, from: day(10, 2, 2026)))
    try story.play(.takeUp(story.last(.handoverSent)), by: Team.otherAdviser)
    #expect(story.dossier.holder(.employment) == "ygourvil")
  }
}
