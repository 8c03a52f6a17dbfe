/// What was kept is shared after all, by somebody who may read it, for a reason: an act of its own, which
/// the person's copy shows. The note itself stays as it was kept.
public struct NoteShared: Sendable, Hashable, Codable {
  /// The entry whose note was kept.
  public var entry: EntryID
  /// What both sides read from now on.
  public var note: Note
  /// Why the common work needs it.
  public var reason: String

  /// A kept note, shared: the words both sides read from now on, and why.
  public init(entry: EntryID, words: String?, reason: String) {
    self.entry = entry
    note = Note(words)
    self.reason = reason
  }
}

extension Decider {
  /// Shares a kept note, or a part of it; whoever may read it decides.
  func share(
    _ shared: NoteShared, _ entries: [Entry]
  ) throws(Refusal) -> [Decision] {
    let effective = Dossier.effective(entries.inJournalOrder)
    let isShared = effective.contains { entry in
      if case .noteShared(let earlier) = entry.fact { earlier.entry == shared.entry } else { false }
    }
    guard !isShared, let kept = effective.first(where: { $0.id == shared.entry }),
      kept.fact.holdsNote, let note = kept.fact.note, note.room != .shared
    else { throw .nothingSuch(.keptNote) }
    let reader = Reader(side: actor.side, login: actor.login, standing: .holder)
    guard note.room.isOpen(to: reader, author: kept.author) else { throw .notYourRoom(note.room) }
    let words = try filled(shared.note.text ?? "", .what)
    let reason = try filled(shared.reason, .motive)
    var fact = NoteShared(entry: shared.entry, words: words, reason: reason)
    fact.note.mentionsOthers = note.mentionsOthers || shared.note.mentionsOthers
    return [Decision(on: day, fact: .noteShared(fact))]
  }
}
