public import Casework

extension Store {
  /// Says that somebody has a dossier open, or still has it open; a desk is at one dossier at a time. What desks that
  /// ended without a word left behind is removed.
  ///
  /// - Parameter now: the current instant; the presence counts for `Presence.lasts` from then on.
  /// - Throws: why the store cannot be written.
  public func present(_ presence: Presence, at now: Instant) throws(StoreError) {
    try engine.whisper(.none) { session in
      let table = PresenceTable(session: session)
      try Self.tell(of: [presence.dossier], session)
      try table.removeStale(at: now)
      try table.put(presence, at: now)
    }
  }

  /// Removes the presence of a desk; nothing of it stays.
  ///
  /// - Throws: why the store cannot be written.
  public func leave(_ session: String) throws(StoreError) {
    let name = session
    try engine.whisper(.none) { session in
      let table = PresenceTable(session: session)
      try Self.tell(of: table.dossier(of: name).map { [$0] } ?? [], session)
      try table.remove(name)
    }
  }

  /// Says whose screens may show who is there.
  private static func tell(of dossiers: [DossierID], _ session: any SQLSession) throws {
    let professionals = try ProfessionalTable(session: session).all()
    for line in try dossiers.compactMap({ try LineTable(session: session).line($0) }) {
      session.touch(ChangeScope.of(line, among: professionals))
    }
  }

  /// Who has a dossier open, by login, then by desk. Whether the reader may know is for the caller to ask.
  ///
  /// - Throws: why the store cannot be read.
  public func presences(
    of dossier: DossierID, at now: Instant
  ) throws(StoreError) -> [Presence] {
    try engine.read { session in
      try PresenceTable(session: session).rows(of: dossier, at: now)
    }
  }
}
