import Casework
import TestSupport
import Testing

@Suite("A dossier is opened once for a person")
struct OpeningTests {
  private let empty = Story()

  @Test("a person followed elsewhere is refused, and the dossier is named")
  func elsewhere() {
    expectRefused(
      empty.refusal(of: .open(), elsewhere: "dossier-9"), .alreadyFollowed("dossier-9"),
      citing: .oneBinome)
  }

  @Test("nobody is identified in the dossier of another")
  func identifiedTwice() throws {
    let story = try Story.reaching(.informed)
    expectRefused(
      story.refusal(of: .open(.thierry)), .alreadyFollowed(story.id), citing: .oneBinome)
  }

  @Test("the opening gives the seats that are known")
  func seats() throws {
    var story = empty
    let entries = try story.play(.open(socialWorker: nil), on: day(12, 1, 2026))
    #expect(entries.map(\.fact.kind) == [.identified, .seatTaken])
    #expect(story.dossier.holder(.employment) == "mbriand")
    #expect(story.dossier.holder(.social) == nil)
  }

  @Test("a seat goes to a professional of its side who holds dossiers")
  func wrongSeats() {
    #expect(
      empty.refusal(of: .open(adviser: "sdiarra")) == .wrongSide("Sékou DIARRA", .employment))
    #expect(
      empty.refusal(of: .open(adviser: "hroussel")) == .wrongSide("Hélène ROUSSEL", .employment))
    #expect(empty.refusal(of: .open(adviser: "inconnue")) == .unknownProfessional("inconnue"))
  }

  @Test("the person has a surname and a first name")
  func names() {
    #expect(
      empty.refusal(of: .open(Person(surname: " ", givenNames: "Lénaïg"))) == .empty(.surname))
    #expect(
      empty.refusal(of: .open(Person(surname: "Briac", givenNames: ""))) == .empty(.givenNames))
  }

  @Test("the origin and the themes to explore are those of the convention")
  func codes() {
    func open(_ origin: String, _ themes: [String]) -> Command {
      .identify(
        Identified(person: .thierry, origin: origin, toExplore: themes), adviser: nil,
        socialWorker: nil)
    }
    #expect(empty.refusal(of: open("lune", [])) == .unknownCode(.origin, "lune"))
    #expect(empty.refusal(of: open("social", ["lune"])) == .unknownCode(.theme, "lune"))
    #expect(empty.refusal(of: open("social", ["sante"])) == nil)
  }

  @Test("without a convention nothing is decided")
  func noConvention() {
    var story = empty
    story.conventions = ConventionBook([])
    #expect(story.refusal(of: .open()) == .noConvention)
  }

  @Test("a command on no dossier is refused")
  func noDossier() { #expect(empty.refusal(of: .informed) == .notAMember) }

  @Test("supervisors of a side give a seat that nobody holds; later, members do too")
  func assigning() throws {
    var story = Story()
    try story.play(.open(adviser: nil, socialWorker: nil), on: day(12, 1, 2026))
    let take = Command.assign(.employment, login: "ygourvil")
    #expect(story.refusal(of: take, by: Team.otherAdviser) == .notAMember)
    try story.play(
      .assign(.employment, login: "mbriand"), by: Team.employmentSupervisor, on: day(12, 1, 2026))
    #expect(story.refusal(of: take, by: Team.otherAdviser) == .notAMember)
    #expect(story.refusal(of: take, by: Team.adviser) == nil)
    #expect(story.refusal(of: take, by: Team.employmentSupervisor) == nil)
    #expect(
      story.refusal(of: .assign(.employment, login: "mbriand")) == .seatAlreadyHeld("mbriand"))
    #expect(
      story.refusal(of: .assign(.social, login: "mbriand"))
        == .wrongSide("Maëlle BRIAND", .social))
    #expect(
      story.refusal(of: .assign(.social, login: "personne")) == .unknownProfessional("personne"))
  }
}
