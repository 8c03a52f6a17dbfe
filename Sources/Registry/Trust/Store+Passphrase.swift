public import Casework

extension Store {
  /// Exchanges the one-time code for a passphrase of one's own: new keys, which nobody else has ever
  /// had, sealed rooms and all. The keys of the code are closed.
  ///
  /// - Parameters:
  ///   - provisional: what logging in with the code gave.
  ///   - institutions: how the two institutions are called here: a passphrase does not hold them.
  public func exchange(
    _ provisional: OpenKeys, for passphrase: String, institutions: [String] = [],
    cost: KeyCost = .moderate, at now: Instant
  ) throws(StoreError) -> AccountOutcome<OpenKeys> {
    if let weak = try weakness(of: passphrase, for: provisional.login, institutions) {
      return .refused(weak)
    }
    return try exchange(provisional, forChecked: passphrase, cost: cost, at: now)
  }

  /// The exchange itself, for a passphrase that has been looked at, or one that need not be secret.
  func exchange(
    _ provisional: OpenKeys, forChecked passphrase: String, cost: KeyCost, at now: Instant
  ) throws(StoreError) -> AccountOutcome<OpenKeys> {
    let login = provisional.login
    let material = try StoreError.wrapping {
      try KeyMaterial(passphrase: PassphraseRule.normalised(passphrase), cost: cost)
    }
    let outcome: AccountOutcome<OpenKeys> = try engine.write { session in
      let accounts = AccountTable(session: session)
      guard var row = try accounts.row(login), row.generation == provisional.generation,
        provisional.isOpen
      else { return .refused(.keysNotInUse) }
      guard row.state == .toOpen else { return .refused(.nothingToExchange) }
      let key = material.key(
        of: login, generation: row.generation + 1, side: provisional.side,
        supervises: provisional.supervises, madeBy: provisional, at: now)
      try KeyTable(session: session, storeID: provisional.storeID)
        .insert(key, vouch: provisional.sign(key.preimage(provisional.storeID)))
      let holder = OpenKeys(key, material.pair, storeID: provisional.storeID)
      let rooms = RoomTable(session: session, storeID: provisional.storeID)
      try rooms.giveAll(of: provisional, to: key)
      // Whoever made the store knew the code of a side's first account, hence could have its room: from
      // here on the room has keys which only its members have ever had.
      if holder.supervises, try rooms.members(of: holder.side) == [login] {
        try rooms.renew(holder.side, by: holder, for: [key], at: now)
      }
      row.state = .open
      row.generation = key.generation
      row.failures = 0
      row.nextTry = nil
      try material.wrap(into: &row, key, provisional.storeID)
      try accounts.put(row)
      return .done(holder)
    }
    if case .done = outcome { provisional.close() }
    return outcome
  }

  /// Puts the same keys under another passphrase: nobody is made to, everybody may.
  public func changePassphrase(
    of keys: OpenKeys, to passphrase: String, institutions: [String] = [],
    cost: KeyCost = .moderate
  ) throws(StoreError) -> AccountOutcome<Void> {
    let login = keys.login
    if let weak = try weakness(of: passphrase, for: login, institutions) { return .refused(weak) }
    let material = try StoreError.wrapping {
      try KeyMaterial(
        passphrase: PassphraseRule.normalised(passphrase), cost: cost, pair: keys.pair())
    }
    return try engine.write { session in
      let accounts = AccountTable(session: session)
      guard var row = try accounts.row(login), row.generation == keys.generation,
        row.state == .open,
        let key = try KeyTable(session: session, storeID: keys.storeID)
          .trusted(login, row.generation)
      else { return .refused(.keysNotInUse) }
      try material.wrap(into: &row, key, keys.storeID)
      try accounts.put(row)
      return .done(())
    }
  }

  private func weakness(
    of passphrase: String, for login: String, _ institutions: [String]
  ) throws(StoreError) -> AccountRefusal? {
    guard let person = try professionals()[login] else { return .unknownProfessional }
    let faults = PassphraseRule(for: person, institutions: institutions).faults(in: passphrase)
    return faults.isEmpty ? nil : .weak(faults)
  }
}

/// Keys on their way to the store: the pair, and the key that wraps them.
struct KeyMaterial {
  let pair: KeyPairs
  private let salt: [UInt8]
  private let cost: KeyCost
  private let wrapping: Secret

  /// Derives what wraps a pair, new unless one is given. Slow on purpose: done outside transactions.
  init(passphrase: String, cost: KeyCost, pair: KeyPairs? = nil) throws {
    self.cost = cost
    salt = try Sodium.random(Sodium.saltBytes)
    wrapping = try Sodium.derive(passphrase, salt: salt, cost: cost)
    self.pair = try pair ?? KeyPairs.make()
  }

  /// The public half, as a new generation; its own root if nobody makes it.
  func key(
    of login: String, generation: Int, side: Side, supervises: Bool, madeBy maker: OpenKeys?,
    at now: Instant
  ) -> AccountKey {
    AccountKey(
      login: login, generation: generation, side: side, supervises: supervises,
      signing: pair.signingPublic, sealing: pair.sealingPublic, madeBy: maker?.login ?? login,
      madeGeneration: maker?.generation ?? generation, madeAt: now.iso)
  }

  func wrap(into row: inout AccountRow, _ key: AccountKey, _ storeID: String) throws {
    row.salt = salt
    row.cost = cost
    row.wrapped = try Sodium.wrap(
      pair.joined(), under: wrapping, bound: row.bound(key, storeID))
  }
}
