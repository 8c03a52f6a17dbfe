/// Who may read what was said. Shared unless its author keeps it to their side: secrecy is kept
/// apart by institution, and sharing is limited to what the common work needs (CASF, art. L121-6-2).
public enum Room: String, Sendable, CaseIterable, Codable {
  /// Both sides read it, and it may go on paper.
  case shared
  /// The employment side only.
  case employment
  /// The social side only.
  case social

  /// The room of one side.
  public init(_ side: Side) { self = side == .employment ? .employment : .social }

  /// The side it belongs to; `nil` for the shared one.
  public var side: Side? {
    switch self {
    case .shared: nil
    case .employment: .employment
    case .social: .social
    }
  }

  /// Whether someone of `side` may read what is kept there; `nil` is whoever holds no seat, who
  /// reads no notes at all.
  public func isOpen(to side: Side?) -> Bool {
    switch (self, side) {
    case (_, nil): false
    case (.shared, _): true
    case (.employment, .employment), (.social, .social): true
    default: false
    }
  }
}

/// What was said, and who may read it.
public struct Note: Sendable, Hashable, Codable {
  /// Who may read it.
  public var room: Room
  /// The words; `nil` where they are withheld from the reader.
  public var text: String?

  /// What was said in a room.
  public init(_ text: String?, room: Room = .shared) {
    self.text = text
    self.room = room
  }

  /// The note as someone of `side` reads it: that it exists, and its words only if they may.
  public func read(by side: Side?) -> Note {
    room.isOpen(to: side) ? self : Note(nil, room: room)
  }
}

extension Fact {
  /// The fact as someone of `side` reads it; `nil` is whoever holds no seat.
  public func read(by side: Side?) -> Fact {
    switch self {
    case .meetingReported(var report):
      report.note = report.note?.read(by: side)
      return .meetingReported(report)
    case .attempted(var attempt):
      attempt.note = attempt.note?.read(by: side)
      return .attempted(attempt)
    case .corrected(var corrected):
      corrected.replacement = corrected.replacement.map {
        Corrected.Replacement(on: $0.on, fact: $0.fact.read(by: side))
      }
      return .corrected(corrected)
    default: return self
    }
  }
}

extension Entry {
  /// The entry as someone of `side` reads it. Its name and its hash stay those of the whole entry.
  public func read(by side: Side?) -> Entry {
    Entry(
      id: id, dossier: dossier, author: author, on: on, recordedAt: recordedAt, parents: parents,
      hash: hash, fact: fact.read(by: side))
  }
}
