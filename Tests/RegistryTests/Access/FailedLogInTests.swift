import Casework
import Foundation
import Registry
import TestSupport
import Testing

@Suite("A passphrase that does not open is in the access log")
struct FailedLogInTests {
  private static let login = "mbriand"

  private func lines(_ fixture: Fixture) throws -> [Access] {
    try fixture.store.accesses(AccessQuery(logins: Set(Team.all.map(\.login)))).reversed()
  }

  private func later(_ seconds: Int, _ now: Instant = Trust.now) -> Instant {
    Instant(milliseconds: now.milliseconds + Int64(seconds) * 1000)
  }

  @Test("each failure with its number, up to the lock; success is no failure")
  func counted() throws {
    try Engine.onEach { fixture throws in
      _ = try fixture.enrol()
      #expect(try lines(fixture) == [])
      #expect(try fixture.logIn(Self.login).keys != nil)
      #expect(try lines(fixture) == [])
      for failure in 1...10 {
        _ = try fixture.logIn(Self.login, "raté", at: later(failure * 1000))
      }
      let lines = try lines(fixture)
      #expect(lines.map(\.amount) == (1...10).map(Optional.some))
      #expect(Set(lines.map(\.kind)) == [.loginFailed])
      #expect(Set(lines.map(\.login)) == [Self.login])
      let days = try fixture.store.accessDays(of: [Self.login], from: Trust.today)
      #expect(days.map(\.isLocked) == [true])
    }
  }

  @Test("the tenth try that opens leaves nine failures and no lock")
  func tenth() throws {
    try Engine.onEach { fixture throws in
      _ = try fixture.enrol()
      for failure in 1...9 {
        _ = try fixture.logIn(Self.login, "raté", at: later(failure * 1000))
      }
      #expect(try fixture.logIn(Self.login, at: later(10_000)).keys != nil)
      #expect(try lines(fixture).map(\.amount) == (1...9).map(Optional.some))
      let days = try fixture.store.accessDays(of: [Self.login], from: Trust.today)
      #expect(days.map(\.isLocked) == [false])
    }
  }

  @Test("a program that ends before the answer leaves its line")
  func cut() throws {
    try Engine.onEach { fixture throws in
      _ = try fixture.enrol()
      try fixture.tamper("UPDATE account SET salt = 'AAAA' WHERE login = '\(Self.login)'")
      #expect(throws: StoreError.self) { _ = try fixture.logIn(Self.login) }
      #expect(try lines(fixture).map(\.amount) == [1])
    }
  }

  @Test("tries refused without a look are said once in ten minutes, and by their reason")
  func refused() throws {
    try Engine.onEach { fixture throws in
      _ = try fixture.enrol()
      try fixture.tamper("UPDATE account SET failures = 10 WHERE login = '\(Self.login)'")
      for second in [0, 1, 599] { _ = try fixture.logIn(Self.login, at: later(second)) }
      #expect(try lines(fixture).count == 1)
      _ = try fixture.logIn(Self.login, at: later(601))
      #expect(try lines(fixture).map(\.detail.text) == ["locked", "locked"])
      #expect(try lines(fixture).allSatisfy { $0.amount == nil })
    }
  }

  @Test("what was typed is nowhere, and a login that nobody has leaves nothing")
  func silent() throws {
    try Engine.onEach { fixture throws in
      _ = try fixture.enrol()
      _ = try fixture.logIn(Self.login, "Zibeline violette de minuit")
      #expect(try fixture.logIn("ma phrase tapée là").refusal == .noAccount)
      #expect(try lines(fixture).count == 1)
      guard fixture.engine == .sqlite else { return }
      for path in [fixture.path, fixture.path + "-wal"] {
        let bytes = try bytes(of: path)
        for word in ["Zibeline", "zibeline", "tapée là"] {
          #expect(bytes.range(of: .init(word.utf8)) == nil, "\(word)")
        }
      }
    }
  }
}
