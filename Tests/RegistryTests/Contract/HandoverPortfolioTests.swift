import Casework
import Registry
import TestSupport
import Testing

@Suite("A list shows the dossiers sent to a colleague, and those where they stand in")
struct HandoverPortfolioTests {
  private func listed(
    _ fixture: Fixture, _ login: String, on day: CivilDate = day(31, 12, 2026)
  ) throws -> [DossierID] {
    let side: Side = Team.byLogin[login]?.side ?? .employment
    return try fixture.store.portfolio(.seat(side, login: login, on: day)).map(\.id)
  }

  private func last(_ file: DossierFile) throws -> EntryID { try #require(file.entries.last).id }

  @Test(
    "a seat that was sent is on both lists until it is taken up, or withdrawn",
    arguments: Engine.allCases, Side.allCases)
  func pending(engine: Engine, side: Side) throws {
    try engine.withStore { fixture throws in
      let holder = Team.holder(side)
      let colleague = side == .employment ? Team.otherAdviser : Team.otherSocialWorker
      let id = try fixture.record(until: .informed).dossier.id
      try fixture.record(until: .informed, person: .thierry)
      #expect(try listed(fixture, colleague.login).isEmpty)
      let change = Command.change(to: colleague, from: day(1, 3, 2026))
      let sent = try last(
        try fixture.record(change, by: holder, on: day(1, 3, 2026), dossier: id))
      #expect(try listed(fixture, colleague.login) == [id])
      #expect(try listed(fixture, colleague.login, on: day(1, 1, 2020)) == [id])
      #expect(try listed(fixture, holder.login).contains(id))
      try fixture.record(.end(sent), by: holder, on: day(1, 3, 2026), dossier: id)
      #expect(try listed(fixture, colleague.login).isEmpty)
      let again = try last(
        try fixture.record(change, by: holder, on: day(2, 3, 2026), dossier: id))
      try fixture.record(.takeUp(again), by: colleague, on: day(2, 3, 2026), dossier: id)
      #expect(try listed(fixture, colleague.login) == [id])
      #expect(try !listed(fixture, holder.login).contains(id))
    }
  }

  @Test(
    "a stand-in's dossiers are listed from the first day to the last, both included",
    arguments: Engine.allCases, Side.allCases)
  func standIn(engine: Engine, side: Side) throws {
    try engine.withStore { fixture throws in
      let holder = Team.holder(side)
      let colleague = side == .employment ? Team.otherAdviser : Team.otherSocialWorker
      let id = try fixture.record(until: .informed).dossier.id
      let sent = try last(
        try fixture.record(
          .standIn(colleague, from: day(10, 3, 2026), until: day(20, 3, 2026)), by: holder,
          on: day(1, 3, 2026), dossier: id))
      try fixture.record(.takeUp(sent), by: colleague, on: day(10, 3, 2026), dossier: id)
      let days = [day(9, 3, 2026), day(10, 3, 2026), day(20, 3, 2026), day(21, 3, 2026)]
      #expect(
        try days.map { try listed(fixture, colleague.login, on: $0) } == [[], [id], [id], []])
      #expect(try days.allSatisfy { try listed(fixture, holder.login, on: $0) == [id] })
      try fixture.record(.end(sent), by: colleague, on: day(14, 3, 2026), dossier: id)
      #expect(try listed(fixture, colleague.login, on: day(14, 3, 2026)) == [id])
      #expect(try listed(fixture, colleague.login, on: day(15, 3, 2026)).isEmpty)
    }
  }

  @Test(
    "who left towards a service is a relay for both sides and their units until taken up",
    arguments: Engine.allCases)
  func relays(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let store = fixture.store
      let id = try fixture.record(until: .exited).dossier.id
      try fixture.record(until: .signed, person: .thierry)
      let ended = try #require(try store.line(id)?.endedOn)
      func relays(_ scope: PortfolioScope) throws -> [DossierID] {
        try store.relays(scope, endedFrom: ended).map(\.id)
      }
      let on = day(31, 12, 2026)
      let scopes: [PortfolioScope] = [
        .seat(.employment, login: "mbriand", on: on), .seat(.social, login: "sdiarra", on: on),
        .unit(.employment, name: "Agence Ouest"), .unit(.social, name: "CDAS du Port"),
      ]
      #expect(try scopes.map(relays) == [[id], [id], [id], [id]])
      #expect(try relays(.seat(.employment, login: "ygourvil", on: on)).isEmpty)
      #expect(try relays(.unit(.employment, name: "Agence Est")).isEmpty)
      for scope in scopes {
        #expect(try store.relays(scope, endedFrom: ended.adding(days: 1)).isEmpty)
      }
      #expect(try !store.portfolio(scopes[0]).map(\.id).contains(id))
      let file = try #require(try store.dossier(id))
      try fixture.record(.takeUp(try last(file)), on: day(14, 12, 2026), dossier: id)
      #expect(try scopes.map(relays) == [[], [], [], []])
    }
  }

  @Test(
    "a seat still on its way when the person left is no relay for the colleague",
    arguments: Engine.allCases)
  func onItsWay(engine: Engine) throws {
    try engine.withStore { fixture throws in
      let id = try fixture.record(until: .signed).dossier.id
      try fixture.record(
        .change(to: Team.otherAdviser, from: day(1, 3, 2026)), on: day(1, 3, 2026), dossier: id)
      try fixture.record(.exit(), on: day(2, 3, 2026), dossier: id)
      let scope = PortfolioScope.seat(.employment, login: "ygourvil", on: day(2, 3, 2026))
      #expect(try fixture.store.relays(scope, endedFrom: day(1, 1, 2026)).isEmpty)
      #expect(try fixture.store.portfolio(scope).isEmpty)
    }
  }
}
