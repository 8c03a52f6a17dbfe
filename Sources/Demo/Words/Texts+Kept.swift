import Casework

extension Texts {
  /// Notes that their author keeps to one side.
  static func kept(_ side: Side) -> [String] { side == .employment ? keptEmployment : keptSocial }

  /// Those that speak of somebody else.
  static let aboutOthers: Set = [keptSocial[0], keptSocial[6]]

  private static let keptEmployment = [
    "Offre non publiée : à confirmer avec l'entreprise avant d'en parler.",
    "Deux employeurs à rappeler, rien d'acquis à ce stade.",
    "Recalcul d'indemnisation en cours, montant à ne pas annoncer encore.",
    "Avis demandé au service entreprises de l'agence.",
    "La personne demande que ce projet reste ici pour l'instant.",
    "Financement à revoir avec l'équipe, réponse interne attendue.",
    "Place réservée en session, sous réserve du nombre d'inscrits.",
    "Retour de l'employeur reçu, à reprendre de vive voix.",
  ]

  private static let keptSocial = [
    "Son conjoint a perdu son emploi ; la personne demande que cela reste ici.",
    "Aide financière à présenter en commission, montant à préciser.",
    "Dettes détaillées à sa demande, pièces gardées au service.",
    "Démarche juridique en cours, confidentielle à ce stade.",
    "Souhaite en parler d'abord à son avocat.",
    "Séparation évoquée, coordonnées d'une médiation remises.",
    "Hébergée par sa sœur, qui ne souhaite pas que cela se sache.",
    "Échange avec la protection maternelle et infantile, à sa demande.",
  ]
}
