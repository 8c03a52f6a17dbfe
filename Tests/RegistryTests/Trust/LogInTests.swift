import Casework
import Registry
import TestSupport
import Testing

@Suite("A passphrase opens its owner's keys, and wrong ones do not")
struct LogInTests {
  private static let login = "mbriand"

  private func withAccounts(_ body: (Fixture, [String: OpenKeys]) throws -> Void) throws {
    try Engine.onEach { fixture throws in try body(fixture, try fixture.enrol()) }
  }

  @Test("everybody gets their own keys, each time the same")
  func opened() throws {
    try withAccounts { fixture, keys throws in
      for person in Team.all {
        let again = try #require(try fixture.logIn(person.login).keys)
        #expect(again.login == person.login)
        #expect(again.side == person.side)
        #expect(again.supervises == person.role.isSupervisor)
        #expect(again.generation == keys[person.login]?.generation)
        #expect(again.isOpen)
      }
      let accounts = try fixture.store.accounts()
      #expect(accounts.map(\.login) == Team.all.map(\.login).sorted())
      #expect(Set(accounts.map(\.state)) == [.open])
      #expect(try fixture.store.verify().findings == [])
    }
  }

  @Test("accents typed apart open too")
  func decomposed() throws {
    try withAccounts { fixture, keys throws in
      let own = try #require(keys[Self.login])
      let passphrase = "Vingt hérons rêvent près de la rivière gelée"
      try fixture.store.changePassphrase(of: own, to: passphrase, cost: .minimal).done()
      let typed =
        "Vingt he\u{301}rons re\u{302}vent pre\u{300}s de la rivie\u{300}re gele\u{301}e\n"
      #expect(try fixture.logIn(Self.login, typed).keys != nil)
      #expect(try fixture.logIn(Self.login).refusal == .wrongPassphrase(left: 9))
    }
  }

  @Test("tries are counted, delayed from the third, and locked at the tenth")
  func locked() throws {
    try withAccounts { fixture, _ throws in
      var now = Trust.now
      for failure in 1...9 {
        let refusal = try fixture.logIn(Self.login, "raté", at: now).refusal
        #expect(refusal == .wrongPassphrase(left: 10 - failure))
        let delay = Int64(TryLimit.delay(after: failure)) * 1000
        if delay > 0 {
          let until = Instant(milliseconds: now.milliseconds + delay)
          let early = Instant(milliseconds: until.milliseconds - 1)
          // Refused without a look, even if it is the right one, and not counted.
          #expect(try fixture.logIn(Self.login, at: early).refusal == .tooSoon(until: until))
        }
        now = Instant(milliseconds: now.milliseconds + delay)
      }
      #expect(try fixture.logIn(Self.login, "raté", at: now).refusal == .locked)
      now = Instant(milliseconds: now.milliseconds + 86_400_000)
      #expect(try fixture.logIn(Self.login, at: now).refusal == .locked)
      let account = try #require(try fixture.store.accounts().first { $0.login == Self.login })
      #expect(account.state == .locked)
      #expect(account.failures == 10)
    }
  }

  @Test("a supervisor of the same side unlocks, and nobody else")
  func unlocked() throws {
    try withAccounts { fixture, keys throws in
      try fixture.tamper("UPDATE account SET failures = 10 WHERE login = '\(Self.login)'")
      let others: [(String, AccountRefusal)] = [
        ("cmorvan", .otherSide), ("ygourvil", .notSupervisor),
      ]
      for (login, refusal) in others {
        let own = try #require(keys[login])
        #expect(try fixture.store.unlock(Self.login, by: own).refusal == refusal)
      }
      #expect(try fixture.logIn(Self.login).refusal == .locked)
      let supervisor = try #require(keys["hroussel"])
      try fixture.store.unlock(Self.login, by: supervisor).done()
      #expect(try fixture.logIn(Self.login).keys != nil)
    }
  }

  @Test("the right one forgets the failures; the tenth try may still be the right one")
  func reset() throws {
    try withAccounts { fixture, _ throws in
      try fixture.tamper("UPDATE account SET failures = 9 WHERE login = '\(Self.login)'")
      #expect(try fixture.logIn(Self.login).keys != nil)
      let account = try #require(try fixture.store.accounts().first { $0.login == Self.login })
      #expect(account.failures == 0)
      #expect(account.nextTry == nil)
      #expect(try fixture.logIn(Self.login, "raté").refusal == .wrongPassphrase(left: 9))
    }
  }

