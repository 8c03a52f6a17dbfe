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

  /// Writes the words of a dossier of which none are written.
  func put(_ file: DossierFile) throws {
    for phrase in Self.phrases(in: file) { try insert(phrase, file.dossier.id) }
  }

  /// Writes what an act changed: words of its own, and in the place of others where it corrects them.
  /// Words that its author cannot read stay as they are.
  func change(from before: DossierFile?, to after: DossierFile) throws {
    var old: [EntryID: Phrase] = [:]
    for phrase in before.map(Self.phrases) ?? [] { old[phrase.entry] = phrase }
    var new: [Phrase] = []
    for phrase in Self.phrases(in: after) where old.removeValue(forKey: phrase.entry) != phrase {
      new.append(phrase)
    }
    let corrected = before == nil ? [] : new.map(\.entry)
    for entry in Set(old.keys).union(corrected).sorted() {
      _ = try session.run(
        "DELETE FROM phrase WHERE dossier = $1 AND entry = $2",
        [.text(after.dossier.id), .text(entry)])
    }
    for phrase in new { try insert(phrase, after.dossier.id) }
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
