import Casework
import Registry
import TestSupport
import Testing

@Suite("A lost passphrase, a departure: what opens again, and what does not")
struct RecoveryTests {
  private func kept(
    _ text: String, _ room: Room, by keys: OpenKeys, _ fixture: Fixture, _ id: DossierID
  ) throws {
    let actor = try #require(Team.byLogin[keys.login])
    try fixture.record(
      .attempt(Note(text, room: room)), by: actor, on: day(20, 1, 2026), dossier: id, keys: keys)
  }

  private func notes(_ fixture: Fixture, _ id: DossierID, _ keys: OpenKeys) throws -> [String?] {
    let file = try #require(try fixture.store.dossier(id, keys: keys))
    let reader = Reader(
      side: keys.side, login: keys.login, standing: keys.supervises ? .supervisor : .holder)
    return file.read(by: reader).dossier.attempts.map(\.value.note?.text)
  }

  private func withStore(
    _ body: (Fixture, [String: OpenKeys], DossierID) throws -> Void
  ) throws {
    try Engine.onEach { fixture throws in
      let keys = try fixture.enrol()
      let id = try fixture.record(until: .informed, keys: keys).dossier.id
      let own = try #require(keys["mbriand"])
      try kept("Emploi", .employment, by: own, fixture, id)
      try kept("Moi", .mine, by: own, fixture, id)
      try kept("Social", .social, by: try #require(keys["sdiarra"]), fixture, id)
      try body(fixture, keys, id)
    }
  }

  @Test("a supervisor re-opens the room of the side, not the other's, nor what was for oneself")
  func recovered() throws {
    try withStore { fixture, keys, id throws in
      let store = fixture.store
      let supervisor = try #require(keys["hroussel"])
      let code = try store.reopenAccount(
        of: "mbriand", by: supervisor, cost: .minimal, at: Trust.now
      ).done()
      #expect(try fixture.logIn("mbriand").refusal == .wrongPassphrase(left: 9))
      let own = try fixture.exchange(code, of: "mbriand", at: Trust.now)
      #expect(try notes(fixture, id, own) == ["Emploi", nil, nil])
      let file = try #require(try store.dossier(id, keys: own))
      let states = file.read(by: .of(.employment)).dossier.attempts.map(\.value.note?.state)
      #expect(states == [.readable, .sealed, .withheld])
      try kept("Depuis", .mine, by: own, fixture, id)
      #expect(try notes(fixture, id, own).last == "Depuis")
      let former = try #require(keys["mbriand"])
      #expect(throws: StoreError.keysRefused("mbriand")) {
        try kept("Avant", .mine, by: former, fixture, id)
      }
      #expect(try store.verify().findings == [])
    }
  }

  @Test("nobody else does it")
  func refused() throws {
    try withStore { fixture, keys, _ throws in
      func refusal(_ login: String, by other: String) throws -> AccountRefusal? {
        try fixture.store.reopenAccount(
          of: login, by: try #require(keys[other]), cost: .minimal, at: Trust.now
        ).refusal
      }
      #expect(try refusal("mbriand", by: "cmorvan") == .otherSide)
      #expect(try refusal("mbriand", by: "ygourvil") == .notSupervisor)
      #expect(try refusal("hroussel", by: "hroussel") == .alreadyThere)
      #expect(try refusal("personne", by: "hroussel") == .unknownProfessional)
    }
  }

