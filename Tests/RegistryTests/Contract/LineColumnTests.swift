import Casework
import Registry
import TestSupport
import Testing

@Suite("Every column of a line is kept as the dossier has it")
struct LineColumnTests {
  @Test("a line with everything in it is read back equal", arguments: Engine.allCases)
  func full(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.recordFullLine()
      let line = try #require(try fixture.store.line(file.dossier.id))
      #expect(line == DossierLine(file.dossier))
      #expect(line.convention == "neuf-mois")
      #expect(line.lastExchange == day(1, 12, 2026))
      #expect(line.lastSitting == "s-1")
      #expect(line.missedInRow == 2)
      #expect(line.lastMissed == day(1, 12, 2026))
      for (side, login) in [(Side.employment, "ygourvil"), (.social, "nhamon")] {
        #expect(
          line.standIn(side)
            == DossierLine.StandIn(
              login: login, from: day(1, 12, 2026), until: day(31, 1, 2027)))
        #expect(line.handoverTo(side) == login)
      }
      #expect(!line.awaitsService)
      #expect(
        line.agenda.map(\.label)
          == ["change", "change", "Bilan", "Code", "Fin du « bail »", "Conduite"])
      #expect(line.agenda.map(\.isBlocked) == [false, false, false, false, false, true])
      #expect(line.agenda[2].time == TimeOfDay(hour: 14))
      #expect(line.agenda[5].day == nil)
      let listed = try fixture.store.portfolio(
        .seat(.employment, login: "mbriand", on: day(1, 12, 2026)))
      #expect(listed == [line])
      #expect(try fixture.store.verify().findings.isEmpty)
    }
  }

  @Test("a line of which little is known is read back equal too", arguments: Engine.allCases)
  func bare(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .identified, person: .thierry)
      let line = try #require(try fixture.store.line(file.dossier.id))
      #expect(line == DossierLine(file.dossier))
      #expect(line.convention == nil)
      #expect(line.lastExchange == nil)
      #expect(line.lastSitting == nil)
      #expect((line.missedInRow, line.lastMissed) == (0, nil))
      #expect((line.standIn(.employment), line.standIn(.social)) == (nil, nil))
      #expect(line.agenda.isEmpty)
    }
  }

  @Test("a line that waits for a service says so", arguments: Engine.allCases)
  func service(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .exited)
      let line = try #require(try fixture.store.line(file.dossier.id))
      #expect(line.awaitsService)
      #expect(line.agenda.map(\.who) == ["Référente de parcours, Agence Ouest"])
      #expect(line == DossierLine(file.dossier))
    }
  }

  @Test(
    "words that hold the marks between items do not make a line stale", arguments: Engine.allCases,
    ["a\u{1F}b", "\u{1E}", "a\u{1E}meeting\u{1F}b", "deux\nlignes"])
  func separators(engine: Engine, words: String) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .informed).dossier.id
      try fixture.record(.planAction(.todo("x" + words)), on: day(20, 1, 2026), dossier: id)
      let file = try fixture.record(
        .watch(WatchSet(day: day(1, 6, 2026), about: "x" + words)), on: day(20, 1, 2026),
        dossier: id)
      #expect(try fixture.store.line(id) == DossierLine(file.dossier))
      #expect(try fixture.store.verify().findings == [])
    }
  }

  private static let changes = [
    "convention = 'autre'", "last_exchange = NULL", "last_sitting = 's-2'", "missed_in_row = 1",
    "last_missed = '2026-12-02'", "adviser_stand_in = 'mbriand'",
    "adviser_stand_in_from = '2026-12-02'", "adviser_stand_in_until = '2030-01-01'",
    "social_worker_stand_in = NULL", "social_worker_stand_in_from = 'jamais'",
    "social_worker_stand_in_until = NULL", "adviser_handover_to = NULL",
    "social_worker_handover_to = 'sdiarra'", "awaits_service = 1", "agenda = ''",
    "agenda = agenda || 'x'", "agenda_words = ''", "agenda_words = agenda_words || 'x'",
    "agenda_words = replace(agenda_words, 'Bilan', 'Bilans')",
  ]

  @Test(
    "a changed column is found stale, and made right again", arguments: Engine.allCases, changes)
  func changed(engine: Engine, change: String) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.recordFullLine()
      try fixture.tamper("UPDATE dossier_line SET \(change)")
      let findings = try fixture.store.verify().findings
      #expect(findings.map(\.problem) == [.staleLine])
      #expect(try fixture.store.rebuild() == 1)
      #expect(try fixture.store.verify().findings.isEmpty)
      #expect(try fixture.store.line(file.dossier.id) == DossierLine(file.dossier))
    }
  }
}
