import Casework

extension Store {
  /// Decides and records a command under a receipt, once, however often it is sent. What comes to nothing is
  /// undone with its receipt.
  func record(
    _ command: Command, on day: CivilDate, dossier id: DossierID?, seen: [EntryHash]?,
    by hand: Hand, under receipt: String, _ session: any SQLSession
  ) throws -> Outcome {
    let receipts = ReceiptTable(session: session)
    // Sendings of one login take turns: an earlier one is over.
    if let earlier = try receipts.dossier(of: receipt, by: hand.login) {
      session.touch([])
      let journal = JournalTable(session: session)
      guard let file = DossierFile(try journal.entries(of: earlier)) else {
        throw StoreError.damaged("receipt \(receipt)")
      }
      return try .recorded(file.opened(NoteSeals(session: session), with: hand.keys), added: [])
    }
    // Only a new act designates a dossier: on a server that opens it to its author.
    let known = try id ?? Self.designated(by: command, session)
    let named = known ?? makeIdentifier(hand.now)
    try receipts.add(receipt, by: hand.login, for: named, at: hand.now)
    return try record(
      command, on: day, dossier: known, named: named, seen: seen, by: hand, session)
  }

  /// Whether an act that was sent under a receipt is recorded: what is asked once the server is back, when
  /// the answer was lost.
  public func isRecorded(_ receipt: String, by login: String) throws(StoreError) -> Bool {
    try engine.read { session in
      try ReceiptTable(session: session).dossier(of: receipt, by: login) != nil
    }
  }
}
