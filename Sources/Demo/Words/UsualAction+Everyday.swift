import Casework

extension UsualAction {
  /// On what makes the days hard.
  static let everyday: [ThemeKind: [UsualAction]] = [
    .digital: [
      .social(
        "Suivre un atelier sur les bases du numérique", .thirdParty, 60,
        by: ["Espace numérique de la médiathèque", "Médiation numérique Le Clic"]),
      .social(
        "S'équiper d'un ordinateur reconditionné", .thirdParty, 45, by: ["Ordi Seconde Vie"]),
      .social("Ouvrir une messagerie et la consulter chaque semaine", .person, 20),
      .employment("Faire l'actualisation ensemble, puis sans aide", .adviser, 30),
      .employment("Déposer le CV dans l'espace personnel", .person, 21),
    ],
    .health: [
      .social(
        "Mettre à jour les droits de santé et la complémentaire", .socialWorker, 40,
        reaches: .otherRight),
      .social(
        "Prendre rendez-vous avec un professionnel de santé", .person, 60,
        reaches: .healthFirstAccess),
      .social(
        "Accompagner à un premier rendez-vous de santé", .socialWorker, 45,
        reaches: .healthResumed),
      .social(
        "Constituer le dossier de reconnaissance de travailleur handicapé", .socialWorker, 75,
        reaches: .disabilityFile),
      .employment("Préciser les tâches et les horaires possibles au travail", .adviser, 30),
      .employment("Chercher des métiers compatibles avec les tâches possibles", .adviser, 45),
    ],
    .mobility: [
      .social(
        "Faire le point sur les moyens de se déplacer", .thirdParty, 60,
        by: ["Plateforme mobilité", "Association Bouge en Pays"], opens: true),
      .social("Demander la tarification solidaire des transports", .person, 20),
      .social(
        "Faire réparer le véhicule", .thirdParty, 80,
        by: ["Garage solidaire du Canal", "Atelier Les Deux Clés"], opens: true),
      .social(
        "Louer un scooter à tarif solidaire", .thirdParty, 30, by: ["Location La Brocéliande"],
        opens: true),
      .employment("Monter la demande d'aide au permis de conduire", .adviser, 110),
      .employment("Passer le code de la route", .person, 90),
    ],
    .housing: [
      .social("Déposer ou renouveler la demande de logement social", .socialWorker, 30),
      .social(
        "Demander une aide pour le loyer ou les charges", .socialWorker, 45, reaches: .housingAid),
      .social("Convenir d'un échéancier avec le bailleur", .person, 30),
      .social(
        "Demander une place d'hébergement", .socialWorker, 50, reaches: .housingAid, opens: true),
      .social("Vérifier les droits à l'aide au logement", .person, 30),
    ],
    .money: [
      .social("Poser le budget, mois par mois", .socialWorker, 60),
      .social(
        "Vérifier tous les droits ouverts et à ouvrir", .socialWorker, 30, reaches: .otherRight),
      .social(
        "Constituer un dossier de surendettement", .thirdParty, 90,
        by: ["Point conseil budget", "Association Budget clair"]),
      .employment("Demander une aide pour les frais de reprise d'activité", .adviser, 21),
      .employment("Simuler les ressources avec une reprise à temps partiel", .adviser, 20),
    ],
    .family: [
      .social("Trouver un mode de garde", .person, 75, opens: true),
      .social(
        "Demander une place en crèche à vocation d'insertion", .thirdParty, 110,
        by: ["Les Petits Korrigans", "Relais des parents"], opens: true),
      .social("S'informer sur les relais pour les proches aidants", .socialWorker, 60),
      .social("Réserver une garde ponctuelle pour les rendez-vous", .person, 21),
      .employment("Chercher des horaires de travail compatibles avec la famille", .adviser, 30),
    ],
  ]
}
