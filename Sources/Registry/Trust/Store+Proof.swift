public import Casework
import FoundationEssentials

extension Store {
  /// An act with all that is needed to check it elsewhere, as JSON: the texts of the entry and the bytes
  /// that are hashed, the bytes that are signed, the signature, the public keys up to the first
  /// supervisor's, each with the bytes vouched for. Bytes are in base64.
  ///
  /// - Returns: `nil` if there is no such entry, or it is not signed.
  public func proof(of entry: EntryID) throws(StoreError) -> String? {
    try engine.read { session in
      guard let storeID = try StoreName.read(session),
        let stored = try JournalTable(session: session).stored(entry),
        let act = try ActTable(session: session, storeID: storeID).act(under: entry)
      else { return nil }
      let table = KeyTable(session: session, storeID: storeID)
      let proof = Proof(
        store: storeID,
        entry: .init(
          id: stored.id, dossier: stored.dossier, kind: stored.kind, version: stored.version,
          payload: stored.payload, author: stored.author, on: stored.on,
          recordedAt: stored.recordedAt, parents: stored.parents, hash: stored.hash,
          hashed: stored.preimage.base64),
        act: .init(
          author: act.login, generation: act.generation, number: act.number,
          previous: act.previous, signed: act.preimage(storeID).base64,
          signature: act.signature.base64),
        keys: try table.chain(act.login, act.generation).map { key, vouch in
          .init(
            login: key.login, generation: key.generation, signing: key.signing.base64,
            madeBy: key.madeBy, madeGeneration: key.madeGeneration,
            vouched: key.preimage(storeID).base64, vouch: vouch.base64)
        })
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(proof), as: UTF8.self)
    }
  }
}

/// What is exported of an act.
private struct Proof: Encodable {
  let store: String
  let entry: EntryTexts
  let act: Act
  /// The key that signs, then whoever vouches for each, to the first supervisor's.
  let keys: [Key]

  struct EntryTexts: Encodable {
    let id: String
    let dossier: String
    let kind: String
    let version: Int
    let payload: String
    let author: String
    let on: String
    let recordedAt: String
    let parents: String
    let hash: String
    let hashed: String
  }

  struct Act: Encodable {
    let author: String
    let generation: Int
    let number: Int
    let previous: String
    let signed: String
    let signature: String
  }

  struct Key: Encodable {
    let login: String
    let generation: Int
    let signing: String
    let madeBy: String
    let madeGeneration: Int
    let vouched: String
    let vouch: String
  }
}
