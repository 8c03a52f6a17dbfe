import Casework

/// The signature under an act: what its author signed, in texts.
struct SignedAct: Sendable, Hashable {
  /// The entry under which it stands.
  let entry: EntryID
  let login: String
  /// Which keys of theirs.
  let generation: Int
  /// Its place among the acts of its author, from 1.
  let number: Int
  /// Hash of their act before; empty for the first.
  let previous: String
  /// What was signed: the hash of the entry, its dossier, its day, its instant.
  let hash: EntryHash
  let dossier: DossierID
  let on: String
  let recordedAt: String
  let signature: [UInt8]

  /// The bytes that are signed, with another place among the acts where one is tried.
  func preimage(_ storeID: String, at place: (number: Int, previous: String)? = nil) -> [UInt8] {
    Preimage.bytes(
      "binome/act/v1",
      [
        hash, login, String(generation), String(place?.number ?? number),
        place?.previous ?? previous, storeID, dossier, on, recordedAt,
      ])
  }

  /// Its own hash, which the next act of its author names.
  func act(_ storeID: String) -> String { Digest.sha256(preimage(storeID)) }
}

/// The statements of signatures: rows are inserted and read, nothing else.
struct ActTable {
  let session: any SQLSession
  let storeID: String

  static let statement = """
    CREATE TABLE act_signature (
      entry TEXT PRIMARY KEY, login TEXT NOT NULL, generation BIGINT NOT NULL,
      number BIGINT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL, dossier TEXT NOT NULL,
      fact_on TEXT NOT NULL, recorded_at TEXT NOT NULL, signature TEXT NOT NULL)
    """

  /// Each author's acts by their number: what a witness looks up at every opening.
  static let index = "CREATE INDEX act_of_author ON act_signature (login, number)"

  static let columns =
    "entry, login, generation, number, previous, hash, dossier, fact_on, recorded_at, signature"

  /// Signs an entry as the next act of its author, and moves their head on to it.
  func sign(_ entry: StoredEntry, with keys: OpenKeys) throws {
    let accounts = AccountTable(session: session)
    guard var row = try accounts.row(keys.login) else { throw StoreError.keysRefused(keys.login) }
    func act(_ signature: [UInt8]) -> SignedAct {
      SignedAct(
        entry: entry.id, login: keys.login, generation: keys.generation,
        number: row.head.count + 1, previous: row.head.act, hash: entry.hash,
        dossier: entry.dossier, on: entry.on, recordedAt: entry.recordedAt, signature: signature)
    }
    let signed = act(try keys.sign(act([]).preimage(storeID)))
    try insert(signed)
    row.head = ActHead(
      count: signed.number, act: signed.act(storeID), generation: keys.generation)
    row.head.signature = try keys.sign(row.head.preimage(keys.login, storeID)).base64
    try accounts.put(row)
  }

  private func insert(_ act: SignedAct) throws {
    _ = try session.run(
      """
      INSERT INTO act_signature (\(Self.columns))
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      [
        .text(act.entry), .text(act.login), SQLValue(act.generation), SQLValue(act.number),
        .text(act.previous), .text(act.hash), .text(act.dossier), .text(act.on),
        .text(act.recordedAt), .text(act.signature.base64),
      ])
  }

  /// Every signature, in the order of each author's acts; what cannot be read stands with an empty
  /// signature, which nothing signs.
  func all() throws -> [SignedAct] {
    try session.run("SELECT \(Self.columns) FROM act_signature ORDER BY login, number, entry")
      .map(Self.act)
  }

  func act(under entry: EntryID) throws -> SignedAct? {
    try session.run(
      "SELECT \(Self.columns) FROM act_signature WHERE entry = $1", [.text(entry)]
    ).first.map(Self.act)
  }

  func act(of login: String, number: Int) throws -> SignedAct? {
    try session.run(
      "SELECT \(Self.columns) FROM act_signature WHERE login = $1 AND number = $2",
      [.text(login), SQLValue(number)]
    ).first.map(Self.act)
  }

  private static func act(_ row: SQLRow) -> SignedAct {
    func text(_ column: Int) -> String { row.optionalText(column) ?? "" }
    return SignedAct(
      entry: text(0), login: text(1), generation: (try? row.integer(2)) ?? 0,
      number: (try? row.integer(3)) ?? 0, previous: text(4), hash: text(5), dossier: text(6),
      on: text(7), recordedAt: text(8), signature: [UInt8](base64: text(9)) ?? [])
  }
}
