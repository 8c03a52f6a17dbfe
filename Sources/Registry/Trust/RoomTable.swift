import Casework

/// The statements of rooms: their keys, and each member's own sealed copy of the secret half.
struct RoomTable {
  let session: any SQLSession
  let storeID: String

  static let statements = [
    """
    CREATE TABLE room_key (
      side TEXT NOT NULL, generation BIGINT NOT NULL, public_key TEXT NOT NULL,
      made_by TEXT NOT NULL, made_generation BIGINT NOT NULL, made_at TEXT NOT NULL,
      vouch TEXT NOT NULL, PRIMARY KEY (side, generation))
    """,
    """
    CREATE TABLE room_member (
      side TEXT NOT NULL, generation BIGINT NOT NULL, login TEXT NOT NULL, sealed TEXT NOT NULL,
      PRIMARY KEY (side, generation, login))
    """,
  ]

  private static let columns =
    "side, generation, public_key, made_by, made_generation, made_at, vouch"

  /// The keys of a room, the newest first, each with its vouch.
  func keys(of side: Side) throws -> [(key: RoomKey, vouch: [UInt8])] {
    try session.run(
      "SELECT \(Self.columns) FROM room_key WHERE side = $1 ORDER BY generation DESC",
      [.text(side.rawValue)]
    ).map { row in
      guard let publicKey = [UInt8](base64: try row.text(2)),
        let vouch = [UInt8](base64: try row.text(6))
      else { throw StoreError.damaged("keys of a room") }
      let key = try RoomKey(
        name: RoomName(side: side, generation: row.integer(1)), publicKey: publicKey,
        madeBy: row.text(3), madeGeneration: row.integer(4), madeAt: row.text(5))
      return (key, vouch)
    }
  }

  /// Whether a supervisor of the side made this key, and nobody put it there since.
  func isTrusted(_ key: RoomKey, _ vouch: [UInt8]) throws -> Bool {
    let keys = KeyTable(session: session, storeID: storeID)
    guard let maker = try keys.trusted(key.madeBy, key.madeGeneration), maker.supervises,
      maker.side == key.name.side
    else { return false }
    return Sodium.isSigned(key.preimage(storeID), vouch, by: maker.signing)
  }

  /// The key to which what is kept to a side is sealed today.
  ///
  /// - Throws: `damaged` rather than seal to a key that somebody put there.
  func current(_ side: Side) throws -> RoomKey {
    guard let (key, vouch) = try keys(of: side).first, try isTrusted(key, vouch) else {
      throw StoreError.damaged("key of the room \(side.rawValue)")
    }
    return key
  }

  /// Makes the next generation of a room and gives it to each of `members`.
  func renew(_ side: Side, by maker: OpenKeys, for members: [AccountKey], at now: Instant) throws {
    let last = try keys(of: side).first?.key.name.generation ?? 0
    let (publicKey, secret) = try Sodium.boxPair()
    let key = RoomKey(
      name: RoomName(side: side, generation: last + 1), publicKey: publicKey,
      madeBy: maker.login, madeGeneration: maker.generation, madeAt: now.iso)
    let vouch = try maker.sign(key.preimage(storeID))
    _ = try session.run(
      """
      INSERT INTO room_key (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .text(side.rawValue), SQLValue(key.name.generation), .text(publicKey.base64),
        .text(key.madeBy), SQLValue(key.madeGeneration), .text(key.madeAt), .text(vouch.base64),
      ])
    for member in members { try give(key.name, secret, to: member) }
  }

  /// Seals the secret half of a room's keys to a member; what they had before is replaced.
  func give(_ name: RoomName, _ secret: Secret, to member: AccountKey) throws {
    let box = try Sodium.seal(secret.buffer, to: member.sealing)
    _ = try session.run(
      """
      INSERT INTO room_member (side, generation, login, sealed) VALUES ($1, $2, $3, $4)
      ON CONFLICT (side, generation, login) DO UPDATE SET sealed = excluded.sealed
      """,
      [
        .text(name.side.rawValue), SQLValue(name.generation), .text(member.login),
        .text(box.base64),
      ])
  }

  /// Who has a copy of any of a room's keys, by login.
  func members(of side: Side) throws -> Set<String> {
    Set(
      try session.run(
        "SELECT DISTINCT login FROM room_member WHERE side = $1", [.text(side.rawValue)]
      ).map { try $0.text(0) })
  }

  /// Gives every generation that `holder` opens to a member.
  func giveAll(of holder: OpenKeys, to member: AccountKey) throws {
    for (key, _) in try keys(of: holder.side) {
      guard let secret = try secret(key, for: holder) else { continue }
      try give(key.name, secret, to: member)
    }
  }

  /// Takes back the copies of somebody who is no member any more.
  func drop(_ login: String) throws {
    _ = try session.run("DELETE FROM room_member WHERE login = $1", [.text(login)])
  }

  /// The secret half of the room of this name, for a member; `nil` if they have no copy.
  func secret(_ name: RoomName, for holder: OpenKeys) throws -> Secret? {
    if let known = holder.room(name, fetch: { nil }) { return known }
    return try keys(of: name.side).first { $0.key.name == name }
      .flatMap { try secret($0.key, for: holder) }
  }

  /// The secret half of a room's keys, opened with those of a member; `nil` if they have no copy, or it
  /// is not that of this key.
  func secret(_ key: RoomKey, for holder: OpenKeys) throws -> Secret? {
    try holder.room(key.name) {
      let rows = try session.run(
        "SELECT sealed FROM room_member WHERE side = $1 AND generation = $2 AND login = $3",
        [.text(key.name.side.rawValue), SQLValue(key.name.generation), .text(holder.login)])
      guard let text = try rows.first?.text(0), let box = [UInt8](base64: text),
        var bytes = holder.open(box), bytes.count == key.publicKey.count
      else { return nil }
      let secret = try Secret(taking: &bytes)
      return Sodium.publicKey(of: secret.bytes) == key.publicKey ? secret : nil
    }
  }
}
