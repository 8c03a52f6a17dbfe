import Casework

/// The public keys of an account, of one generation, and who vouches for them.
struct AccountKey: Sendable, Hashable {
  let login: String
  let generation: Int
  let side: Side
  let supervises: Bool
  let signing: [UInt8]
  let sealing: [UInt8]
  /// Whose keys vouch: a supervisor's, or the owner's former ones; their own for the first of a side.
  let madeBy: String
  let madeGeneration: Int
  let madeAt: String

  var isRoot: Bool { madeBy == login && madeGeneration == generation }

  /// Whether the owner made them, in exchange for those of a one-time code.
  var isOwn: Bool { madeBy == login && madeGeneration < generation }

  /// What is signed by whoever vouches.
  func preimage(_ storeID: String) -> [UInt8] {
    Preimage.bytes(
      "binome/key/v1",
      [
        storeID, login, String(generation), side.rawValue, supervises ? "1" : "0",
        signing.base64, sealing.base64, madeBy, String(madeGeneration), madeAt,
      ])
  }
}

/// The statements of public keys: rows are inserted and read, nothing else.
struct KeyTable {
  let session: any SQLSession
  let storeID: String

  static let statement = """
    CREATE TABLE account_key (
      login TEXT NOT NULL, generation BIGINT NOT NULL, side TEXT NOT NULL,
      supervises BIGINT NOT NULL, signing TEXT NOT NULL, sealing TEXT NOT NULL,
      made_by TEXT NOT NULL, made_generation BIGINT NOT NULL, made_at TEXT NOT NULL,
      vouch TEXT NOT NULL, PRIMARY KEY (login, generation))
    """

  static let columns =
    "login, generation, side, supervises, signing, sealing, made_by, made_generation, made_at, vouch"

  func insert(_ key: AccountKey, vouch: [UInt8]) throws {
    _ = try session.run(
      """
      INSERT INTO account_key (\(Self.columns))
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      [
        .text(key.login), SQLValue(key.generation), .text(key.side.rawValue),
        .integer(key.supervises ? 1 : 0), .text(key.signing.base64), .text(key.sealing.base64),
        .text(key.madeBy), SQLValue(key.madeGeneration), .text(key.madeAt), .text(vouch.base64),
      ])
  }

  func all() throws -> [(key: AccountKey, vouch: [UInt8])] {
    try session.run("SELECT \(Self.columns) FROM account_key ORDER BY login, generation")
      .map(Self.key)
  }

  /// Keys that the chain of vouches reaches from the first supervisor of their side; `nil` if there are
  /// none of this name, or somebody put them there.
  func trusted(_ login: String, _ generation: Int) throws -> AccountKey? {
    try trusted(login, generation, depth: 0)
  }

  private func trusted(_ login: String, _ generation: Int, depth: Int) throws -> AccountKey? {
    // Vouches that go round in a circle lead nowhere.
    guard depth < 100 else { return nil }
    let rows = try session.run(
      "SELECT \(Self.columns) FROM account_key WHERE login = $1 AND generation = $2",
      [.text(login), SQLValue(generation)])
    guard let row = rows.first, let (key, vouch) = try? Self.key(row) else { return nil }
    let voucher: AccountKey
    if key.isRoot {
      guard key.supervises, key.generation == 1, try roots(of: key.side) == 1 else { return nil }
      voucher = key
    } else {
      guard
        let known = try trusted(key.madeBy, key.madeGeneration, depth: depth + 1),
        known.side == key.side
      else { return nil }
      let isSuccessor =
        known.login == key.login && known.generation == key.generation - 1
        && known.supervises == key.supervises
      guard isSuccessor || (known.login != key.login && known.supervises) else { return nil }
      voucher = known
    }
    return Sodium.isSigned(key.preimage(storeID), vouch, by: voucher.signing) ? key : nil
  }

  /// Keys, then those of whoever vouches for each, to the first supervisor's.
  func chain(_ login: String, _ generation: Int) throws -> [(key: AccountKey, vouch: [UInt8])] {
    let known = try all()
    var chain: [(key: AccountKey, vouch: [UInt8])] = []
    var next = (login, generation)
    while let link = known.first(where: { ($0.key.login, $0.key.generation) == next }) {
      chain.append(link)
      guard !link.key.isRoot, chain.count < known.count else { break }
      next = (link.key.madeBy, link.key.madeGeneration)
    }
    return chain
  }

  private func roots(of side: Side) throws -> Int {
    try session.run(
      """
      SELECT COUNT(*) FROM account_key
      WHERE side = $1 AND made_by = login AND made_generation = generation
      """, [.text(side.rawValue)]
    ).first?.integer(0) ?? 0
  }

  private static func key(_ row: SQLRow) throws -> (key: AccountKey, vouch: [UInt8]) {
    guard let side = try row.code(2, as: Side.self), let signing = [UInt8](base64: try row.text(4)),
      let sealing = [UInt8](base64: try row.text(5)), let vouch = [UInt8](base64: try row.text(9))
    else { throw StoreError.damaged("keys of an account") }
    let key = try AccountKey(
      login: row.text(0), generation: row.integer(1), side: side,
      supervises: row.integer(3) == 1, signing: signing, sealing: sealing, madeBy: row.text(6),
      madeGeneration: row.integer(7), madeAt: row.text(8))
    return (key, vouch)
  }
}
