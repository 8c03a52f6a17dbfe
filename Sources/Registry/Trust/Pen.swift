import Casework

/// Whoever records, with the keys they need once there are accounts.
struct Pen {
  let author: NoteSeals.Author
  private let login: String
  private let hasAccount: Bool

  /// - Throws: `keysRefused` if the keys are not those of who acts, or their account is not open.
  init(_ hand: Hand, _ session: any SQLSession) throws {
    login = hand.login
    let row = try AccountTable(session: session).row(hand.login)
    hasAccount = row != nil
    guard let keys = hand.keys else {
      author = .unknown(hand.login)
      return
    }
    guard keys.login == hand.login, row?.isUsable(on: hand.today) ?? false,
      try Store.isInUse(keys, session)
    else { throw StoreError.keysRefused(hand.login) }
    author = .loggedIn(keys)
  }

  /// Signs the line that is left of a purged dossier.
  func sign(_ row: inout PurgeRow) throws {
    switch author {
    case .loggedIn(let keys):
      row.generation = keys.generation
      row.signature = try keys.sign(row.preimage(keys.storeID)).base64
    case .unknown:
      if hasAccount { throw StoreError.keysNeeded(login: login) }
    }
  }

  /// Signs an entry that binds. Whoever has an account binds themselves by their keys only: a name given
  /// without them is nobody's word.
  func sign(_ entry: StoredEntry, _ kind: Fact.Kind, _ session: any SQLSession) throws {
    guard kind.binds else { return }
    switch author {
    case .loggedIn(let keys):
      try ActTable(session: session, storeID: keys.storeID).sign(entry, with: keys)
    case .unknown:
      if hasAccount { throw StoreError.keysNeeded(login: login) }
    }
  }
}
