import Casework
import TestSupport
import Testing

@Suite("A dossier outside one's seat is opened with a reason, for two days")
struct OpenWithReasonTests {
  private let first = day(2, 3, 2026)
  private let reader = Team.otherSocialWorker

  /// A signed dossier that a colleague opened on 2 March.
  private func opened() throws -> Story {
    var story = try Story.reaching(.signed)
    story.today = first
    try story.play(.reading(reason: "  Reçue sans rendez-vous,\n référente absente "), by: reader)
    return story
  }

  @Test("it is read on the day and the next, by who opened it and nobody else")
  func read() throws {
    let story = try opened()
    let wanted = OpenedWithReason(
      reason: "Reçue sans rendez-vous, référente absente", until: day(3, 3, 2026))
    #expect(story.entries.last?.fact == .openedWithReason(wanted))
    #expect(story.entries.last?.fact.kind.binds == true)
    let dossier = story.dossier
    let days = (-1...2).map { first.adding(days: $0) }
    #expect(
      days.map { dossier.opening(by: reader.login, on: $0) != nil } == [false, true, true, false])
    #expect(dossier.opening(by: Team.otherAdviser.login, on: first) == nil)
    #expect(
      days.map { DossierLine(dossier).isOpened(by: reader.login, on: $0) }
        == [false, true, true, false])
  }

  @Test("nothing that is counted, and no last day, is touched")
  func touchesNothing() throws {
    let (before, after) = (try Story.reaching(.signed).dossier, try opened().dossier)
    #expect(after.countedFacts == before.countedFacts)
    #expect(after.lastContact == before.lastContact)
    #expect(after.lastExchange == before.lastExchange)
    #expect(after.seats == before.seats)
    #expect(after.stage == before.stage)
  }

  @Test("again while it is open, it is read again and nothing is recorded, reason or not")
  func again() throws {
    var story = try opened()
    story.today = day(3, 3, 2026)
    let full = Array(repeating: first, count: OpeningLimits.most)
    #expect(
      try story.decide(.reading(reason: ""), by: reader, on: story.today, openings: full) == [])
    story.today = day(4, 3, 2026)
    #expect(story.refusal(of: .reading(reason: ""), by: reader) == .reasonTooShort(15))
  }

  @Test("by a professional to whom it is not already open")
  func whom() throws {
    var story = try Story.reaching(.signed)
    #expect(story.refusal(of: .reading()) == .readAlready)
    #expect(story.refusal(of: .reading(), by: Team.socialWorker) == .readAlready)
    for supervisor in [Team.employmentSupervisor, Team.socialSupervisor] {
      #expect(story.refusal(of: .reading(reason: ""), by: supervisor) == .opensByUnit)
    }
    try story.play(.assign(.social, login: reader.login), on: day(1, 3, 2026))
    story.today = day(30, 3, 2026)
    #expect(story.refusal(of: .reading(), by: Team.socialWorker) == .readAlready)
    story.today = day(31, 3, 2026)
    #expect(story.refusal(of: .reading(), by: Team.socialWorker) == nil)
  }

  @Test(
    "what is wrong with the asking is said alike, whether there is a dossier or none",
    arguments: [
      ("court", [], Refusal.reasonTooShort(15)), ("  quatorze lettr\n ", [], .reasonTooShort(15)),
      (
        "Reçue en urgence", [day(2, 12, 2026), day(5, 12, 2026), day(9, 12, 2026)],
        .tooManyOpenings(3, next: day(1, 1, 2027))
      ),
    ])
  func tellsNothing(reason: String, openings: [CivilDate], refusal: Refusal) throws {
    let reading = Command.reading(reason: reason)
    for story in [Story(), try Story.reaching(.signed), try Story.reaching(.exited)] {
      #expect(story.refusal(of: reading, by: reader, openings: openings) == refusal)
    }
  }

  @Test("a dossier that has ended is not designated, as one that never was")
  func ended() throws {
    #expect(Story().refusal(of: .reading(), by: reader) == .notDesignated)
    #expect(try Story.reaching(.exited).refusal(of: .reading(), by: reader) == .notDesignated)
  }

  @Test("a fourth opening waits until the first of the last three is thirty days old")
  func limits() {
    let days = [day(1, 3, 2026), day(4, 3, 2026), day(10, 3, 2026), day(11, 3, 2026)]
    func next(_ count: Int, _ today: CivilDate) -> CivilDate? {
      OpeningLimits.closedUntil(Array(days.prefix(count)), today: today)
    }
    #expect(next(2, day(10, 3, 2026)) == nil)
    #expect(next(3, day(30, 3, 2026)) == day(31, 3, 2026))
    #expect(next(3, day(31, 3, 2026)) == nil)
    #expect(next(4, day(11, 3, 2026)) == day(3, 4, 2026))
  }

  @Test("it gives no act, not even an empty seat")
  func noActs() throws {
    var story = Story(today: first)
    try story.play(.open(adviser: nil, socialWorker: nil), on: day(12, 1, 2026))
    let seat = Command.assign(.social, login: reader.login)
    try story.play(.reading(), by: reader)
    for command in [seat, .call(), .informed] {
      #expect(story.refusal(of: command, by: reader) == .notAMember)
    }
  }

  @Test("nobody takes it back, nor puts it otherwise")
  func corrected() throws {
    let story = try opened()
    let entry = story.last(.openedWithReason)
    let other = Fact.openedWithReason(OpenedWithReason(reason: "Autre motif", until: first))
    for actor in [Team.adviser, Team.socialWorker] {
      #expect(story.refusal(of: .strike(entry), by: actor) == .cannotCorrect)
      #expect(
        story.refusal(of: .replace(entry, on: first, other), by: actor) == .cannotCorrect)
    }
  }

  @Test("both sides and supervisors see it for thirty days, who opened it is not alerted")
  func alerts() throws {
    let line = try opened().line
    func alert(_ day: CivilDate, _ side: Side?, _ login: String?) -> Alert? {
      line.alerts(today: day, side: side, login: login, under: .nineMonths)
        .first { $0.kind == .openedWithReason }
    }
    for (side, login) in [
      (Side.employment, Team.adviser.login), (.social, Team.socialWorker.login),
      (nil, Team.employmentSupervisor.login),
    ] as [(Side?, String)] {
      let alert = alert(first.adding(days: 30), side, login)
      #expect(alert?.item?.who == reader.login)
      #expect(alert?.item?.label == "Reçue sans rendez-vous, référente absente")
      #expect((alert?.day, alert?.days, alert?.isUrgent) == (first, 30, false))
    }
    #expect(alert(first.adding(days: 31), .employment, Team.adviser.login) == nil)
    #expect(alert(first, .social, reader.login) == nil)
  }

  @Test("what is kept stays kept from who opened it, of their own side too")
  func kept() {
    let reader = Reader(side: .social, login: "nhamon", standing: .opener)
    for author in ["nhamon", "sdiarra", "mbriand"] {
      #expect(Room.allCases.filter { $0.isOpen(to: reader, author: author) } == [.shared])
    }
  }

  @Test("whom to contact is who holds the seat of one's side, else the other")
  func contact() throws {
    let line = try Story.reaching(.informed).line
    #expect(line.known.contact(for: Team.otherAdviser) == "mbriand")
    #expect(line.known.contact(for: Team.otherSocialWorker) == "sdiarra")
    #expect(line.known.contact(for: Team.adviser) == nil)
    var half = Story()
    try half.play(.open(socialWorker: nil), on: day(12, 1, 2026))
    #expect(half.line.known.contact(for: Team.otherSocialWorker) == "mbriand")
    var free = Story()
    try free.play(.open(adviser: nil, socialWorker: nil), on: day(12, 1, 2026))
    #expect(free.line.known.contact(for: Team.otherSocialWorker) == nil)
  }
}
