extension ThemeKind {
  /// What a meeting is about when it is about this, in words the person may read.
  var about: String {
    switch self {
    case .digital: "Démarches en ligne"
    case .health: "Droits et démarches de santé"
    case .mobility: "Mobilité"
    case .housing: "Logement"
    case .money: "Budget"
    case .family: "Garde et organisation familiale"
    case .literacy: "Français et écrits"
    case .rights: "Papiers et courriers"
    case .project: "Projet et candidatures"
    case .training: "Formation"
    case .other: "Point d'étape"
    }
  }

  /// Dates to watch that go with it.
  var watched: [String] {
    switch self {
    case .digital: ["Fin du prêt de l'ordinateur"]
    case .health: ["Fin des droits à la complémentaire santé", "Fin de la reconnaissance RQTH"]
    case .mobility: ["Fin de la location du scooter", "Examen du code de la route"]
    case .housing:
      ["Fin du bail", "Fin de la place d'hébergement", "Demande de logement à renouveler"]
    case .money: ["Fin de droits au chômage", "Déclaration trimestrielle à la CAF"]
    case .family: ["Fin du congé parental", "Réponse de la commission de crèche"]
    case .literacy: ["Début du prochain groupe de français"]
    case .rights: ["Fin du titre de séjour", "Fin du délai de recours"]
    case .project: ["Fin de la période d'immersion", "Fin de mission d'intérim"]
    case .training: ["Clôture des inscriptions en formation", "Réponse sur le financement"]
    case .other: ["Bilan demandé par la personne"]
    }
  }
}
