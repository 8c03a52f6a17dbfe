import Casework

extension Store {
  /// The passages of a portfolio under seal in which every one of `words` stands: their dossiers are read
  /// and opened in memory, since no table holds their words.
  static func sealed(
    _ words: [Substring], in scope: (sql: String, arguments: [SQLValue]), readBy reader: Reader,
    keys: OpenKeys, _ session: any SQLSession
  ) throws -> [Passage] {
    let kinds: [Fact.Kind] = [.meetingReported, .attempted, .corrected]
    var arguments = scope.arguments
    let places = kinds.map { kind in
      arguments.append(.text(kind.rawValue))
      return "$\(arguments.count)"
    }
    arguments.append(.text("%\"seal\":%"))
    let rows = try session.run(
      """
      SELECT DISTINCT entry.dossier
      FROM dossier_line JOIN entry ON entry.dossier = dossier_line.dossier
      WHERE ended_on IS NULL AND \(scope.sql) AND entry.kind IN (\(places.joined(separator: ", ")))
        AND entry.payload LIKE $\(arguments.count)
      """, arguments)
    let seals = NoteSeals(session: session)
    return try rows.flatMap { row in
      let entries = try JournalTable(session: session).entries(of: row.text(0))
      let opened = try seals.open(entries.inJournalOrder, with: keys)
      let effective = Dossier.effective(opened.map { $0.read(by: reader) })
      return effective.compactMap { passage($0, holding: words) }
    }
  }

  private static func passage(_ entry: Entry, holding words: [Substring]) -> Passage? {
    guard let note = entry.fact.note, note.seal != nil, note.text != nil else { return nil }
    let body = entry.fact.words
    let folded = body.folded
    guard words.allSatisfy(folded.contains) else { return nil }
    return Passage(
      dossier: entry.dossier, entry: entry.id, kind: entry.fact.kind, author: entry.author,
      on: entry.on, room: note.room, body: body, folded: folded)
  }
}
