extension Fact {
  /// The note it holds, in a correction that of its replacement.
  public var note: Note? {
    switch self {
    case .meetingReported(let report): report.note
    case .attempted(let attempt): attempt.note
    case .noteShared(let shared): shared.note
    case .corrected(let corrected): corrected.replacement?.fact.note
    default: nil
    }
  }

  /// The fact with another note in the place of the one it holds; a fact that holds none stays.
  public func with(note change: (Note) throws -> Note) rethrows -> Fact {
    switch self {
    case .meetingReported(var report):
      report.note = try report.note.map(change)
      return .meetingReported(report)
    case .attempted(var attempt):
      attempt.note = try attempt.note.map(change)
      return .attempted(attempt)
    case .noteShared(var shared):
      shared.note = try change(shared.note)
      return .noteShared(shared)
    case .corrected(var corrected):
      corrected.replacement = try corrected.replacement.map {
        Corrected.Replacement(on: $0.on, fact: try $0.fact.with(note: change))
      }
      return .corrected(corrected)
    default: return self
    }
  }

  /// The fact that `author` recorded as `reader` reads it.
  public func read(by reader: Reader, author: String) -> Fact {
    let read = with(note: { $0.read(by: reader, author: author) })
    return RightsTable.allows(reader.standing, .texts) ? read : read.withoutTexts
  }
}

extension Entry {
  /// The entry with another fact. Its name and its hash stay.
  public func with(_ fact: Fact) -> Entry {
    Entry(
      id: id, dossier: dossier, author: author, on: on, recordedAt: recordedAt, parents: parents,
      hash: hash, fact: fact)
  }

  /// The entry as `reader` reads it. Its name and its hash stay those of the whole entry.
  public func read(by reader: Reader) -> Entry { with(fact.read(by: reader, author: author)) }
}
