import Casework

extension CopyTeller {
  func tellPath(_ fact: Fact) -> CopyLines {
    switch fact {
    case .answered(let answered):
      return CopyLines(
        "Réponse de votre \(answered.side.paperRole), sur \(answered.decision.paperText) : \(answered.answer.paperText)",
        [line("Pourquoi", answered.motive)])
    case .presented(let presented):
      return CopyLines("L'accompagnement vous a été présenté \(presented.medium.paperText)")
    case .signed(let signed):
      let terms = signed.terms
      return CopyLines(
        "Contrat signé",
        [
          line("Référent social nommé", signed.socialReferent),
          line("Signataires", signed.signatories.joined(separator: ", ")),
          line("Où est l'original", signed.originalKeptAt),
          "Durée : \(terms.initialMonths) mois ; renouvellements possibles : \(terms.renewals), de \(terms.renewalMonths) mois",
          line("Règles suivies", maker.convention(named: signed.convention)),
        ])
    case .reviewed(let reviewed):
      return CopyLines(
        "Les deux professionnels ont regardé ensemble où vous en êtes",
        [
          line("Participants", reviewed.participants.joined(separator: ", ")),
          line("Conclusion", reviewed.conclusion),
        ])
    case .renewed(let renewed):
      return CopyLines(
        "Contrat renouvelé (renouvellement \(renewed.number))",
        [line("Où est l'original", renewed.originalKeptAt)])
    case .exited(let exited):
      let reason = convention.exitReason(exited.reason)?.label.fr ?? exited.reason
      return CopyLines(
        "Fin de l'accompagnement : \(reason)",
        [
          line("Pour les statistiques, ce motif est rangé dans", exited.group.paperText),
          line("Qui prend le relais", exited.nextResponsible),
          line("Pourquoi personne ne prend le relais", exited.noRelayMotive),
          line("Rendez-vous manqués", exited.missedMeetings),
          line("Comment on a essayé de vous joindre", exited.attempts),
        ] + exited.barriers.map { "À la fin, " + finding($0) })
    case .closed(let closed):
      let reason =
        convention.closureReasons.first { $0.id == closed.reason }?.label.fr ?? closed.reason
      return CopyLines("Dossier clos sans contrat : \(reason)", [line("Note", closed.note)])
    default: return CopyLines("")
    }
  }
}

extension DocumentMaker {
  /// The rules a contract was signed under: their title, where they are those at hand.
  fileprivate func convention(named id: String) -> String {
    id == convention.id ? convention.title.fr : id
  }
}
