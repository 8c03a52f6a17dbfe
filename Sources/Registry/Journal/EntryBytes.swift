import Casework
import FoundationEssentials

/// An entry as it is stored. What is hashed is these stored texts, never a re-serialisation, so that
/// a later program that writes payloads otherwise still verifies them.
struct StoredEntry: Sendable {
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
  /// Whether every column held a value of its type.
  let isWhole: Bool

  /// Version of the payloads this program writes.
  static let payloadVersion = 1

  /// Seals a draft: its payload in canonical bytes, its parents and the hash of all of it.
  init(sealing draft: EntryDraft, parents: [EntryHash]) throws(StoreError) {
    id = draft.id
    dossier = draft.dossier
    kind = draft.fact.kind.rawValue
    version = Self.payloadVersion
    payload = try PayloadCoding.text(of: draft.fact)
    author = draft.author
    on = draft.on.iso
    recordedAt = draft.recordedAt.iso
    self.parents = parents.sorted().joined(separator: " ")
    hash = Digest.sha256(
      Self.preimage([
        id, dossier, kind, String(version), payload, author, on, recordedAt, self.parents,
      ]))
    isWhole = true
  }

  /// Reads a row; what is no text or no number in it is kept as nothing, and said by `isWhole`.
  init(_ row: SQLRow) {
    func text(_ column: Int) -> String { row.optionalText(column) ?? "" }
    let number = try? row.integer(3)
    id = text(0)
    dossier = text(1)
    kind = text(2)
    version = number ?? 0
    payload = text(4)
    author = text(5)
    on = text(6)
    recordedAt = text(7)
    parents = text(8)
    hash = text(9)
    isWhole = number != nil && (0...9).allSatisfy { $0 == 3 || row.optionalText($0) != nil }
  }

  /// Whether the hash is that of the stored texts.
  var isIntact: Bool { isWhole && hash == Digest.sha256(preimage) }

  /// The bytes that are hashed.
  var preimage: [UInt8] {
    Self.preimage([
      id, dossier, kind, String(version), payload, author, on, recordedAt, parents,
    ])
  }

  /// The entry the texts mean.
  func entry() throws(StoreError) -> Entry {
    guard isWhole, let day = CivilDate(on), let instant = Instant(recordedAt),
      let factKind = Fact.Kind(rawValue: kind), version <= Self.payloadVersion
    else { throw .damaged("entry \(id)") }
    return Entry(
      id: id, dossier: dossier, author: author, on: day, recordedAt: instant,
      parents: parents.split(separator: " ").map(String.init), hash: hash,
      fact: try PayloadCoding.fact(kind: factKind, text: payload))
  }

  private static func preimage(_ texts: [String]) -> [UInt8] {
    Preimage.bytes("binome/entry/v1", texts)
  }
}

/// Payloads as JSON: keys sorted, no spaces, dates as texts.
enum PayloadCoding {
  static func text(of fact: Fact) throws(StoreError) -> String {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(Payload(fact: fact)), as: UTF8.self)
    } catch {
      throw .engine(String(describing: error))
    }
  }

  static func fact(kind: Fact.Kind, text: String) throws(StoreError) -> Fact {
    do {
      return try JSONDecoder().decode(Payload.self, from: Data(text.utf8), configuration: kind).fact
    } catch {
      throw .damaged("payload of a \(kind.rawValue)")
    }
  }

  /// A fact whose kind is stored beside it.
  private struct Payload: Encodable, DecodableWithConfiguration {
    let fact: Fact

    init(fact: Fact) { self.fact = fact }

    init(from decoder: any Decoder, configuration kind: Fact.Kind) throws {
      fact = try Fact(kind: kind, from: decoder)
    }

    func encode(to encoder: any Encoder) throws { try fact.encodePayload(to: encoder) }
  }
}
