/// What was said, and who may read it.
public struct Note: Sendable, Hashable {
  /// Who may read it.
  public var room: Room
  /// The words; `nil` where they are withheld from the reader, or sealed and not opened.
  public var text: String?
  /// The words as they are kept, if they are sealed; opening them fills `text` and leaves this.
  public var seal: Seal?
  /// Whether it speaks of a third party: it is then read again before the person's copy gives it.
  public var mentionsOthers: Bool

  /// What a reader has of a note.
  public enum State: Sendable, Hashable {
    /// The words.
    case readable
    /// That there is a note: its words are kept from this reader.
    case withheld
    /// A note that this reader may read, and whose seal their keys do not open.
    case sealed
  }

  /// What was said in a room.
  public init(
    _ text: String?, room: Room = .shared, seal: Seal? = nil, mentionsOthers: Bool = false
  ) {
    self.text = text
    self.room = room
    self.seal = seal
    self.mentionsOthers = mentionsOthers
  }

  /// What its reader has of it.
  public var state: State {
    if text != nil { return .readable }
    return seal == nil ? .withheld : .sealed
  }

  /// The note of `author` as `reader` reads it: that it exists, and its words only if they may.
  public func read(by reader: Reader, author: String) -> Note {
    room.isOpen(to: reader, author: author) ? self : Note(nil, room: room)
  }
}

/// Words as the store keeps them when they are kept to a room: only its keys open them.
public struct Seal: Sendable, Hashable, Codable {
  /// The sealed box, in base64.
  public let box: String
  /// Which keys of the room, or of the author where it is kept to oneself, from 1.
  public let generation: Int

  /// A sealed box.
  public init(box: String, generation: Int) {
    self.box = box
    self.generation = generation
  }
}

/// A note under seal is written without its words, whether they were opened or not.
extension Note: Codable {
  private enum Key: String, CodingKey {
    case room
    case text
    case seal
    case mentionsOthers = "mentions_others"
  }

  /// Reads a note with its words, or under seal.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    room = try container.decode(Room.self, forKey: .room)
    seal = try container.decodeIfPresent(Seal.self, forKey: .seal)
    text = seal == nil ? try container.decodeIfPresent(String.self, forKey: .text) : nil
    mentionsOthers = try container.decodeIfPresent(Bool.self, forKey: .mentionsOthers) ?? false
  }

  /// Writes its seal, or its words if it has none; that it mentions others only where it does.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(room, forKey: .room)
    if mentionsOthers { try container.encode(true, forKey: .mentionsOthers) }
    if let seal {
      try container.encode(seal, forKey: .seal)
    } else {
      try container.encodeIfPresent(text, forKey: .text)
    }
  }
}
