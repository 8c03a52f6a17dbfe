import Casework

/// Whoever has the file reads all of it: these are statements like any other.
extension SQLiteSession {
  func known(by keys: PersonKeys) throws -> [KnownDossier] {
    let named = [
      ("identity_key", keys.identityKey), ("ft_identifier", keys.ftIdentifier),
      ("external_id", keys.externalID),
    ]
    var found: [KnownDossier] = []
    for case (let column, let value?) in named {
      let rows = try run(
        """
        SELECT dossier, adviser, social_worker, ended_on FROM dossier_line WHERE \(column) = $1
        ORDER BY sort_key, dossier
        """, [.text(value)])
      for row in rows {
        let known = try KnownDossier(
          id: row.text(0), adviser: row.optionalText(1), socialWorker: row.optionalText(2),
          isOpen: row.optionalText(3) == nil)
        if !found.contains(known) { found.append(known) }
      }
    }
    return found
  }

  func beginOpening(_ dossier: DossierID) {}
}
