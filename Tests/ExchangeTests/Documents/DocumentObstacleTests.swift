import Casework
import Exchange
import TestSupport
import Testing

@Suite("What a document waits for")
struct DocumentObstacleTests {
  private func obstacle(
    _ story: PaperStory, _ kind: DocumentKind, meeting: EntryID? = nil
  ) -> DocumentObstacle? {
    let maker = story.maker()
    let obstacle = maker.obstacle(to: kind, meeting: meeting)
    // What is foretold is what happens.
    do throws(DocumentObstacle) {
      _ = try maker.document(kind, meeting: meeting)
      #expect(obstacle == nil)
    } catch {
      #expect(error == obstacle)
    }
    return obstacle
  }

  @Test("A rich dossier waits for nothing", arguments: DocumentKind.allCases)
  func nothing(kind: DocumentKind) throws {
    #expect(try PaperStory.rich().maker().obstacle(to: kind) == nil)
  }

  @Test("The contract: both seats, their names, both agreements, an open dossier")
  func contract() throws {
    var story = try PaperStory()
    #expect(obstacle(story, .contract) == .agreementMissing(Side.allCases))
    story.agree([.employment])
    #expect(obstacle(story, .contract) == .agreementMissing([.social]))
    story.record(
      .answered(
        Answered(decision: .orientation, side: .social, answer: .refused, motive: "Pas encore")),
      by: .social, on: day(23, 1, 2026))
    #expect(obstacle(story, .contract) == .agreementMissing([.social]))
    story.agree([.social])
    #expect(obstacle(story, .contract) == nil)
    story.professionals[Team.socialWorker.login] = nil
    #expect(obstacle(story, .contract) == .nameUnknown("sdiarra"))
    story.record(.closed(Closed(reason: "moved_away")), on: day(24, 1, 2026))
    #expect(obstacle(story, .contract) == .closed(day(24, 1, 2026)))
  }

  @Test("The contract: a seat that nobody holds", arguments: Side.allCases)
  func seats(side: Side) throws {
    var story = Story()
    story.record(.identified(Identified(person: .ngoc, origin: "emploi")), on: day(12, 1, 2026))
    let held = Team.holder(side.other)
    story.record(
      .seatTaken(SeatTaken(side: side.other, login: held.login)), on: day(12, 1, 2026))
    let maker = DocumentMaker(
      dossier: story.dossier, convention: .nineMonths, professionals: Team.byLogin,
      directory: Directory(), day: day(26, 1, 2026))
    #expect(maker.obstacle(to: .contract) == .seatEmpty(side))
    #expect(maker.obstacle(to: .notice) == .noNotice)
  }

  @Test("A signed contract can be read again whatever has changed")
  func signed() throws {
    var story = try PaperStory.rich()
    story.sign()
    story.professionals = [:]
    #expect(obstacle(story, .contract) == nil)
  }

  @Test("The plans: an action to do or done")
  func plans() throws {
    var story = try PaperStory()
    #expect(obstacle(story, .plans) == .noAction)
    story.plan("Renoncer", .social, by: .person, state: .cancelled)
    #expect(obstacle(story, .plans) == .noAction)
    story.plan("S'inscrire", .social, by: .person, state: .done)
    #expect(obstacle(story, .plans) == nil)
  }

  @Test("The synthesis: one half at least")
  func synthesis() throws {
    var story = try PaperStory()
    #expect(obstacle(story, .synthesis) == .noHalf)
    story.record(
      .partRecorded(PartRecorded(side: .social, part: .socialVoice)), by: .social,
      on: day(21, 1, 2026))
    #expect(obstacle(story, .synthesis) == nil)
  }

  @Test("The summons: a meeting to come, with the person")
  func summons() throws {
    var story = try PaperStory()
    #expect(obstacle(story, .summons) == .noMeetingToCome)
    #expect(obstacle(story, .summons, meeting: "?") == .noMeetingToCome)
    let pair = story.meet(.bipartite, on: day(28, 1, 2026))
    #expect(obstacle(story, .summons) == .noMeetingToCome)
    #expect(obstacle(story, .summons, meeting: pair) == .meetingWithoutPerson)
    let past = story.meet(.social, on: day(25, 1, 2026))
    #expect(obstacle(story, .summons, meeting: past) == .meetingOver(day(25, 1, 2026)))
    let today = story.meet(.social, on: day(26, 1, 2026), place: "CDAS du Port")
    #expect(obstacle(story, .summons, meeting: today) == nil)
    #expect(obstacle(story, .summons) == nil)
    story.professionals = [:]
    #expect(obstacle(story, .summons) == .nameUnknown("sdiarra"))
  }

  @Test("Each is said in both languages, and none twice alike")
  func phrases() {
    let all: [DocumentObstacle] =
      Side.allCases.flatMap { [.seatEmpty($0), .agreementMissing([$0])] } + [
        .nameUnknown("x"), .agreementMissing(Side.allCases), .closed(day(1, 2, 2026)), .noAction,
        .noNotice, .noHalf, .noMeetingToCome, .meetingOver(day(1, 2, 2026)), .meetingWithoutPerson,
      ]
    let phrases = all.map(\.phrase)
    #expect(phrases.allSatisfy { !$0.fr.isEmpty && !$0.en.isEmpty && $0.fr != $0.en })
    #expect(Set(phrases.map(\.fr)).count == all.count)
    #expect(Set(phrases.map(\.en)).count == all.count)
  }
}
