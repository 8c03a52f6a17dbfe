import Casework
import TestSupport
import Testing

@Suite("The rows of who stands how say of every day what the dossier says")
struct StandingRowTests {
  /// How somebody stands by the rows alone: the strongest that holds on the day.
  private func standing(
    _ person: Professional, by rows: [StandingRow], on day: CivilDate
  ) -> Standing {
    let now = rows.filter { $0.from <= day && day <= $0.until }
    if person.role.isSupervisor {
      let ours = now.filter { $0.side == person.side }
      if ours.contains(where: { $0.kind == .vacant }) { return .supervisorOfNobody }
      let holder = ours.first { $0.kind == .holder }?.login ?? ""
      return Team.byLogin[holder]?.unit == person.unit ? .supervisor : .stranger
    }
    let kinds = now.filter { $0.login == person.login }.map(\.kind)
    return StandingRow.Kind.allCases.first(where: kinds.contains)?.standing ?? .stranger
  }

  private func expectSame(
    _ dossier: Dossier, days: [CivilDate], seen: inout Set<Standing>, _ place: String
  ) {
    let rows = dossier.standings
    let keys = rows.map {
      [$0.login, $0.side?.rawValue ?? "", $0.kind.rawValue, $0.from.iso].joined(separator: "|")
    }
    #expect(Set(keys).count == rows.count, "\(place)")
    for person in Team.all {
      for day in days {
        let expected = dossier.standing(of: person, among: Team.byLogin, on: day)
        seen.insert(expected)
        #expect(
          standing(person, by: rows, on: day) == expected, "\(place) \(person.login) \(day.iso)")
      }
    }
  }

  @Test("over the random lives of dossiers in which anybody tries anything")
  func walks() throws {
    var seen: Set<Standing> = []
    for seed in 1...150 as ClosedRange<UInt64> {
      let story = try RandomWalk.story(seed: seed, under: .nineMonths)
      let last = story.entries.map(\.on).max() ?? day(1, 1, 2027)
      let days = (0..<12).map { last.adding(days: 40 - 20 * $0) }
      expectSame(story.dossier, days: days, seen: &seen, "\(seed)")
    }
    #expect(
      seen.isSuperset(of: [.holder, .standIn, .invited, .formerHolder, .supervisor, .stranger]))
  }

  @Test("where nobody holds a seat, while it is open and once it has ended")
  func vacant() throws {
    var seen: Set<Standing> = []
    for (adviser, worker) in [(nil, nil), ("mbriand", nil), (nil, "sdiarra")] {
      var story = Story()
      try story.play(
        .open(.lenaig, adviser: adviser, socialWorker: worker), on: day(12, 1, 2026))
      expectSame(story.dossier, days: [day(12, 1, 2026)], seen: &seen, "\(story.entries)")
      story.record(.closed(Closed(reason: "injoignable")), on: day(13, 1, 2026))
      expectSame(story.dossier, days: [day(13, 1, 2026)], seen: &seen, "\(story.entries)")
    }
    #expect(seen.isSuperset(of: [.supervisorOfNobody, .supervisor, .stranger, .holder]))
  }

  @Test("an opening with a reason holds for its two days")
  func opener() throws {
    var story = try Story.reaching(.signed)
    story.record(
      .openedWithReason(OpenedWithReason(reason: "Reçue en urgence", until: day(11, 3, 2026))),
      by: Team.otherSocialWorker, on: day(10, 3, 2026))
    var seen: Set<Standing> = []
    let days = (8...13).map { day($0, 3, 2026) }
    expectSame(story.dossier, days: days, seen: &seen, "opening")
    #expect(seen.contains(.opener))
    #expect(
      story.dossier.standings.first { $0.kind == .opener }
        == StandingRow(
          login: "nhamon", side: nil, kind: .opener, from: day(10, 3, 2026),
          until: day(11, 3, 2026)))
  }
}

@Suite("What a supervisor reads of a line")
struct LineTextsTests {
  @Test("days stay, what they are about goes; what is of the record stays")
  func agenda() throws {
    var story = try Story.reaching(.signed)
    try story.play(.plan(on: day(20, 12, 2026), about: "Bail"), on: day(1, 12, 2026))
    try story.play(.planAction(.todo("Code")), on: day(1, 12, 2026))
    try story.play(.watch(WatchSet(day: day(30, 12, 2026), about: "CAF")), on: day(1, 12, 2026))
    try story.play(.change(to: Team.otherAdviser, from: day(1, 12, 2026)), on: day(1, 12, 2026))
    try story.play(.reading(reason: "Reçue en urgence"), by: Team.otherSocialWorker)
    let line = story.line
    let read = line.withoutTexts
    #expect(!line.barriers.isEmpty && read.barriers.isEmpty)
    #expect(read.agenda.map(\.entry) == line.agenda.map(\.entry))
    #expect(Set(line.agenda.map(\.label)) == ["Bail", "Code", "CAF", "change", "Reçue en urgence"])
    #expect(Set(read.agenda.map(\.label)) == ["", "change", "Reçue en urgence"])
    var filled = AgendaItem.items(in: AgendaItem.text(of: read.agenda))
    #expect(filled == read.agenda)
    AgendaItem.fill(&filled, from: AgendaItem.texts(of: line.agenda))
    #expect(filled == line.agenda)
    AgendaItem.fill(&filled, from: "x\u{1E}y\u{1F}\u{1F}z")
    #expect(filled == line.agenda)
  }
}
