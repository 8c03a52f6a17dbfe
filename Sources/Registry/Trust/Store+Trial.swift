public import Casework

extension Store {
  /// The passphrase of everybody in an invented territory, which keeps nothing from anybody.
  public static let trialPassphrase = "territoire de papier où personne n'a de secret"

  /// Opens an account for everybody in an invented territory, with the trial passphrase and at the least
  /// cost, so that notes are sealed and acts are signed there as they are in earnest.
  ///
  /// - Returns: the keys of each, by login.
  public func openTrialAccounts(
    today: CivilDate, at now: Instant
  ) throws(StoreError) -> [String: OpenKeys] {
    guard try isInvented() else {
      throw .engine("trial accounts are for invented territories")
    }
    var keys: [String: OpenKeys] = [:]
    let everybody = try professionals().values.sorted { $0.login < $1.login }
    for side in Side.allCases {
      let team = everybody.filter { $0.side == side }
      guard let first = team.first(where: \.role.isSupervisor) else { continue }
      let supervisor = try settle(
        foundAccount(for: first.login, cost: .minimal, at: now), first, today, now)
      keys[first.login] = supervisor
      for person in team where person.login != first.login {
        let code = try openAccount(for: person.login, by: supervisor, cost: .minimal, at: now)
        keys[person.login] = try settle(code, person, today, now)
      }
    }
    return keys
  }

  /// Exchanges a code at once.
  private func settle(
    _ made: AccountOutcome<OpeningCode>, _ person: Professional, _ today: CivilDate, _ now: Instant
  ) throws(StoreError) -> OpenKeys {
    guard case .done(let code) = made,
      case .toExchange(let provisional) = try logIn(
        person.login, passphrase: code.text, today: today, at: now),
      case .done(let keys) = try exchange(
        provisional, forChecked: Self.trialPassphrase, cost: .minimal, at: now)
    else { throw .engine("trial account of \(person.login)") }
    return keys
  }
}
