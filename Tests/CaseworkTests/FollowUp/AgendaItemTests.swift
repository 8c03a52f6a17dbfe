import Casework
import TestSupport
import Testing

@Suite("What has a day is on the line, and keeps in a column")
struct AgendaItemTests {
  private static let hard = [
    "", "Passer le code", "Œuvre « d'été » \"5 %\" | ; , \\", "deux\nlignes\ttab", "👩‍👧 e\u{301}",
  ]

  private static func items(_ label: String) -> [AgendaItem] {
    [
      AgendaItem(
        kind: .meeting, entry: "e-1", day: day(3, 3, 2026), time: TimeOfDay(hour: 0, minute: 5),
        who: "tripartite", label: label),
      AgendaItem(
        kind: .action, entry: "e-2", day: nil, side: .social, who: label, label: label,
        isBlocked: true),
      AgendaItem(kind: .watch, entry: "e-3", day: day(29, 2, 2028), label: label),
      AgendaItem(
        kind: .handover, entry: "e-4", day: day(31, 12, 2026), side: .employment, who: label,
        label: "service"),
    ]
  }

  @Test("items come back from their text as they were", arguments: hard)
  func roundTrip(label: String) {
    let items = Self.items(label)
    #expect(AgendaItem.items(in: AgendaItem.text(of: items)) == items)
    for item in items {
      #expect(AgendaItem.items(in: AgendaItem.text(of: [item])) == [item])
    }
    #expect(AgendaItem.items(in: AgendaItem.text(of: [])) == [])
  }

  @Test(
    "a label with the marks that part them comes back as the line has it",
    arguments: ["a\u{1F}b", "a\u{1E}b", "\u{1E}", "\u{1F}\u{1F}", "\u{1F}1\u{1E}meeting\u{1F}"])
  func separators(label: String) throws {
    let items = Self.items(label)
    #expect(AgendaItem.items(in: AgendaItem.text(of: items)) == items)
    var story = try Story.reaching(.informed)
    try story.play(.planAction(.todo("x" + label)), on: day(20, 1, 2026))
    try story.play(.plan(on: day(20, 1, 2026), about: label), on: day(20, 1, 2026))
    let agenda = story.line.agenda
    #expect(agenda.count == 2)
    #expect(AgendaItem.items(in: AgendaItem.text(of: agenda)) == agenda)
  }

  @Test(
    "what is no item is left out",
    arguments: ["x", "\u{1E}", "meeting\u{1F}e", "rien\u{1F}e\u{1F}\u{1F}\u{1F}\u{1F}\u{1F}\u{1F}"])
  func unreadable(text: String) {
    #expect(AgendaItem.items(in: text).isEmpty)
    let good = Self.items("bon")
    #expect(AgendaItem.items(in: text + "\u{1E}" + AgendaItem.text(of: good)) == good)
  }

  @Test("the agenda of a dossier says each thing that is still to be dealt with, by day and hour")
  func agenda() throws {
    var story = try Story.reaching(.informed)
    story.today = day(20, 1, 2026)
    try story.play(.planAction(.todo("Sans date", by: .person)))
    try story.play(.planAction(.todo("Code", due: day(1, 2, 2026), state: .waiting)))
    try story.play(.watch(WatchSet(day: day(1, 2, 2026), about: "Fin du bail")))
    try story.play(.plan(.social, on: day(1, 2, 2026), at: TimeOfDay(hour: 14)))
    try story.play(
      .plan(.tripartite, on: day(1, 2, 2026), at: TimeOfDay(hour: 9), about: "Bilan"))
    try story.play(.change(to: Team.otherAdviser, from: day(1, 2, 2026)))
    try story.play(.planAction(.todo("Fait", state: .done)))
    let agenda = story.dossier.agenda
    #expect(agenda == story.line.agenda)
    #expect(
      agenda.map(\.label) == ["change", "Bilan", "", "Code", "Fin du bail", "Sans date"])
    #expect(
      agenda.map(\.who)
        == ["ygourvil", "tripartite", "social", "adviser", "", "person"])
    #expect(agenda.map(\.kind) == [.handover, .meeting, .meeting, .action, .watch, .action])
    #expect(agenda.map(\.side) == [.employment, nil, nil, .employment, nil, .employment])
    #expect(agenda[0].day == day(20, 1, 2026))
    #expect(agenda[5].day == nil)
    #expect(agenda.map { $0.time?.text } == [nil, "09:00", "14:00", nil, nil, nil])
  }

  @Test("whom a meeting or an action concerns")
  func concerns() {
    func meeting(_ kind: MeetingKind) -> [Bool] {
      let item = AgendaItem(kind: .meeting, entry: "e", day: nil, who: kind.rawValue)
      return [.employment, .social, nil].map(item.concerns)
    }
    #expect(meeting(.employment) == [true, false, true])
    #expect(meeting(.social) == [false, true, true])
    for kind in [MeetingKind.bipartite, .tripartite, .collective] {
      #expect(meeting(kind) == [true, true, true])
    }
    func action(_ plan: Side, _ owner: PlannedAction.Owner) -> [Bool] {
      let item = AgendaItem(
        kind: .action, entry: "e", day: nil, side: plan, who: owner.rawValue)
      return [.employment, .social, nil].map(item.concerns)
    }
    #expect(action(.employment, .adviser) == [true, false, true])
    #expect(action(.employment, .person) == [true, false, true])
    #expect(action(.employment, .socialWorker) == [true, true, true])
    #expect(action(.social, .thirdParty) == [false, true, true])
    #expect(action(.social, .adviser) == [true, true, true])
  }

  @Test("a closed dossier has nothing left to deal with")
  func closed() throws {
    var story = try Story.reaching(.informed)
    try story.play(.planAction(.todo(due: day(1, 2, 2026))), on: day(20, 1, 2026))
    try story.play(.plan(on: day(1, 2, 2026)), on: day(20, 1, 2026))
    try story.play(.watch(WatchSet(day: day(1, 2, 2026), about: "Bail")), on: day(20, 1, 2026))
    try story.play(.change(to: Team.otherAdviser, from: day(1, 2, 2026)), on: day(20, 1, 2026))
    try story.play(.close(), on: day(21, 1, 2026))
    #expect(story.line.agenda.isEmpty)
  }
}
