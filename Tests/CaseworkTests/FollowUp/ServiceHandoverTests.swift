import Casework
import TestSupport
import Testing

@Suite("Who leaves towards a service is waited for there")
struct ServiceHandoverTests {
  private static let professionals = [Team.adviser, Team.socialWorker]

  @Test("an exit that names who is next is a handover that waits", arguments: professionals)
  func pending(actor: Professional) throws {
    var story = try Story.reaching(.signed)
    try story.play(.exit(next: "CCAS du Port"), by: actor, on: day(1, 6, 2026))
    let handover = try #require(story.dossier.handovers.first)
    #expect(handover.id == story.last(.exited))
    #expect(handover.isPending)
    #expect(
      handover.sent.value
        == HandoverSent(
          kind: .service, side: actor.side, service: "CCAS du Port", from: day(1, 6, 2026)))
    #expect(story.line.awaitsService)
    #expect(
      story.dossier.agenda
        == [
          AgendaItem(
            kind: .handover, entry: handover.id, day: day(1, 6, 2026), side: actor.side,
            who: "CCAS du Port", label: "service")
        ])
  }

  @Test("an exit recorded by a stand-in is arranged by the side they stand in for")
  func standIn() throws {
    var story = try Story.reaching(.signed)
    story.today = day(1, 6, 2026)
    try story.play(
      .standIn(Team.otherSocialWorker, from: day(1, 6, 2026), until: day(5, 6, 2026)),
      by: Team.socialWorker)
    try story.play(.takeUp(story.last(.handoverSent)), by: Team.otherSocialWorker)
    try story.play(.exit(next: "CCAS du Port"), by: Team.otherSocialWorker)
    #expect(story.dossier.handovers.last?.sent.value.side == .social)
  }

  @Test("without anyone next, nothing waits")
  func nobodyNext() throws {
    var story = try Story.reaching(.signed)
    try story.play(.exit(next: "", noRelay: "Quitte le territoire"), on: day(1, 6, 2026))
    #expect(story.dossier.handovers.isEmpty)
    #expect(!story.line.awaitsService)
  }

  @Test("either of the two notes who took up, on the ended dossier, once", arguments: professionals)
  func takenUp(actor: Professional) throws {
    var story = try Story.reaching(.exited)
    let id = story.last(.exited)
    try story.play(.takeUp(id, saying: "Mme Morel"), by: actor, on: day(14, 12, 2026))
    let handover = try #require(story.dossier.handovers.first)
    #expect(handover.taken?.value.comment == "Mme Morel")
    #expect(handover.taken?.author == actor.login)
    #expect(story.dossier.stage == .exited)
    #expect(!story.line.awaitsService)
    #expect(story.line.agenda.isEmpty)
    #expect(story.refusal(of: .takeUp(id), by: actor) == .nothingSuch(.handover))
  }

  private static let others = [
    (Team.otherAdviser, Refusal.notAMember), (Team.otherSocialWorker, .notAMember),
    (Team.employmentSupervisor, .supervisor), (Team.socialSupervisor, .supervisor),
  ]

  @Test("nobody else does", arguments: others)
  func strangers(actor: Professional, refusal: Refusal) throws {
    let story = try Story.reaching(.exited)
    #expect(story.refusal(of: .takeUp(story.last(.exited)), by: actor) == refusal)
  }

  @Test("it is not taken up before the exit, nor tomorrow, and it is not withdrawn")
  func days() throws {
    var story = try Story.reaching(.exited)
    let id = story.last(.exited)
    story.today = day(14, 12, 2026)
    expectRefused(
      story.refusal(of: .takeUp(id), on: day(10, 12, 2026)),
      .handoverNotYet(day(11, 12, 2026)), citing: .continuity)
    #expect(story.refusal(of: .takeUp(id), on: day(11, 12, 2026)) == nil)
    #expect(
      story.refusal(of: .takeUp(id), on: day(15, 12, 2026)) == .future(day(15, 12, 2026)))
    #expect(story.refusal(of: .end(id)) == .ended(day(11, 12, 2026)))
  }

  @Test("an exit struck out takes its handover with it; corrected, it waits for who is next now")
  func corrected() throws {
    var story = try Story.reaching(.exited)
    let id = story.last(.exited)
    let other = Fact.exited(
      Exited(reason: "cdi", group: .durable, barriers: [], nextResponsible: "Mission locale"))
    var replaced = story
    try replaced.play(.replace(id, on: day(11, 12, 2026), other))
    #expect(replaced.dossier.handovers.map(\.sent.value.service) == ["Mission locale"])
    try story.play(.takeUp(id))
    try story.play(.strike(id))
    #expect(story.dossier.handovers.isEmpty)
    #expect(story.dossier.isOpen)
  }

  @Test("a seat that was still on its way when the person left waits for nobody any more")
  func seatOnItsWay() throws {
    var story = try Story.reaching(.signed)
    story.today = day(1, 6, 2026)
    try story.play(.change(to: Team.otherAdviser, from: day(1, 6, 2026)))
    let sent = story.last(.handoverSent)
    try story.play(.exit(next: "CCAS du Port"))
    #expect(story.dossier.agenda.map(\.entry) == [story.last(.exited)])
    #expect(story.line.handoverTo(.employment) == nil)
    #expect(
      story.refusal(of: .takeUp(sent), by: Team.otherAdviser) == .ended(day(1, 6, 2026)))
  }
}
