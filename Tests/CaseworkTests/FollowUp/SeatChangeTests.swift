import Casework
import TestSupport
import Testing

@Suite("A seat changes hands when it is taken up, not before")
struct SeatChangeTests {
  /// A running contract; the employment seat is sent on 2 March to a colleague, for the 10th.
  private func sent() throws -> (Story, EntryID) {
    var story = try Story.reaching(.signed)
    story.today = day(2, 3, 2026)
    try story.play(
      .change(to: Team.otherAdviser, from: day(10, 3, 2026), saying: "Vue tous les mardis"),
      on: day(2, 3, 2026))
    return (story, story.last(.handoverSent))
  }

  @Test("a seat that is sent is still held by who sends it")
  func stillHeld() throws {
    let (story, id) = try sent()
    let dossier = story.dossier
    #expect(dossier.holder(.employment) == "mbriand")
    #expect(dossier.pendingHandover(.employment)?.id == id)
    #expect(dossier.pendingHandover(.employment)?.sent.value.message == "Vue tous les mardis")
    #expect(dossier.pendingHandover(.social) == nil)
    #expect(dossier.seat(of: "ygourvil", on: day(10, 3, 2026)) == nil)
    #expect(story.refusal(of: .call()) == nil)
    #expect(story.refusal(of: .call(), by: Team.otherAdviser) == .notAMember)
    #expect(story.line.handoverTo(.employment) == "ygourvil")
    #expect(story.line.handoverTo(.social) == nil)
  }

  @Test(
    "it is taken up from its day on",
    arguments: [
      (day(9, 3, 2026), Refusal?.some(.handoverNotYet(day(10, 3, 2026)))), (day(10, 3, 2026), nil),
      (day(11, 3, 2026), nil), (day(30, 6, 2026), nil),
    ])
  func notBeforeItsDay(today: CivilDate, refusal: Refusal?) throws {
    var (story, id) = try sent()
    story.today = today
    #expect(story.refusal(of: .takeUp(id), by: Team.otherAdviser) == refusal)
    #expect(refusal.map { $0.rule == .continuity } ?? true)
  }

  private static let others = Team.all.filter { $0.login != Team.otherAdviser.login }

  @Test("only the colleague it was sent to takes it up", arguments: others)
  func addressee(actor: Professional) throws {
    var (story, id) = try sent()
    story.today = day(10, 3, 2026)
    expectRefused(
      story.refusal(of: .takeUp(id), by: actor), .notYourHandover(to: Team.otherAdviser.fullName),
      citing: .continuity)
  }

