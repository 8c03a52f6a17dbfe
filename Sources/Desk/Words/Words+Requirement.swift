import Casework

extension Requirement.What {
  /// What is required, as a line of a checklist.
  func phrase(_ vocabulary: Vocabulary) -> Phrase {
    switch self {
    case .information: Phrase("personne informée, et d'accord", "person informed, and willing")
    case .part(let side): side.part
    case .prerequisites(let retained, let count):
      Phrase(
        "préalables : \(retained) sur \(count) retenus par les deux",
        "prerequisites: \(retained) of \(count) retained by both")
    case .barriersOnBothSides:
      Phrase(
        "freins professionnels et sociaux repérés", "professional and social barriers found")
    case .addedValue:
      Phrase("plus-value de l'approche conjointe", "added value of the joint approach")
    case .agreement(let side, .orientation):
      Phrase(
        "accord, \(vocabulary.institution(side))", "agreement, \(vocabulary.institution(side))")
    case .agreement(let side, .renewal):
      Phrase(
        "accord au renouvellement, \(vocabulary.institution(side))",
        "agreement to renew, \(vocabulary.institution(side))")
    case .presentation: Phrase("entretien de présentation", "presentation interview")
    case .socialReferent: Phrase("référent social nommé", "social referent named")
    case .contract: Phrase("contrat signé", "contract signed")
    case .review: Phrase("examen concerté", "joint review")
    case .renewalLeft(let made, let allowed):
      Phrase(
        "renouvellement possible (\(made) sur \(allowed) utilisé)",
        "renewal possible (\(made) of \(allowed) used)")
    }
  }

  /// What to say when it is missing: what, and what to do.
  func missing(_ vocabulary: Vocabulary) -> Phrase {
    switch self {
    case .information:
      Phrase(
        "La personne doit d'abord être informée des échanges entre les deux institutions : notez l'information.",
        "The person must first be informed of the exchanges between the two institutions: record the information."
      )
    case .part(let side):
      Phrase(
        "Il manque le \(side.part.fr) du diagnostic : il s'écrit du côté \(vocabulary.institution(side)).",
        "The \(side.part.en) of the diagnostic is missing: it is written by \(vocabulary.institution(side))."
      )
    case .prerequisites, .barriersOnBothSides, .addedValue:
      Phrase(
        "Il manque : \(phrase(vocabulary).fr).", "Missing: \(phrase(vocabulary).en).")
    case .agreement(let side, let decision):
      Phrase(
        "Il manque l'accord du côté \(vocabulary.institution(side)) pour \(decision.phrase.fr) : chacun donne le sien, sous son nom.",
        "The agreement of \(vocabulary.institution(side)) to \(decision.phrase.en) is missing: each gives their own, under their name."
      )
    case .presentation:
      Phrase(
        "L'entretien de présentation n'est pas noté : il précède la signature.",
        "The presentation interview is not recorded: it comes before the signature.")
    case .socialReferent:
      Phrase(
        "Aucun référent social n'est nommé : affectez-le d'abord.",
        "No social referent is named: assign one first.")
    case .contract:
      Phrase("Aucun contrat n'est signé.", "No contract is signed.")
    case .review:
      Phrase(
        "L'examen concerté des deux professionnels n'est pas noté pour la période en cours.",
        "The joint review by the two professionals is not recorded for the current term.")
    case .renewalLeft(_, let allowed):
      allowed == 0
        ? Phrase(
          "La convention ne prévoit pas de renouvellement.", "The convention allows no renewal.")
        : Phrase(
          "La convention permet \(allowed == 1 ? "un seul renouvellement" : "\(allowed) renouvellements") : il n'en reste pas.",
          "The convention allows \(allowed == 1 ? "one renewal only" : "\(allowed) renewals"): none is left."
        )
    }
  }
}
