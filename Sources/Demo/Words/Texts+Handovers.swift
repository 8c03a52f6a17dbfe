extension Texts {
  static let changes = [
    "Changement de secteur, dossier présenté ensemble.",
    "Départ du service : démarches en attente listées dans le plan.",
    "Rééquilibrage entre collègues, la personne est prévenue.",
    "Rapprochement du domicile, d'accord avec la personne.",
  ]

  static let leaves = [
    "Congé : rendez-vous fixés à tenir, le reste peut attendre.",
    "Absence prévue, les urgences sont signalées dans le plan.",
  ]

  static let taken = [
    "", "Premier rendez-vous fixé.", "Dossier lu, la personne est prévenue.",
    "Présentation faite ensemble.",
  ]

  static let givenBack = [
    "Rien d'urgent pendant l'absence.", "Un rendez-vous tenu, suite à donner dans le plan.",
    "Courriers transmis.",
  ]

  static let takenByService = [
    "", "", "Premier rendez-vous fixé.", "Reçue par le service.", "Suivi engagé.",
    "Dossier transmis, la personne est attendue.",
  ]
}
