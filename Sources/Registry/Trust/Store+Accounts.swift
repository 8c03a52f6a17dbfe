public import Casework

extension Store {
  /// Every account, by login.
  public func accounts() throws(StoreError) -> [Account] {
    try engine.read { session in try AccountTable(session: session).all().map(\.account) }
  }

  /// Whether anybody has an account: from then on what is kept is sealed, and acts are signed.
  public func hasAccounts() throws(StoreError) -> Bool {
    try engine.read { session in try AccountTable(session: session).isAnyThere() }
  }

  /// Makes the first account of a side, for one of its supervisors, and the room of the side.
  ///
  /// - Returns: the one-time code, to be exchanged at the first login.
  public func foundAccount(
    for login: String, cost: KeyCost = .moderate, at now: Instant
  ) throws(StoreError) -> AccountOutcome<OpeningCode> {
    let (code, material) = try Self.codeAndKeys(cost)
    return try engine.write { session in
      guard let person = try ProfessionalTable(session: session).all()[login] else {
        return .refused(.unknownProfessional)
      }
      guard person.role.isSupervisor else { return .refused(.notSupervisor) }
      let storeID = try StoreName.make(self.makeIdentifier(now), session)
      let keys = KeyTable(session: session, storeID: storeID)
      guard try !keys.all().contains(where: { $0.key.side == person.side }) else {
        return .refused(.notTheFirst)
      }
      let key = material.key(
        of: login, generation: 1, side: person.side, supervises: true, madeBy: nil, at: now)
      let holder = OpenKeys(key, material.pair, storeID: storeID)
      try keys.insert(key, vouch: holder.sign(key.preimage(storeID)))
      try RoomTable(session: session, storeID: storeID)
        .renew(person.side, by: holder, for: [key], at: now)
      try Self.put(material, key, storeID, by: login, closesOn: nil, at: now, session)
      return .done(code)
    }
  }

  /// Makes an account for a colleague of one's side.
  ///
  /// - Parameter closesOn: the last day on which it opens, if it is known.
  /// - Returns: the one-time code, to be handed over and exchanged at the first login.
  public func openAccount(
    for login: String, by supervisor: OpenKeys, closesOn: CivilDate? = nil,
    cost: KeyCost = .moderate, at now: Instant
  ) throws(StoreError) -> AccountOutcome<OpeningCode> {
    try give(to: login, by: supervisor, again: false, closesOn: closesOn, cost: cost, at: now)
  }

  /// Opens a colleague's account again, after a lost passphrase or a closing: new keys, and the side's
  /// room from the supervisor's own copy. What was kept to themselves under their former keys is lost.
  ///
  /// - Returns: the one-time code, to be handed over and exchanged at the next login.
  public func reopenAccount(
    of login: String, by supervisor: OpenKeys, closesOn: CivilDate? = nil,
    cost: KeyCost = .moderate, at now: Instant
  ) throws(StoreError) -> AccountOutcome<OpeningCode> {
    try give(to: login, by: supervisor, again: true, closesOn: closesOn, cost: cost, at: now)
  }

  private func give(
    to login: String, by supervisor: OpenKeys, again: Bool, closesOn: CivilDate?, cost: KeyCost,
    at now: Instant
  ) throws(StoreError) -> AccountOutcome<OpeningCode> {
    guard login != supervisor.login else { return .refused(.alreadyThere) }
    let (code, material) = try Self.codeAndKeys(cost)
    return try engine.write { session in
      if let refusal = try Self.refusal(of: supervisor, over: login, session) {
        return .refused(refusal)
      }
      guard let person = try ProfessionalTable(session: session).all()[login] else {
        return .refused(.unknownProfessional)
      }
      let before = try AccountTable(session: session).row(login)
      if again, before == nil { return .refused(.noAccount) }
      if !again, before != nil { return .refused(.alreadyThere) }
      let storeID = supervisor.storeID
      let key = material.key(
        of: login, generation: (before?.generation ?? 0) + 1, side: person.side,
        supervises: person.role.isSupervisor, madeBy: supervisor, at: now)
      try KeyTable(session: session, storeID: storeID)
        .insert(key, vouch: supervisor.sign(key.preimage(storeID)))
      let rooms = RoomTable(session: session, storeID: storeID)
      try rooms.drop(login)
      try rooms.giveAll(of: supervisor, to: key)
      try Self.put(
        material, key, storeID, by: supervisor.login, closesOn: closesOn, at: now, session)
      return .done(code)
    }
  }

  private static func codeAndKeys(
    _ cost: KeyCost
  ) throws(StoreError) -> (OpeningCode, KeyMaterial) {
    try StoreError.wrapping {
      let code = try OpeningCode.make()
      return (
        code, try KeyMaterial(passphrase: OpeningCode.normalised(code.text), cost: cost)
      )
    }
  }

  /// Writes an account that is to be opened; the chain of acts of its owner goes on.
  private static func put(
    _ material: KeyMaterial, _ key: AccountKey, _ storeID: String, by login: String,
    closesOn: CivilDate?, at now: Instant, _ session: any SQLSession
  ) throws {
    let accounts = AccountTable(session: session)
    var row = AccountRow(
      login: key.login, state: .toOpen, generation: key.generation, salt: [], cost: .moderate,
      wrapped: [], closesOn: closesOn, openedBy: login, openedAt: now)
    row.head = try accounts.row(key.login)?.head ?? ActHead()
    try material.wrap(into: &row, key, storeID)
    try accounts.put(row)
  }

  /// Why a supervisor may not decide over an account; `nil` if they may.
  static func refusal(
    of supervisor: OpenKeys, over login: String, _ session: any SQLSession
  ) throws -> AccountRefusal? {
    guard try isInUse(supervisor, session) else { return .keysNotInUse }
    guard supervisor.supervises else { return .notSupervisor }
    let person = try ProfessionalTable(session: session).all()[login]
    let key = try AccountTable(session: session).row(login).flatMap {
      try KeyTable(session: session, storeID: supervisor.storeID).trusted(login, $0.generation)
    }
    let sides = [person?.side, key?.side].compactMap(\.self)
    guard sides.allSatisfy({ $0 == supervisor.side }) else { return .otherSide }
    return nil
  }

  /// Whether keys are those of an account of this store that is open.
  static func isInUse(_ keys: OpenKeys, _ session: any SQLSession) throws -> Bool {
    guard keys.isOpen, try StoreName.read(session) == keys.storeID,
      let row = try AccountTable(session: session).row(keys.login)
    else { return false }
    return row.state == .open && row.generation == keys.generation
  }
}
