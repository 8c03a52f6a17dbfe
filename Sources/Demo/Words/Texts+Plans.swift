extension Texts {
  static let done = [
    "", "", "Fait dans les temps.", "Confirmé par la personne.", "Justificatif reçu.",
    "Réponse favorable.", "Fait ensemble.",
  ]

  static let abandoned = [
    "La personne préfère une autre piste.", "Plus utile depuis le changement de situation.",
    "Remplacée par une autre démarche, à sa demande.",
  ]

  static let cancelled = [
    "Action fermée pour l'instant, autre solution cherchée.", "Fait autrement.",
    "Session annulée par l'organisme.",
  ]

  static let postponed = [
    "Réponse attendue, échéance reportée.", "Pièce manquante, nouvelle échéance.",
    "Reportée d'un commun accord.",
  ]

  static let canBegin = [
    "Peut commencer.", "Plus rien n'empêche de commencer.", "La solution attendue est en place.",
  ]

  static let watchesCleared = [
    "Demande de renouvellement déposée.", "Vu avec la personne, rien à craindre.",
    "Nouvelle date notée par la personne.", "Prolongation obtenue.",
  ]
}
