public import Casework

extension Store {
  /// Tries a passphrase, or the one-time code of an account that is to be opened. The try is counted
  /// before it is looked at, so that ending the program gives none for free; success forgets the count.
  /// The access log is written with the count: a failure is noted even if nobody waits for the answer.
  ///
  /// - Parameters:
  ///   - typed: what was typed.
  ///   - today: the current day, against the last day of the account.
  ///   - now: the current instant, against the delay.
  public func logIn(
    _ login: String, passphrase typed: String, today: CivilDate, at now: Instant
  ) throws(StoreError) -> LogIn {
    switch try counted(login, today: today, at: now) {
    case .refused(let refusal): return .refused(refusal)
    case .done(let attempt):
      guard let keys = try opened(attempt, with: typed) else {
        let left = TryLimit.lock - attempt.row.failures
        return .refused(left > 0 ? .wrongPassphrase(left: left) : .locked)
      }
      let state = try engine.whisper(.named(["author/\(login)"])) { session in
        let accounts = AccountTable(session: session)
        guard var row = try accounts.row(login), row.isUsable(on: today),
          row.generation == keys.generation
        else { return Account.State.closed }
        row.failures = 0
        row.nextTry = nil
        try accounts.put(row)
        try AccessTable(session: session).takeBack(attempt.note)
        return row.state
      }
      switch state {
      case .open: return .open(keys)
      case .toOpen: return .toExchange(keys)
      case .locked, .closed:
        keys.close()
        return .refused(.closed)
      }
    }
  }

  /// A try that has been counted.
  private struct Attempt: Sendable {
    let row: AccountRow
    let key: AccountKey
    let storeID: String
    /// The line of the access log, taken back if the try opens.
    let note: String
  }

  private func counted(
    _ login: String, today: CivilDate, at now: Instant
  ) throws(StoreError) -> AccountOutcome<Attempt> {
    let name = makeIdentifier(now)
    return try engine.whisper(.named(["author/\(login)"])) { session in
      let accounts = AccountTable(session: session)
      func refuse(
        _ refusal: AccountRefusal, _ detail: AccessCode
      ) throws -> AccountOutcome<Attempt> {
        let line = Access(id: name, at: now, login: login, kind: .loginFailed, detail: detail)
        // Refused without a look, as often as one likes: said once for a while.
        let log = AccessTable(session: session)
        let recently = Instant(milliseconds: now.milliseconds - Self.repeatedTries)
        if try !log.has(line, since: recently) { try log.add([line]) }
        return .refused(refusal)
      }
      guard var row = try accounts.row(login), let storeID = try StoreName.read(session) else {
        return .refused(.noAccount)
      }
      guard row.isUsable(on: today) else { return try refuse(.closed, AccessCode("closed")) }
      guard row.failures < TryLimit.lock else {
        return try refuse(.locked, AccessCode("locked"))
      }
      if let next = row.nextTry, now < next {
        return try refuse(.tooSoon(until: next), AccessCode("too_soon"))
      }
      let keys = KeyTable(session: session, storeID: storeID)
      guard let key = try keys.trusted(login, row.generation) else {
        throw StoreError.damaged("keys of the account \(login)")
      }
      row.failures += 1
      let delay = TryLimit.delay(after: row.failures)
      row.nextTry =
        delay > 0 ? Instant(milliseconds: now.milliseconds + Int64(delay) * 1000) : nil
      try accounts.put(row)
      try AccessTable(session: session).add([
        Access(id: name, at: now, login: login, kind: .loginFailed, amount: row.failures)
      ])
      return .done(Attempt(row: row, key: key, storeID: storeID, note: name))
    }
  }

  /// Milliseconds within which tries refused without a look are noted once.
  private static let repeatedTries: Int64 = 600_000

  private func opened(_ attempt: Attempt, with typed: String) throws(StoreError) -> OpenKeys? {
    try StoreError.wrapping {
      let row = attempt.row
      let text =
        row.state == .toOpen
        ? OpeningCode.normalised(typed) : PassphraseRule.normalised(typed)
      let key = try Sodium.derive(text, salt: row.salt, cost: row.cost)
      guard
        let joined = try Sodium.unwrap(
          row.wrapped, under: key, bound: row.bound(attempt.key, attempt.storeID)),
        let pair = try KeyPairs(joined)
      else { return nil }
      return OpenKeys(attempt.key, pair, storeID: attempt.storeID)
    }
  }
}
