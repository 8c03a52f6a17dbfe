import Casework

/// Notes under seal: what is kept to a side is sealed to the key of its room, what is kept to oneself to
/// one's own. Inside the box, before the words, stand the dossier and the room, so that a box carried
/// elsewhere does not open.
struct NoteSeals {
  let session: any SQLSession
  private let memory = Memory()

  init(session: any SQLSession) { self.session = session }

  /// What stays the same for the length of a transaction.
  private final class Memory {
    var hasAccounts: Bool?
    var rooms: [Side: RoomKey] = [:]
  }

  /// Boxes are made of whole blocks of so many bytes, so that their length tells little.
  private static let block = 128

  /// The fact as it is stored. In a store without accounts words stay as they are; with accounts, whoever
  /// keeps a note must have logged in.
  func seal(_ fact: Fact, of dossier: DossierID, by author: Author) throws -> Fact {
    guard let note = fact.note, note.room != .shared || note.seal != nil else { return fact }
    if note.room == .shared {
      return fact.with { Note($0.text, mentionsOthers: $0.mentionsOthers) }
    }
    guard let text = note.text else { return fact }
    guard try hasAccounts() else { return fact }
    let target: (key: [UInt8], generation: Int)
    switch author {
    case .unknown(let login): throw StoreError.keysNeeded(login: login)
    case .loggedIn(let keys):
      if let side = note.room.side {
        let room = try current(side, storeID: keys.storeID)
        target = (room.publicKey, room.name.generation)
      } else {
        target = (try keys.pair().sealingPublic, keys.generation)
      }
    }
    var bytes = Self.header(dossier, note.room) + Array(text.utf8)
    bytes.append(0x80)
    while bytes.count % Self.block != 0 { bytes.append(0) }
    let box = try bytes.withUnsafeBufferPointer { try Sodium.seal($0, to: target.key) }
    let seal = Seal(box: box.base64, generation: target.generation)
    return fact.with {
      Note(nil, room: $0.room, seal: seal, mentionsOthers: $0.mentionsOthers)
    }
  }

  private func hasAccounts() throws -> Bool {
    if let known = memory.hasAccounts { return known }
    let answer = try AccountTable(session: session).isAnyThere()
    memory.hasAccounts = answer
    return answer
  }

  private func current(_ side: Side, storeID: String) throws -> RoomKey {
    if let known = memory.rooms[side] { return known }
    let room = try RoomTable(session: session, storeID: storeID).current(side)
    memory.rooms[side] = room
    return room
  }

  /// Who keeps a note.
  enum Author {
    case loggedIn(OpenKeys)
    case unknown(String)
  }

  /// The entry with the words that keys open. A supervisor's keys hold the room to re-open it for a
  /// colleague, and are not used to read.
  func open(_ entry: Entry, with keys: OpenKeys) throws -> Entry {
    guard let note = entry.fact.note, let seal = note.seal, note.text == nil, !keys.supervises
    else { return entry }
    guard let text = try words(seal, note.room, of: entry, with: keys) else { return entry }
    return entry.with(
      entry.fact.with {
        Note(text, room: $0.room, seal: $0.seal, mentionsOthers: $0.mentionsOthers)
      })
  }

  func open(_ entries: [Entry], with keys: OpenKeys?) throws -> [Entry] {
    guard let keys else { return entries }
    return try entries.map { try open($0, with: keys) }
  }

  private func words(
    _ seal: Seal, _ room: Room, of entry: Entry, with keys: OpenKeys
  ) throws -> String? {
    guard let box = [UInt8](base64: seal.box) else { return nil }
    let opened: [UInt8]?
    switch room {
    case .shared: opened = nil
    case .mine: opened = keys.login == entry.author ? keys.open(box) : nil
    case .employment, .social:
      guard let side = room.side, side == keys.side else { return nil }
      let name = RoomName(side: side, generation: seal.generation)
      opened = try RoomTable(session: session, storeID: keys.storeID).secret(name, for: keys)
        .flatMap { Sodium.open(box, with: $0.bytes) }
    }
    let header = Self.header(entry.dossier, room)
    guard let opened, opened.starts(with: header), let end = opened.lastIndex(of: 0x80) else {
      return nil
    }
    return String(decoding: opened[header.count..<end], as: UTF8.self)
  }

  private static func header(_ dossier: DossierID, _ room: Room) -> [UInt8] {
    Preimage.bytes("binome/note/v1", [dossier, room.rawValue])
  }
}
