import Casework
import TestSupport
import Testing

@testable import Desk

@Suite("What waits today, in order and in words")
struct TodayTests {
  private let today = Sample.today
  private let bare = BareLines()

  /// Something of several kinds: late, soon, pressing, in two dossiers.
  private var several: PortfolioContent {
    var over = bare.line("Ba", "0193bbbb", with: [bare.meeting("m3", 1, 9)])
    over.endsOn = today.adding(days: -2)
    let busy = bare.line(
      "Aubry",
      with: [
        bare.meeting("m1", 0, 14), bare.meeting("m2", 0, 9), bare.meeting("m4", -3, nil),
        AgendaItem(
          kind: .watch, entry: "w1", day: today.adding(days: 4), label: "titre de séjour"),
        AgendaItem(
          kind: .action, entry: "a1", day: today.adding(days: -5), side: .social,
          who: PlannedAction.Owner.adviser.rawValue, label: "chercher un garage"),
      ])
    return bare.content([busy, over])
  }

  @Test("Urgent first, then by kind, by day and hour, by name")
  func order() throws {
    let waiting = Today(several, try bare.workplace())
    #expect(
      waiting.items.map { $0.alert.item?.entry ?? $0.alert.kind.rawValue } == [
        "contract_over", "m2", "m1", "m3", "m4", "w1", "a1",
      ])
    #expect(waiting.hasUrgent)
    #expect(waiting.urgentCount == 1)
    #expect(waiting.dossierCount == 2)
    #expect(
      waiting.counts == [
        .contractOver: 1, .meetingSoon: 3, .meetingToSpecify: 1, .watchDue: 1, .actionLate: 1,
      ])
  }

  @Test("Sections hold everything once, a kind in two where some of it presses")
  func sections() throws {
    var late = bare.line("Ba", "0193bbbb")
    var recent = bare.line("Cissé", "0193cccc")
    late.decisionOpenSince = today.adding(days: -20)
    recent.decisionOpenSince = today.adding(days: -1)
    let waiting = Today(bare.content([recent, late]), try bare.workplace())
    #expect(waiting.sections.map(\.kind) == [.waitsForMe, .waitsForMe])
    #expect(waiting.sections.map(\.isUrgent) == [true, false])
    #expect(waiting.sections.flatMap(\.items) == waiting.items)
    let many = Today(several, try bare.workplace())
    #expect(many.sections.flatMap(\.items) == many.items)
    #expect(many.sections.map { $0.items.count } == [1, 3, 1, 1, 1])
  }

  @Test("Nothing waits: nothing presses, and it is said")
  func nothing() throws {
    let waiting = Today(bare.content([bare.line("Ba")]), try bare.workplace())
    #expect(!waiting.hasUrgent)
    #expect(waiting.sections.isEmpty)
    #expect(PlainPages(try bare.workplace()).today(waiting).last == "Rien n'attend aujourd'hui.")
  }

  @Test("What a service has not taken up waits for whoever sent the person there")
  func relays() throws {
    var ended = bare.line("Ba")
    ended.endedOn = today.adding(days: -9)
    ended.awaitsService = true
    ended.agenda = [
      AgendaItem(
        kind: .handover, entry: "h1", day: today.adding(days: -9), side: .employment,
        who: "Mission locale", label: "service")
    ]
    let content = PortfolioContent(lines: [], entered: nil, relays: [ended])
    let waiting = Today(content, try bare.workplace())
    #expect(waiting.items.map(\.alert.kind) == [.handoverSent])
    #expect(waiting.hasUrgent)
  }

  @Test("Delays in words are those of the convention the dossier follows")
  func delaysOfTheDossier() throws {
    var strict = Convention.nineMonths
    strict.id = "stricte"
    strict.delays.noContact = 11
    let both = try #require(
      Workplace(
        me: Team.adviser, professionals: Team.byLogin,
        book: ConventionBook([strict, .nineMonths]), today: today, language: .french))
    var silent = bare.line("Ba")
    silent.convention = "stricte"
    silent.lastContact = today.adding(days: -15)
    let item = try #require(Today(bare.content([silent]), both).items.first)
    #expect(item.explanation(both).fr.contains("seuil : 11 jours"))
  }

  @Test("Plain lines and JSON", arguments: [Language.french, .english])
  func faces(language: Language) throws {
    let workplace = try bare.workplace(language)
    let waiting = Today(several, workplace)
    Golden.expect(
      PlainPages(workplace).today(waiting).joined(separator: "\n"),
      named: "today-plain-\(language.rawValue)")
    if language == .french {
      Golden.expect(TodayRecord.json(waiting, workplace).text, named: "today-json")
    }
  }

  @Test("A supervisor reads who both professionals are")
  func supervisor() throws {
    let workplace = try bare.workplace(supervisor: true)
    let item = try #require(Today(several, workplace).items.first)
    #expect(item.colleagues(workplace) == [Team.adviser.login, Team.socialWorker.login])
  }
}