  @Test("taking it up moves the seat that day, and once")
  func takenUp() throws {
    var (story, id) = try sent()
    story.today = day(12, 3, 2026)
    let added = try story.play(.takeUp(id, saying: "Bien reçu"), by: Team.otherAdviser)
    #expect(
      added.map(\.fact) == [
        .handoverTaken(HandoverTaken(handover: id, comment: "Bien reçu")),
        .seatTaken(SeatTaken(side: .employment, login: "ygourvil")),
      ])
    let dossier = story.dossier
    #expect(dossier.holder(.employment) == "ygourvil")
    #expect(dossier.seats.first { $0.login == "mbriand" }?.until == day(11, 3, 2026))
    #expect(dossier.pendingHandover(.employment) == nil)
    #expect(dossier.handovers[0].taken?.on == day(12, 3, 2026))
    #expect(!dossier.handovers[0].isPending)
    #expect(story.line.handoverTo(.employment) == nil)
    #expect(story.refusal(of: .call()) == .notAMember)
    #expect(story.refusal(of: .call(), by: Team.otherAdviser) == nil)
    for command in [Command.takeUp(id), .end(id)] {
      #expect(
        story.refusal(of: command, by: Team.otherAdviser) == .nothingSuch(.handover))
    }
  }

  @Test("an answer given before stays under the name of who gave it")
  func answersStay() throws {
    var story = try Story.reaching(.employmentAgreement)
    story.today = day(23, 1, 2026)
    try story.play(.change(to: Team.otherAdviser, from: day(23, 1, 2026)))
    try story.play(.takeUp(story.last(.handoverSent)), by: Team.otherAdviser)
    #expect(story.dossier.answer(.employment, to: .orientation)?.author == "mbriand")
    #expect(story.refusal(of: .agree, by: Team.otherAdviser) == nil)
  }

  @Test("one handover of a seat at a time; the other seat is free")
  func onePending() throws {
    let (story, _) = try sent()
    for again in [
      Command.change(to: Team.otherAdviser, from: day(20, 3, 2026)),
      .standIn(Team.otherAdviser, from: day(3, 3, 2026), until: day(4, 3, 2026)),
    ] {
      expectRefused(
        story.refusal(of: again), .handoverPending(to: Team.otherAdviser.fullName),
        citing: .continuity)
    }
    #expect(
      story.refusal(
        of: .change(to: Team.otherSocialWorker, from: day(20, 3, 2026)), by: Team.socialWorker)
        == nil)
  }

  @Test("withdrawn, the seat stays where it was and may be sent again")
  func withdrawn() throws {
    var (story, id) = try sent()
    try story.play(.end(id, saying: "Finalement je reste"))
    #expect(story.dossier.pendingHandover(.employment) == nil)
    #expect(story.dossier.handovers[0].ended?.value.comment == "Finalement je reste")
    #expect(story.dossier.agenda.isEmpty)
    story.today = day(10, 3, 2026)
    #expect(
      story.refusal(of: .takeUp(id), by: Team.otherAdviser) == .nothingSuch(.handover))
    #expect(story.refusal(of: .end(id)) == .nothingSuch(.handover))
    #expect(
      story.refusal(of: .change(to: Team.otherAdviser, from: day(10, 3, 2026))) == nil)
  }

  @Test("the holder or a supervisor of the side sends and withdraws; the colleague may decline")
  func whoSends() throws {
    let (story, id) = try sent()
    for actor in [Team.adviser, Team.otherAdviser, Team.employmentSupervisor] {
      #expect(story.refusal(of: .end(id), by: actor) == nil)
    }
    let before = try Story.reaching(.signed)
    let change = Command.change(to: Team.otherAdviser, from: day(10, 3, 2026))
    #expect(before.refusal(of: change, by: Team.employmentSupervisor) == nil)
    #expect(before.refusal(of: change, by: Team.otherAdviser) == .notYourSeat(.employment))
    for actor in [Team.socialWorker, Team.otherSocialWorker, Team.socialSupervisor] {
      expectRefused(
        story.refusal(of: .end(id), by: actor), .notYourSeat(.employment), citing: .jointAgreement)
      expectRefused(
        before.refusal(of: change, by: actor), .notYourSeat(.employment), citing: .jointAgreement)
    }
  }

  @Test("a seat goes to a colleague of its side who does not hold it")
  func colleague() throws {
    let story = try Story.reaching(.signed)
    func send(_ side: Side, to login: String, by actor: Professional) -> Refusal? {
      story.refusal(
        of: .handOver(HandoverSent(kind: .change, side: side, to: login, from: story.today)),
        by: actor)
    }
    #expect(send(.employment, to: "mbriand", by: Team.adviser) == .seatAlreadyHeld("mbriand"))
    #expect(send(.employment, to: "personne", by: Team.adviser) == .unknownProfessional("personne"))
    #expect(
      send(.employment, to: "nhamon", by: Team.adviser)
        == .wrongSide("Nolwenn HAMON", .employment))
    #expect(
      send(.employment, to: "hroussel", by: Team.adviser)
        == .wrongSide("Hélène ROUSSEL", .employment))
    #expect(
      story.refusal(
        of: .handOver(
          HandoverSent(kind: .service, side: .employment, service: "CCAS", from: story.today)))
        == .nothingSuch(.handover))
    #expect(story.refusal(of: .takeUp("ailleurs")) == .nothingSuch(.handover))
    #expect(story.refusal(of: .end("ailleurs")) == .nothingSuch(.handover))
  }
}
