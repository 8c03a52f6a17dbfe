import Casework

/// A row of the accounts.
struct AccountRow: Sendable {
  let login: String
  var state: Account.State
  var generation: Int
  var salt: [UInt8]
  var cost: KeyCost
  /// The two secret keys under the passphrase.
  var wrapped: [UInt8]
  var failures = 0
  var nextTry: Instant?
  var closesOn: CivilDate?
  var openedBy: String
  var openedAt: Instant
  var head = ActHead()

  var account: Account {
    let isLocked = failures >= TryLimit.lock && state != .closed
    return Account(
      login: login, state: isLocked ? .locked : state, generation: generation, failures: failures,
      nextTry: nextTry, closesOn: closesOn, openedBy: openedBy, openedAt: openedAt,
      acts: head.count)
  }

  /// Whether keys of the account may be used on a day.
  func isUsable(on day: CivilDate) -> Bool {
    state != .closed && (closesOn.map { day <= $0 } ?? true)
  }

  /// The public data that the wrap is bound to.
  func bound(_ key: AccountKey, _ storeID: String) -> [UInt8] {
    Preimage.bytes(
      "binome/account/v1",
      [
        storeID, login, String(generation), key.signing.base64, key.sealing.base64, salt.base64,
        String(cost.operations), String(cost.memory),
      ])
  }
}

/// The statements of the accounts.
struct AccountTable {
  let session: any SQLSession

  static let statement = """
    CREATE TABLE account (
      login TEXT PRIMARY KEY, state TEXT NOT NULL, generation BIGINT NOT NULL, salt TEXT NOT NULL,
      operations BIGINT NOT NULL, memory BIGINT NOT NULL, wrapped TEXT NOT NULL,
      failures BIGINT NOT NULL, next_try TEXT, closes_on TEXT, opened_by TEXT NOT NULL,
      opened_at TEXT NOT NULL, head_count BIGINT NOT NULL, head_act TEXT NOT NULL,
      head_generation BIGINT NOT NULL, head_signature TEXT NOT NULL)
    """

  private static let names = [
    "login", "state", "generation", "salt", "operations", "memory", "wrapped", "failures",
    "next_try", "closes_on", "opened_by", "opened_at", "head_count", "head_act",
    "head_generation", "head_signature",
  ]

  private static let columns = names.joined(separator: ", ")

  func put(_ row: AccountRow) throws {
    let places = Self.names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let updates = Self.names.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    _ = try session.run(
      """
      INSERT INTO account (\(Self.columns)) VALUES (\(places))
      ON CONFLICT (login) DO UPDATE SET \(updates)
      """,
      [
        .text(row.login), .text(row.state.rawValue), SQLValue(row.generation),
        .text(row.salt.base64), SQLValue(row.cost.operations), SQLValue(row.cost.memory),
        .text(row.wrapped.base64), SQLValue(row.failures), SQLValue(row.nextTry?.iso),
        SQLValue(row.closesOn?.iso), .text(row.openedBy), .text(row.openedAt.iso),
        SQLValue(row.head.count), .text(row.head.act), SQLValue(row.head.generation),
        .text(row.head.signature),
      ])
  }

  func row(_ login: String) throws -> AccountRow? {
    try session.run("SELECT \(Self.columns) FROM account WHERE login = $1", [.text(login)])
      .first.map(Self.row)
  }

  func all() throws -> [AccountRow] {
    try session.run("SELECT \(Self.columns) FROM account ORDER BY login").map(Self.row)
  }

  /// Whether anybody has an account: from then on what is kept is sealed.
  func isAnyThere() throws -> Bool {
    try !session.run("SELECT 1 FROM account LIMIT 1").isEmpty
  }

  /// Whether anything is there that only comes with accounts.
  func isAnyTraceLeft() throws -> Bool {
    try ["account", "account_key", "room_key", "act_signature"].contains {
      try !session.run("SELECT 1 FROM \($0) LIMIT 1").isEmpty
    }
  }

  private static func row(_ row: SQLRow) throws -> AccountRow {
    guard let state = try row.code(1, as: Account.State.self),
      let salt = [UInt8](base64: try row.text(3)), let wrapped = [UInt8](base64: try row.text(6)),
      let openedAt = Instant(try row.text(11))
    else { throw StoreError.damaged("account") }
    return try AccountRow(
      login: row.text(0), state: state, generation: row.integer(2), salt: salt,
      cost: KeyCost(operations: row.integer(4), memory: row.integer(5)), wrapped: wrapped,
      failures: row.integer(7), nextTry: row.optionalText(8).flatMap(Instant.init),
      closesOn: row.date(9), openedBy: row.text(10), openedAt: openedAt,
      head: ActHead(
        count: row.integer(12), act: row.text(13), generation: row.integer(14),
        signature: row.text(15)))
  }
}
