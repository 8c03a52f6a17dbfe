import Casework

/// The words of notes, actions and meetings in which search looks, written with their entries.
struct PhraseTable {
  let session: any SQLSession

  /// The words of one entry.
  struct Phrase: Hashable {
    let entry: EntryID
    let room: Room
    let body: String
  }

  /// Adds the words of entries just recorded. A correction changes those of another entry: all of the
  /// dossier's are then written again.
  func add(_ added: [Entry], to file: DossierFile) throws {
    let all = Self.phrases(in: file)
    if added.contains(where: { $0.fact.kind == .corrected }) {
      _ = try session.run(
        "DELETE FROM phrase WHERE dossier = $1", [.text(file.dossier.id)])
      for phrase in all { try insert(phrase, file.dossier.id) }
    } else {
      let names = Set(added.map(\.id))
      for phrase in all where names.contains(phrase.entry) { try insert(phrase, file.dossier.id) }
    }
  }

  func clear() throws { _ = try session.run("DELETE FROM phrase") }

  /// The words kept for a dossier; an error if search would not find them as they are written.
  func phrases(of dossier: DossierID) throws -> Set<Phrase> {
    let rows = try session.run(
      "SELECT entry, room, body, folded FROM phrase WHERE dossier = $1", [.text(dossier)])
    return try Set(
      rows.map { row in
        guard let room = try row.code(1, as: Room.self) else { throw StoreError.damaged("room") }
        let phrase = try Phrase(entry: row.text(0), room: room, body: row.text(2))
        guard try row.text(3) == phrase.body.folded else { throw StoreError.damaged("words") }
        return phrase
      })
  }

  /// The words of a dossier's entries, corrections put in place.
  static func phrases(in file: DossierFile) -> [Phrase] {
    Dossier.effective(file.entries).compactMap { entry in
      let words = entry.fact.words.trimmed
      return words.isEmpty ? nil : Phrase(entry: entry.id, room: entry.fact.room, body: words)
    }
  }

  private func insert(_ phrase: Phrase, _ dossier: DossierID) throws {
    _ = try session.run(
      "INSERT INTO phrase (entry, dossier, room, body, folded) VALUES ($1, $2, $3, $4, $5)",
      [
        .text(phrase.entry), .text(dossier), .text(phrase.room.rawValue), .text(phrase.body),
        .text(phrase.body.folded),
      ])
  }
}
