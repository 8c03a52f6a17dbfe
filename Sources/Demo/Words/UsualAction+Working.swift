import Casework

extension UsualAction {
  /// On what stands between the person and work.
  static let working: [ThemeKind: [UsualAction]] = [
    .literacy: [
      .social(
        "Faire évaluer le niveau de français", .thirdParty, 50,
        by: ["La Passerelle", "Lire et compter ensemble"], opens: true),
      .social(
        "Suivre un atelier de lecture et d'écriture", .thirdParty, 90,
        by: ["Lire et compter ensemble", "Centre social, atelier du jeudi"]),
      .employment(
        "S'inscrire à un cours de français à visée professionnelle", .adviser, 60,
        reaches: .training, waits: true),
    ],
    .rights: [
      .social("Demander ou renouveler un justificatif d'identité", .person, 60),
      .social("Préparer le renouvellement du titre de séjour", .socialWorker, 90),
      .social("Trier les courriers et répondre aux plus urgents", .socialWorker, 30),
      .social(
        "Rencontrer un point d'accès au droit", .thirdParty, 45,
        by: ["Point d'accès au droit", "Permanence d'écrivain public"]),
      .social("Déclarer les revenus et obtenir l'avis d'imposition", .person, 30),
    ],
    .project: [
      .employment("Préciser le projet professionnel", .adviser, 60, reaches: .immersion),
      .employment("Refaire le CV et une lettre", .person, 20),
      .employment(
        "Découvrir un métier par une immersion en entreprise", .adviser, 45, reaches: .immersion,
        waits: true),
      .employment("Préparer un entretien d'embauche", .adviser, 21, reaches: .shortFixedTermJob),
      .employment("Contacter des employeurs choisis ensemble", .person, 30, waits: true),
      .employment(
        "Candidater dans une structure d'insertion", .adviser, 45, reaches: .workIntegrationJob,
        waits: true),
      .employment("Participer à un atelier de recherche d'emploi", .adviser, 30, reaches: .service),
      .employment(
        "Candidater sur un marché avec clause d'insertion", .adviser, 40, reaches: .socialClause,
        waits: true),
      .employment(
        "Rencontrer un réseau d'appui à la création d'entreprise", .thirdParty, 90,
        by: ["Démarrage, appui à la création"]),
    ],
    .training: [
      .employment("Choisir une formation et vérifier les dates d'entrée", .adviser, 45),
      .employment("Monter le dossier de financement d'une formation", .adviser, 60),
      .employment("Faire reconnaître un diplôme ou une expérience", .person, 75),
      .employment("Entrer en remise à niveau", .adviser, 60, reaches: .training, waits: true),
      .employment("Entrer en formation qualifiante", .adviser, 80, reaches: .training, waits: true),
      .employment(
        "Participer à une information collective sur un métier", .person, 20, reaches: .service),
    ],
    .other: [
      .social(
        "Rejoindre une activité collective près de chez soi", .thirdParty, 60,
        by: ["Espace social du quartier", "Atelier théâtre Tremplin"]),
      .employment(
        "Rencontrer un parrain ou une marraine", .thirdParty, 60,
        by: ["Parrainage vers l'emploi des Deux Rives"]),
      .employment(
        "Participer à un atelier pour se présenter à l'oral", .adviser, 45, reaches: .service),
    ],
  ]
}