  @Test("a supervisor's code is of no use once it is exchanged, to the supervisor either")
  func codeIsSpent() throws {
    try withStore { fixture, keys, id throws in
      let supervisor = try #require(keys["hroussel"])
      let code = try fixture.store.reopenAccount(
        of: "mbriand", by: supervisor, cost: .minimal, at: Trust.now
      ).done()
      let copied = try #require(try fixture.logIn("mbriand", code.text).provisional)
      let own = try fixture.exchange(code, of: "mbriand", at: Trust.now)
      try kept("Depuis", .mine, by: own, fixture, id)
      #expect(try notes(fixture, id, copied).last == .some(nil))
      #expect(
        try fixture.store.exchange(
          copied, for: Trust.passphrase, cost: .minimal, at: Trust.now
        ).refusal == .keysNotInUse)
    }
  }

  @Test("when an account closes the room gets new keys, without those of who left")
  func rotated() throws {
    try withStore { fixture, keys, id throws in
      let store = fixture.store
      let supervisor = try #require(keys["hroussel"])
      let leaver = try #require(keys["ygourvil"])
      #expect(try notes(fixture, id, leaver).first == "Emploi")
      try store.closeAccount("ygourvil", by: supervisor, at: Trust.now).done()
      #expect(try fixture.logIn("ygourvil").refusal == .closed)
      #expect(
        try fixture.peek("SELECT MAX(generation) FROM room_key WHERE side = 'employment'") == "3")
      #expect(try fixture.peek("SELECT MAX(generation) FROM room_key WHERE side = 'social'") == "2")
      let own = try #require(keys["mbriand"])
      try kept("Après", .employment, by: own, fixture, id)
      let fresh = try #require(try fixture.logIn("mbriand").keys)
      #expect(try notes(fixture, id, fresh) == ["Emploi", "Moi", nil, "Après"])
      // Keys that were taken away before: what they had opened, and no more.
      #expect(try notes(fixture, id, leaver) == ["Emploi", nil, nil, nil])
      let code = try store.reopenAccount(
        of: "ygourvil", by: supervisor, cost: .minimal, at: Trust.now
      ).done()
      let back = try fixture.exchange(code, of: "ygourvil", at: Trust.now)
      #expect(try notes(fixture, id, back) == ["Emploi", nil, nil, "Après"])
      #expect(
        try store.closeAccount("hroussel", by: supervisor, at: Trust.now).refusal
          == .lastSupervisor)
      #expect(try store.verify().findings == [])
    }
  }

  @Test("whoever knew a first supervisor's code has no key of the room from the exchange on")
  func founderKnowsNothing() throws {
    try Engine.onEach { fixture throws in
      let code = try fixture.store.foundAccount(for: "hroussel", cost: .minimal, at: Trust.now)
        .done()
      let knew = try fixture.store.logIn(
        "hroussel", passphrase: code.text, today: Trust.today, at: Trust.now)
      let keys = try fixture.exchange(code, of: "hroussel", at: Trust.now)
      #expect(keys.isOpen)
      #expect(try fixture.peek("SELECT MAX(generation) FROM room_key") == "2")
      // What they could have copied opens the first generation, under which nothing was ever kept.
      guard case .toExchange(let provisional) = knew else {
        Issue.record("the code opens nothing")
        return
      }
      #expect(provisional.generation == 1)
      #expect(
        try fixture.peek("SELECT COUNT(*) FROM room_member WHERE generation = 2") == "1")
    }
  }

  @Test("somebody who comes later reads what their side kept before")
  func newcomer() throws {
    try withStore { fixture, keys, id throws in
      let newcomer = Professional(
        login: "pleroy", surname: "Leroy", givenName: "Paule", role: .adviser, unit: "Agence Ouest")
      try fixture.store.keep([newcomer])
      let supervisor = try #require(keys["hroussel"])
      let code = try fixture.store.openAccount(
        for: "pleroy", by: supervisor, cost: .minimal, at: Trust.now
      ).done()
      let own = try fixture.exchange(code, of: "pleroy", at: Trust.now)
      #expect(try notes(fixture, id, own) == ["Emploi", nil, nil])
    }
  }

  @Test("a key of the room that nobody who may vouches for is not sealed to")
  func planted() throws {
    try withStore { fixture, keys, id throws in
      try fixture.tamper(
        """
        INSERT INTO room_key SELECT side, generation + 1,
          (SELECT public_key FROM room_key WHERE side = 'social' AND generation = 2), made_by, made_generation,
          made_at, vouch FROM room_key WHERE side = 'employment' AND generation = 2
        """)
      let own = try #require(keys["mbriand"])
      #expect(throws: StoreError.damaged("key of the room employment")) {
        try kept("Pour l'autre", .employment, by: own, fixture, id)
      }
      #expect(try fixture.store.verify().findings.map(\.problem) == [.forgedRoom])
    }
  }

  @Test("wrapped keys are bound to their account, and to the public half of it")
  func bound() throws {
    try withStore { fixture, _, _ throws in
      let columns = ["wrapped", "salt", "operations", "memory"]
      for column in columns {
        try fixture.tamper(
          """
          UPDATE account SET \(column) = (SELECT \(column) FROM account WHERE login = 'mbriand')
          WHERE login = 'ygourvil'
          """)
      }
      #expect(try fixture.logIn("ygourvil").refusal == .wrongPassphrase(left: 9))
      #expect(try fixture.logIn("mbriand").keys != nil)
    }
  }
}
