public import Casework

/// A dossier that somebody who holds no seat in it has opened, for a reason.
public struct Opening: Sendable, Hashable {
  /// The dossier.
  public let dossier: DossierID
  /// The dossier as lists know it, for whoever may see it.
  public let line: DossierLine?
  /// The entry that says so.
  public let entry: EntryID
  /// Login of who opened it.
  public let author: String
  /// The day.
  public let on: CivilDate
  /// Why, and until when.
  public let opened: OpenedWithReason
}

extension Store {
  /// The openings with a reason from a day on, the latest first.
  public func openings(from day: CivilDate) throws(StoreError) -> [Opening] {
    try engine.read { session in
      let lines = LineTable(session: session)
      return try JournalTable(session: session).openings(from: day).compactMap { entry in
        guard case .openedWithReason(let opened) = entry.fact else { return nil }
        return Opening(
          dossier: entry.dossier, line: try lines.line(entry.dossier), entry: entry.id,
          author: entry.author, on: entry.on, opened: opened)
      }
    }
  }

  /// The open dossier that a command designates without naming it, which who acts may read from here on;
  /// `nil` if there is none, or if it is no such command.
  static func designated(
    by command: Command, _ session: any SQLSession
  ) throws -> DossierID? {
    guard case .openWithReason(let designation, _) = command else { return nil }
    let keys =
      switch designation {
      case .identifier(let identifier): PersonKeys(ftIdentifier: identifier.text)
      case .names: PersonKeys(identityKey: designation.identityKey)
      }
    let id = try session.known(by: keys).first(where: \.isOpen)?.id
    if let id { try session.beginOpening(id) }
    return id
  }

  /// The days on which who acts has opened dossiers, where the command opens one.
  static func openings(
    _ command: Command, by hand: Hand, _ journal: JournalTable
  ) throws -> [CivilDate] {
    guard case .openWithReason = command else { return [] }
    let first = hand.today.adding(days: -OpeningLimits.window)
    return try journal.openings(by: hand.login, from: first).map(\.on)
  }
}
