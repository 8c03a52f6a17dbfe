public import Casework

extension Store {
  /// Records whole dossiers whose entries were decided elsewhere: the invented territory.
  ///
  /// - Parameter keys: those of the authors who have an account, by login: what they keep is sealed, and
  ///   their acts are signed. Every author needs theirs once there are accounts.
  public func load(
    keys: [String: OpenKeys] = [:],
    _ source: (_ record: ([EntryDraft]) throws -> Void) throws -> Void
  ) throws(StoreError) {
    try engine.write { session in
      let journal = JournalTable(session: session)
      let lines = LineTable(session: session)
      let phrases = PhraseTable(session: session)
      let facts = FactTable(session: session)
      let standings = StandingTable(session: session)
      let seals = NoteSeals(session: session)
      try source { drafts in
        var parents: [EntryHash] = []
        var entries: [Entry] = []
        for plain in drafts {
          let author = keys[plain.author].map(NoteSeals.Author.loggedIn)
          let fact = try seals.seal(
            plain.fact, of: plain.dossier, by: author ?? .unknown(plain.author))
          let draft = EntryDraft(
            id: plain.id, dossier: plain.dossier, author: plain.author, on: plain.on,
            recordedAt: plain.recordedAt, fact: fact)
          let stored = try StoredEntry(sealing: draft, parents: parents)
          try journal.insert(stored)
          if draft.fact.kind.binds, let keys = keys[plain.author] {
            try ActTable(session: session, storeID: keys.storeID).sign(stored, with: keys)
          }
          entries.append(draft.sealed(parents: parents, hash: stored.hash))
          parents = [stored.hash]
        }
        guard let file = DossierFile(entries) else {
          throw StoreError.damaged("dossier without identification")
        }
        try lines.put(DossierLine(file.dossier))
        try phrases.put(file)
        try facts.put(file.dossier)
        try standings.put(file.dossier)
      }
    }
  }
}