  @Test("a try is in the store before it is looked at: ending the program gives none for free")
  func countedFirst() throws {
    try withAccounts { fixture, _ throws in
      // A salt that cannot be used: the look fails as if the program had ended there.
      try fixture.tamper("UPDATE account SET salt = 'AAAA' WHERE login = '\(Self.login)'")
      for _ in 1...3 {
        #expect(throws: StoreError.self) { _ = try fixture.logIn(Self.login) }
      }
      let account = try #require(try fixture.store.accounts().first { $0.login == Self.login })
      #expect(account.failures == 3)
      #expect(account.nextTry == Instant(Trust.today, hour: 8, second: 5))
    }
  }

  @Test("nobody, and whoever's last day has passed")
  func notIn() throws {
    try withAccounts { fixture, keys throws in
      #expect(try fixture.logIn("personne").refusal == .noAccount)
      let supervisor = try #require(keys["hroussel"])
      let own = try #require(keys[Self.login])
      try fixture.store.setLastDay(day(30, 12, 2026), of: Self.login, by: supervisor).done()
      #expect(try fixture.logIn(Self.login, today: day(30, 12, 2026)).keys != nil)
      #expect(try fixture.logIn(Self.login).refusal == .closed)
      let id = try fixture.record(until: .identified).dossier.id
      #expect(throws: StoreError.keysRefused(Self.login)) {
        try fixture.record(.call(), on: day(20, 1, 2026), dossier: id, keys: own)
      }
    }
  }

  @Test("a one-time code opens nothing but its exchange, once, for a good passphrase")
  func exchanged() throws {
    try Engine.onEach { fixture throws in
      let store = fixture.store
      let code = try store.foundAccount(for: "hroussel", cost: .minimal, at: Trust.opened).done()
      let typed = code.text.lowercased().filter { $0 != "-" }
      let provisional = try #require(try fixture.logIn("hroussel", typed).provisional)
      #expect(
        try store.openAccount(
          for: Self.login, by: provisional, cost: .minimal, at: Trust.now
        ).refusal == .keysNotInUse)
      let weak = try store.exchange(
        provisional, for: "Hélène-Roussel-1", cost: .minimal, at: Trust.now)
      #expect(weak.refusal == .weak([.holdsKnown("roussel")]))
      let keys = try store.exchange(
        provisional, for: Trust.passphrase, cost: .minimal, at: Trust.now
      ).done()
      #expect(keys.isOpen)
      #expect(!provisional.isOpen)
      #expect(try fixture.logIn("hroussel", code.text).refusal == .wrongPassphrase(left: 9))
      #expect(try fixture.logIn("hroussel").keys != nil)
    }
  }

  @Test("the first account of a side is a supervisor's, the others are made by one of the side")
  func whoOpens() throws {
    try withAccounts { fixture, keys throws in
      let store = fixture.store
      #expect(
        try store.foundAccount(for: "hroussel", cost: .minimal, at: Trust.now).refusal
          == .notTheFirst)
      #expect(
        try store.foundAccount(for: Self.login, cost: .minimal, at: Trust.now).refusal
          == .notSupervisor)
      let supervisor = try #require(keys["hroussel"])
      func refusal(_ login: String, by keys: OpenKeys) throws -> AccountRefusal? {
        try store.openAccount(for: login, by: keys, cost: .minimal, at: Trust.now).refusal
      }
      #expect(try refusal("personne", by: supervisor) == .unknownProfessional)
      #expect(try refusal(Self.login, by: supervisor) == .alreadyThere)
      #expect(try refusal("sdiarra", by: supervisor) == .otherSide)
      #expect(try refusal("ygourvil", by: try #require(keys[Self.login])) == .notSupervisor)
      supervisor.close()
      #expect(try refusal("ygourvil", by: supervisor) == .keysNotInUse)
    }
  }

  @Test("keys tell nothing when they are printed")
  func silent() throws {
    try withAccounts { _, keys throws in
      let own = try #require(keys[Self.login])
      #expect("\(own)" == "keys")
      #expect(String(reflecting: own) == "keys")
      #expect(Mirror(reflecting: own).children.isEmpty)
      var dumped = ""
      dump(own, to: &dumped)
      #expect(dumped.filter(\.isLetter) == "keys")
    }
  }
}
