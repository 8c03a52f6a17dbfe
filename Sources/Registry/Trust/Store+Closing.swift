public import Casework

extension Store {
  /// Lets somebody try again whose account failed tries have locked.
  public func unlock(
    _ login: String, by supervisor: OpenKeys
  ) throws(StoreError) -> AccountOutcome<Void> {
    try change(login, by: supervisor) { row, _ in
      row.failures = 0
      row.nextTry = nil
    }
  }

  /// Sets the last day on which an account opens, or none.
  public func setLastDay(
    _ day: CivilDate?, of login: String, by supervisor: OpenKeys
  ) throws(StoreError) -> AccountOutcome<Void> {
    try change(login, by: supervisor) { row, _ in row.closesOn = day }
  }

  /// Closes an account. The room of the side gets new keys, of which its owner has none: what is kept
  /// from now on is not for them. What they signed stays theirs.
  public func closeAccount(
    _ login: String, by supervisor: OpenKeys, at now: Instant
  ) throws(StoreError) -> AccountOutcome<Void> {
    guard login != supervisor.login else { return .refused(.lastSupervisor) }
    return try change(login, by: supervisor) { row, session in
      row.state = .closed
      let keys = KeyTable(session: session, storeID: supervisor.storeID)
      let members = try AccountTable(session: session).all()
        .filter { $0.state != .closed && $0.login != login }
        .compactMap { try keys.trusted($0.login, $0.generation) }
        .filter { $0.side == supervisor.side }
      let rooms = RoomTable(session: session, storeID: supervisor.storeID)
      try rooms.drop(login)
      try rooms.renew(supervisor.side, by: supervisor, for: members, at: now)
    }
  }

  private func change(
    _ login: String, by supervisor: OpenKeys,
    _ body: (inout AccountRow, any SQLSession) throws -> Void
  ) throws(StoreError) -> AccountOutcome<Void> {
    try engine.write { session in
      if let refusal = try Self.refusal(of: supervisor, over: login, session) {
        return .refused(refusal)
      }
      let accounts = AccountTable(session: session)
      guard var row = try accounts.row(login) else { return .refused(.noAccount) }
      try body(&row, session)
      try accounts.put(row)
      return .done(())
    }
  }
}
