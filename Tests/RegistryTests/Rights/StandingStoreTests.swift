import Casework
import Registry
import TestSupport
import Testing

@Suite("Who stands how to each dossier is kept with it")
struct StandingStoreTests {
  @Test(
    "recorded act by act, loaded or made again, the rows are the same", arguments: Engine.allCases)
  func same(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.recordFullLine().dossier.id
      let reading = Command.reading()
      let opener = Fixture.hand(Team.otherSocialWorker)
      for command in [Command.end(try handover(fixture, id)), reading] {
        _ = try fixture.store.record(
          command, on: day(31, 12, 2026), dossier: command == reading ? nil : id, seen: nil,
          by: opener)
      }
      #expect(try fixture.store.verify().findings == [])
      #expect(try fixture.store.rebuild() == 1)
      #expect(try fixture.store.verify().findings == [])
    }
  }

  private func handover(_ fixture: Fixture, _ id: DossierID) throws -> EntryID {
    let dossier = try #require(try fixture.store.dossier(id)).dossier
    return try #require(
      dossier.handovers.first { $0.sent.value.to == "nhamon" && $0.taken != nil }?.id)
  }

  @Test("whatever happens in a dossier, and in whatever order", arguments: Engine.allCases)
  func lives(engine: Engine) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      try engine.withStore { fixture throws in
        let territory = SmallTerritory(seed: seed)
        try fixture.store.keep(SmallTerritory.professionals)
        try fixture.store.load { record in
          for drafts in territory.dossiers { try record(drafts) }
        }
        #expect(try fixture.store.verify().findingsButRules == [])
      }
    }
  }

  private static let changes = [
    "UPDATE standing SET login = 'nhamon' WHERE standing = 'holder' AND side = 'social'",
    "UPDATE standing SET until_on = '2020-01-01' WHERE side = 'social'",
    "UPDATE standing SET standing = 'cave' WHERE side = 'social'",
    "DELETE FROM standing WHERE side = 'social'", "DELETE FROM standing WHERE dossier = '#'",
    """
    INSERT INTO standing (dossier, login, side, standing, from_on, until_on)
    VALUES ('#', 'nhamon', '', 'opener', '2026-01-01', '9999-12-31')
    """,
  ]

  @Test("rows that were changed, removed or added are found", arguments: Engine.allCases, changes)
  func tampered(engine: Engine, change: String) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .signed).dossier.id
      try fixture.tamper(change.replacing("#", with: id))
      let findings = try fixture.store.verify().findings
      #expect(findings.map(\.problem) == [.staleStanding])
      #expect(findings.map(\.dossier) == [id])
      #expect(try fixture.store.rebuild() == 1)
      #expect(try fixture.store.verify().findings == [])
    }
  }

  @Test("rows of a dossier that is not there are found", arguments: Engine.allCases)
  func orphan(engine: Engine) throws {
    try engine.withStore { fixture throws in
      try fixture.record(until: .informed)
      try fixture.tamper("UPDATE standing SET dossier = 'ailleurs' WHERE side = 'social'")
      let findings = try fixture.store.verify().findings
      #expect(findings.map(\.problem) == [.staleStanding, .staleStanding])
      #expect(findings.last?.dossier == "ailleurs")
    }
  }
}
