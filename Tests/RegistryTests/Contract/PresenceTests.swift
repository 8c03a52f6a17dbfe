import Casework
import Dispatch
import Registry
import TestSupport
import Testing

@Suite("The store says who has a dossier open")
struct PresenceTests {
  private let start = Instant(day(20, 11, 2026), hour: 9)

  private func later(minutes: Int64) -> Instant {
    Instant(milliseconds: start.milliseconds + minutes * 60_000)
  }

  private func desk(
    _ session: String, of login: String, at dossier: DossierID = "d1", part: String = ""
  ) -> Presence {
    Presence(session: session, login: login, dossier: dossier, part: part)
  }

  @Test("each desk once, in the dossier where it is, by login", arguments: Engine.allCases)
  func present(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let store = fixture.store
      #expect(try store.presences(of: "d1", at: start).isEmpty)
      let yann = desk("b", of: "ygourvil", part: "diagnose")
      let maelle = desk("c", of: "mbriand")
      let atHome = desk("a", of: "mbriand", part: "correct 017")
      for presence in [yann, maelle, atHome] { try store.present(presence, at: start) }
      #expect(try store.presences(of: "d1", at: start) == [atHome, maelle, yann])
      // Who writes something else, and who goes to another dossier.
      try store.present(desk("a", of: "mbriand", part: "contact"), at: later(minutes: 1))
      try store.present(desk("b", of: "ygourvil", at: "d2"), at: later(minutes: 1))
      #expect(
        try store.presences(of: "d1", at: later(minutes: 1)) == [
          desk("a", of: "mbriand", part: "contact"), maelle,
        ])
      #expect(
        try store.presences(of: "d2", at: later(minutes: 1)) == [
          desk("b", of: "ygourvil", at: "d2")
        ])
    }
  }

  @Test("nothing is kept of who has left", arguments: Engine.allCases)
  func left(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let store = fixture.store
      try store.present(desk("a", of: "mbriand"), at: start)
      try store.present(desk("b", of: "ygourvil"), at: start)
      try store.leave("a")
      try store.leave("a")
      #expect(try store.presences(of: "d1", at: start) == [desk("b", of: "ygourvil")])
      try store.leave("b")
      #expect(try store.presences(of: "d1", at: start).isEmpty)
    }
  }

  @Test(
    "who does not say again that they are there counts for nothing, and goes with the next one",
    arguments: Engine.allCases)
  func stale(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let store = fixture.store
      let killed = desk("a", of: "mbriand")
      let alive = desk("b", of: "ygourvil")
      try store.present(killed, at: start)
      try store.present(alive, at: start)
      #expect(try store.presences(of: "d1", at: later(minutes: 5)) == [killed, alive])
      try store.present(alive, at: later(minutes: 4))
      #expect(try store.presences(of: "d1", at: later(minutes: 6)) == [alive])
      // Still there, though it counts no more…
      #expect(try store.presences(of: "d1", at: start) == [killed, alive])
      try store.present(desk("c", of: "ygourvil", at: "d2"), at: later(minutes: 6))
      // … until somebody comes.
      #expect(try store.presences(of: "d1", at: start) == [alive])
    }
  }

  @Test(
    "nobody's screen is read again because somebody comes or goes; an act between is seen",
    arguments: Engine.allCases)
  func revision(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .identified).dossier.id
      let other = try engine.open(fixture.path)
      defer { other.close() }
      let before = try other.revision()
      try fixture.store.present(desk("a", of: "mbriand", at: id), at: start)
      try fixture.store.leave("a")
      try other.present(desk("b", of: "ygourvil", at: id), at: start)
      #expect(try other.revision() == before)
      try fixture.store.present(desk("a", of: "mbriand", at: id), at: start)
      try fixture.store.keep("x", as: .usualLogin)
      try fixture.store.leave("a")
      let after = try other.revision()
      #expect(after != before)
      // What a desk writes itself, it knows.
      try fixture.record(.call(), on: day(20, 1, 2026), dossier: id, store: other)
      #expect(try other.revision() == after)
      try fixture.record(.call("Deux"), on: day(21, 1, 2026), dossier: id, minute: 5)
      #expect(try other.revision() != after)
    }
  }

  @Test("whoever watches is told of what another writes", arguments: Engine.allCases)
  func watched(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let other = try engine.open(fixture.path)
      defer { other.close() }
      let told = DispatchSemaphore(value: 0)
      let watch = try #require(other.watch { told.signal() })
      try fixture.record(until: .identified)
      #expect(told.wait(timeout: .now() + 10) == .success)
      withExtendedLifetime(watch) {}
    }
  }
}
