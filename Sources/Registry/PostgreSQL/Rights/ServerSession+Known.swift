import Casework

/// On a server whoever asks sees their own dossiers only: functions of the store's owner answer about the others.
extension ServerSession {
  func known(by keys: PersonKeys) throws -> [KnownDossier] {
    try run(
      "SELECT dossier, adviser, social_worker, is_open FROM known_dossiers($1, $2, $3)",
      [SQLValue(keys.identityKey), SQLValue(keys.ftIdentifier), SQLValue(keys.externalID)]
    ).map { row in
      try KnownDossier(
        id: row.text(0), adviser: row.optionalText(1), socialWorker: row.optionalText(2),
        isOpen: row.integer(3) == 1)
    }
  }

  func beginOpening(_ dossier: DossierID) throws {
    _ = try run("SELECT begin_opening($1)", [.text(dossier)])
  }
}
