import Casework
import Registry
import TestSupport
import Testing

/// What stories with accounts have in common.
enum Trust {
  static let passphrase = "Sept chats gris dorment sous la vieille table"
  static let opened = Instant(day(1, 1, 2026), hour: 8)
  static let today = day(31, 12, 2026)
  /// A moment at which somebody logs in.
  static let now = Instant(today, hour: 8)
}

extension AccountOutcome {
  /// What was asked for, if it is done.
  func done() throws -> Value {
    switch self {
    case .done(let value): return value
    case .refused(let refusal): throw refusal
    }
  }

  /// Why not, if it is refused.
  var refusal: AccountRefusal? {
    guard case .refused(let refusal) = self else { return nil }
    return refusal
  }
}

extension LogIn {
  /// The keys, if they are in.
  var keys: OpenKeys? {
    guard case .open(let keys) = self else { return nil }
    return keys
  }

  /// The keys of a one-time code.
  var provisional: OpenKeys? {
    guard case .toExchange(let keys) = self else { return nil }
    return keys
  }

  /// Why not, if it is refused.
  var refusal: AccountRefusal? {
    guard case .refused(let refusal) = self else { return nil }
    return refusal
  }
}

extension Fixture {
  /// Exchanges a one-time code at the first login.
  func exchange(
    _ code: OpeningCode, of login: String, at now: Instant = Trust.opened
  ) throws -> OpenKeys {
    let logIn = try store.logIn(login, passphrase: code.text, today: now.day, at: now)
    let provisional = try #require(logIn.provisional)
    return try store.exchange(
      provisional, for: Trust.passphrase, cost: .minimal, at: now
    ).done()
  }

  /// Opens accounts for everybody of the stories: the two supervisors, then their colleagues.
  func enrol(at now: Instant = Trust.opened) throws -> [String: OpenKeys] {
    var keys: [String: OpenKeys] = [:]
    for side in Side.allCases {
      let supervisor = Team.supervisor(side)
      let code = try store.foundAccount(
        for: supervisor.login, cost: .minimal, at: now
      ).done()
      let own = try exchange(code, of: supervisor.login, at: now)
      keys[supervisor.login] = own
      for colleague in Team.all where colleague.side == side && !colleague.role.isSupervisor {
        let code = try store.openAccount(
          for: colleague.login, by: own, cost: .minimal, at: now
        ).done()
        keys[colleague.login] = try exchange(code, of: colleague.login, at: now)
      }
    }
    return keys
  }

  /// Tries a passphrase.
  func logIn(
    _ login: String, _ passphrase: String = Trust.passphrase, today: CivilDate = Trust.today,
    at now: Instant = Trust.now
  ) throws -> LogIn {
    try store.logIn(login, passphrase: passphrase, today: today, at: now)
  }
}

extension Team {
  /// Who supervises a side in the stories.
  static func supervisor(_ side: Side) -> Professional {
    side == .employment ? employmentSupervisor : socialSupervisor
  }
}
