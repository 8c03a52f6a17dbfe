import Casework
import TestSupport
import Testing

@Suite("What the person asks about their data")
struct RequestTests {
  private static let received = day(31, 1, 2026)

  private func story(
    _ right: PersonRight = .access, until step: Story.Step = .informed
  ) throws -> (Story, EntryID) {
    var story = try Story.reaching(step)
    try story.play(.request(Requested(right: right, words: "Tout")), on: Self.received)
    return (story, story.last(.requested))
  }

  private func answer(
    _ request: EntryID, _ outcome: RequestAnswered.Outcome = .granted, _ reason: String = ""
  ) -> Command {
    .answerRequest(RequestAnswered(request: request, outcome: outcome, reason: reason))
  }

  @Test("is due a month after it was received, or three once the person was told why")
  func delay() throws {
    var (story, request) = try story()
    #expect(story.dossier.pendingRequests.map(\.dueOn) == [day(28, 2, 2026)])
    let extended = Command.extendRequest(RequestExtended(request: request, reason: "Archives"))
    #expect(story.refusal(of: extended, on: day(1, 3, 2026)) == .tooLateToExtend(day(28, 2, 2026)))
    #expect(
      story.refusal(of: extended, on: day(30, 1, 2026)) == .beforeRequest(Self.received))
    try story.play(extended, on: day(28, 2, 2026))
    #expect(story.dossier.pendingRequests.map(\.dueOn) == [day(30, 4, 2026)])
    #expect(story.refusal(of: extended, on: day(1, 3, 2026)) == .nothingSuch(.request))
    let unsaid = Command.extendRequest(RequestExtended(request: request, reason: " "))
    let (fresh, _) = try self.story()
    #expect(fresh.refusal(of: unsaid, on: day(1, 2, 2026)) == .empty(.motive))
  }

  @Test("is answered once, and what is not granted is explained")
  func answered() throws {
    var (story, request) = try story()
    #expect(story.refusal(of: answer(request, .refused)) == .empty(.motive))
    #expect(story.refusal(of: answer(request, .partly, "\n")) == .empty(.motive))
    #expect(
      story.refusal(of: answer(request), on: day(30, 1, 2026)) == .beforeRequest(Self.received))
    #expect(story.refusal(of: answer("ailleurs")) == .nothingSuch(.request))
    let unknown = Command.answerRequest(
      RequestAnswered(request: request, outcome: .granted, corrected: "ailleurs"))
    #expect(story.refusal(of: unknown) == .cannotCorrect)
    try story.play(answer(request), on: day(3, 2, 2026))
    #expect(story.dossier.pendingRequests.isEmpty)
    #expect(story.dossier.requests.map { $0.answered?.on } == [day(3, 2, 2026)])
    #expect(story.refusal(of: answer(request)) == .nothingSuch(.request))
  }

  @Test("by the two professionals and supervisors, also once the dossier has ended")
  func who() throws {
    var story = try Story.reaching(.exited)
    let asked = Command.request(Requested(right: .access))
    #expect(story.refusal(of: asked, by: Team.otherAdviser) == .notAMember)
    for actor in [Team.adviser, Team.socialWorker, Team.socialSupervisor] {
      try story.play(asked, by: actor, on: day(20, 12, 2026))
      try story.play(
        answer(story.last(.requested)), by: Team.employmentSupervisor, on: day(21, 12, 2026))
    }
    #expect(story.dossier.requests.count == 3)
    #expect(story.dossier.lastContact == day(20, 12, 2026))
    #expect(story.dossier.stage == .exited)
  }

  @Test("shows to both professionals and to supervisors, pressing when it is near or late")
  func alert() throws {
    let (story, request) = try story()
    for side in [Side.employment, .social, nil] {
      func alerts(_ today: CivilDate) -> [Alert] {
        story.line.alerts(today: today, side: side, under: .nineMonths)
          .filter { $0.item?.entry == request }
      }
      #expect(alerts(day(1, 2, 2026)).map(\.kind) == [.requestDue])
      #expect(alerts(day(17, 2, 2026)).map(\.isUrgent) == [false])
      #expect(alerts(day(18, 2, 2026)).map(\.isUrgent) == [true])
      #expect(alerts(day(28, 2, 2026)).map(\.days) == [0])
      #expect(alerts(day(2, 3, 2026)).map(\.kind) == [.requestLate])
      #expect(alerts(day(2, 3, 2026)).map(\.days) == [2])
    }
    var ended = try Story.reaching(.exited)
    try ended.play(.request(Requested(right: .access)), on: day(12, 12, 2026))
    #expect(
      ended.line.alerts(today: day(13, 12, 2026), side: .social, under: .nineMonths)
        .contains { $0.kind == .requestDue })
  }

  @Test("a correction keeps which right it is, and to what an answer answers")
  func corrected() throws {
    var (story, request) = try story()
    try story.play(answer(request, .refused, "Déjà remise"), on: day(3, 2, 2026))
    let reply = story.last(.requestAnswered)
    let other = Fact.requested(Requested(right: .erasure))
    #expect(
      story.refusal(of: .replace(request, on: Self.received, other)) == .cannotCorrect)
    let empty = Fact.requestAnswered(RequestAnswered(request: request, outcome: .refused))
    #expect(story.refusal(of: .replace(reply, on: day(3, 2, 2026), empty)) == .empty(.motive))
    let right = Fact.requestAnswered(
      RequestAnswered(request: request, outcome: .partly, reason: "Sans les notes"))
    try story.play(.replace(reply, on: day(4, 2, 2026), right))
    #expect(story.dossier.requests.map { $0.answered?.value.outcome } == [.partly])
    try story.play(.strike(reply))
    #expect(story.dossier.pendingRequests.count == 1)
  }
}
