import Casework

extension CopyTeller {
  func tellRequests(_ fact: Fact) -> CopyLines {
    switch fact {
    case .requested(let asked):
      return CopyLines(
        "Vous avez demandé : \(asked.right.paperText)", [line("Vos mots", asked.words)])
    case .requestExtended(let extended):
      return CopyLines(
        "Le délai de réponse a été allongé de \(PersonRequest.moreMonths) mois\(about(extended.request))",
        [line("Pourquoi", extended.reason)])
    case .requestAnswered(let answered):
      return CopyLines(
        "Réponse\(about(answered.request)) : \(answered.outcome.paperText)",
        [line("Pourquoi", answered.reason)])
    case .noteReviewed(let reviewed):
      return CopyLines(
        reviewed.isGiven
          ? "Une note qui parle d'une autre personne a été relue : elle vous est donnée"
          : "Une note qui parle d'une autre personne a été relue : elle ne vous est pas donnée",
        // A reason can say what the note says: the person is told the general one.
        reviewed.isGiven ? [] : ["Pour protéger les droits de cette autre personne."])
    case .retentionHeld(let held):
      return CopyLines(
        "Votre dossier est conservé jusqu'au \(held.until.paperText)",
        [line("Pourquoi", held.reason)])
    case .retentionReleased: return CopyLines("Plus rien ne retient votre dossier")
    case .purgeAnnounced(let announced):
      return CopyLines(
        "La suppression de votre dossier est annoncée ; sa durée de conservation a pris fin le \(announced.dueOn.paperText)"
      )
    default: return CopyLines("")
    }
  }

  private func about(_ request: EntryID) -> String {
    guard case .requested(let asked)? = fact(request) else { return "" }
    return " à votre demande (\(asked.right.paperText))"
  }
}
