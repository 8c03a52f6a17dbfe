import Casework
import Registry
import TestSupport
import Testing

@Suite("A store keeps what belongs to its territory")
struct TerritoryTests {
  private let instant = Instant(day(12, 1, 2026), hour: 9)

  @Test("settings are kept and replaced", arguments: Engine.allCases)
  func settings(engine: Engine) throws {
    try engine.withStore { fixture throws in
      #expect(try fixture.store.setting(.usualLogin) == nil)
      try fixture.store.keep("mbriand", as: .usualLogin)
      try fixture.store.keep("sdiarra", as: .usualLogin)
      #expect(try fixture.store.setting(.usualLogin) == "sdiarra")
      #expect(try fixture.store.setting(.demoDay) == nil)
    }
  }

  @Test("conventions are kept as their texts, and replaced by name", arguments: Engine.allCases)
  func conventions(engine: Engine) throws {
    try engine.withStore { fixture throws in
      func text(_ id: String, _ body: String) -> ConventionText {
        ConventionText(id: id, file: "\(id).toml", body: body, barriers: "# thèmes « d'ici »")
      }
      #expect(try fixture.store.conventions().isEmpty)
      try fixture.store.keep(text("b", "un"), at: instant)
      try fixture.store.keep(text("a", "deux"), at: instant)
      try fixture.store.keep(text("b", "trois"), at: instant)
      #expect(try fixture.store.conventions() == [text("a", "deux"), text("b", "trois")])
    }
  }

  @Test(
    "professionals are kept whole, and what is known of them changes",
    arguments: Engine.allCases)
  func professionals(engine: Engine) throws {
    try engine.withStore { fixture throws in
      #expect(try fixture.store.professionals() == Team.byLogin)
      var moved = Team.otherSocialWorker
      moved.unit = "CDAS du Port"
      moved.workingTime = 50
      moved.email = nil
      try fixture.store.keep([moved])
      var expected = Team.byLogin
      expected[moved.login] = moved
      #expect(try fixture.store.professionals() == expected)
    }
  }

  @Test("everything is still there when the store is opened again", arguments: Engine.allCases)
  func reopened(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let file = try fixture.record(until: .signed)
      try fixture.store.keep("mbriand", as: .usualLogin)
      fixture.store.close()
      let again = try engine.open(fixture.path)
      defer { again.close() }
      #expect(try again.dossier(file.dossier.id) == file)
      #expect(try again.setting(.usualLogin) == "mbriand")
      #expect(try again.professionals() == Team.byLogin)
    }
  }
}
