import Casework

extension Texts {
  static let abouts = [
    "Point sur les démarches", "Suivi du plan", "Point d'étape", "Suite du dernier rendez-vous",
    "Préparation des échéances du mois",
  ]

  static let jointAbouts = [
    "Point à trois sur les deux plans", "Priorités des trois prochains mois",
    "Bilan d'étape à trois",
    "Accord entre les deux plans",
  ]

  static let reviewAbout = "Examen concerté avant le terme"

  static let collectiveAbouts = [
    "Atelier CV et entretien", "Information collective : métiers de l'aide à domicile",
    "Atelier numérique", "Forum de l'emploi local", "Visite d'une structure d'insertion",
    "Information collective : formations du trimestre",
  ]

  /// What the next meeting is about before the contract.
  static func about(_ step: Course.Step) -> [String] {
    switch step {
    case .identified: ["Présenter l'accompagnement global", "Premier échange"]
    case .informed, .oneHalf: ["Diagnostic, volet emploi", "Diagnostic, suite"]
    case .shared, .oneAnswer: ["Retour sur le diagnostic"]
    case .twoAnswers: ["Présentation de la démarche", "Suite donnée au diagnostic"]
    case .presented, .signed: ["Signature du contrat"]
    }
  }

  /// What is agreed at the end of a meeting.
  static let nextSteps = [
    "Attestation à apporter la prochaine fois.", "À revoir dans trois semaines.",
    "Rappel prévu en fin de semaine.", "La personne appelle elle-même et tient informé.",
    "Pièces à envoyer avant la fin du mois.", "À reprendre avec le binôme.",
    "Réponse attendue sous quinze jours.", "Dossier à compléter ensemble.",
    "Prochaine fois : faire le point sur les horaires.", "Adresse et horaires remis par écrit.",
    "Lettre à relire avant l'envoi.", "Inscription à confirmer par la personne.",
    "Essai prévu la semaine prochaine.", "Coordonnées du partenaire remises.",
    "Priorité confirmée pour le mois.", "Pas d'urgence, à suivre.",
  ]

  static let excuses = [
    "Garde d'enfant imprévue.", "Car supprimé ce matin.", "Entretien d'embauche le même jour.",
    "A prévenu la veille, report demandé.", "Convocation en mairie le même jour.",
    "En mission d'intérim ce jour.", "Véhicule en panne, a prévenu par message.",
    "Rendez-vous de santé déplacé au même horaire.",
  ]

  static let cancellations = [
    "Réunion de service.", "Absence du professionnel, report proposé.", "Bureau indisponible.",
    "Formation interne, report proposé.",
  ]

  static let absences = [
    "Pas d'appel ce jour.", "Message laissé, sans retour pour l'instant.",
    "Nouvelle date proposée par courrier.", "Absence sans nouvelle, rappel prévu.",
  ]

  /// A word on an attempt to reach the person.
  static func attempts(_ medium: Medium) -> [String] {
    medium == .telephone
      ? [
        "Rappel proposé avec un horaire.", "Deux appels à des heures différentes.",
        "Messagerie pleine.",
      ]
      : ["Nouvelle date proposée.", "Coordonnées directes rappelées.", "Demande de nouvelles."]
  }

  /// What the two professionals conclude of a dossier in a sitting.
  static let points = [
    "Priorité à la garde, les candidatures reprennent ensuite.",
    "Rien de nouveau, point dans un mois.", "Les deux plans avancent, on garde le rythme.",
    "Budget d'abord, formation repoussée d'un mois.",
    "Entretien à trois à proposer avant la fin du contrat.",
    "Immersion à préparer, horaires vérifiés côté social.",
    "Demande de logement relancée, à suivre ensemble.",
    "Rythme des rendez-vous à espacer, à la demande de la personne.",
    "Aide au permis : dossier complet, envoi cette semaine.",
    "Reprise à temps partiel possible, simulation à faire.",
    "Peu de nouvelles, chacun essaie de son côté.",
    "Partage des appels : l'un voit l'organisme, l'autre la crèche.",
    "Renouvellement à préparer, examen à fixer.", "Sortie possible, relais à prévoir.",
    "Freins revus ensemble : la mobilité passe en premier.",
    "Offre repérée, transport à trouver avant.",
  ]
}
