import Casework

extension Texts {
  /// A word on a step of the path; none where the step says enough, as for health and rights.
  static func details(_ kind: MilestoneKind) -> [String] {
    switch kind {
    case .openEndedJob, .longFixedTermJob:
      [
        "aide à domicile, 28 h", "entretien des locaux, temps plein", "préparation de commandes",
        "restauration collective", "agent de production", "petite enfance, 24 h", "vente, 30 h",
      ]
    case .shortFixedTermJob:
      [
        "remplacement d'un mois", "mission d'intérim, trois semaines", "saison en espaces verts",
        "cueillette et conditionnement", "renfort de fin d'année", "deux mois en cuisine",
      ]
    case .workIntegrationJob:
      [
        "chantier d'insertion, espaces verts", "entreprise d'insertion, tri",
        "association intermédiaire",
      ]
    case .subsidisedJob: ["contrat aidé, école", "contrat aidé, association"]
    case .businessCreation: ["micro-entreprise, services", "micro-entreprise, traiteur"]
    case .training:
      [
        "remise à niveau", "titre professionnel, aide à la personne", "français professionnel",
        "certificat de conduite d'engins", "habilitation électrique", "préparation au CAP",
        "sécurité et logistique",
      ]
    case .immersion:
      [
        "cinq jours en boulangerie", "une semaine en maison de retraite", "trois jours en atelier",
        "deux semaines en espaces verts", "une semaine en crèche",
      ]
    case .service: ["atelier CV", "atelier entretien", "prestation projet", "atelier numérique"]
    case .socialClause: ["chantier d'une école", "marché de nettoyage"]
    case .healthFirstAccess, .healthResumed, .housingAid, .disabilityFile, .disabilityAllowance:
      [""]
    case .otherRight: ["", "complémentaire santé", "prime d'activité", "tarif solidaire"]
    }
  }
}
