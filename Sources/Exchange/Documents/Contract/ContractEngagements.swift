import Casework

extension DocumentMaker {
  /// What each of the three engages in: the two plans, the meetings and the regular working
  /// relations (Ille-et-Vilaine, art. 3, axe 2, 4) and 5): « construits avec le bénéficiaire »,
  /// « relations de travail régulières »).
  var engagements: [PaperBlock] {
    section(
      "Ce à quoi chacun s'engage",
      engagement(
        "Vous",
        [
          "construire vos deux plans avec les professionnels, et dire ce qui compte pour vous ;",
          "venir aux rendez-vous, ou prévenir quand vous ne pouvez pas venir ;",
          "faire ce que les plans prévoient de votre côté, et dire ce qui bloque ;",
          "dire ce qui change dans votre situation.",
        ])
        + engagement(
          "Les deux professionnels",
          [
            .bold("Le conseiller emploi")
              + " tient avec vous le plan vers l'emploi, et fait ce qui y est prévu de son côté.",
            .bold("Le référent social")
              + " tient avec vous le plan social, et fait ce qui y est prévu de son côté.",
            .bold("Tous deux")
              + """
               vous rencontrent régulièrement, se parlent régulièrement et accordent leurs actions. \
              Ils vous préviennent quand ils ne sont pas disponibles, et vous disent qui les remplace.
              """,
          ]))
  }

  private func engagement(_ title: String, _ points: [PaperText]) -> [PaperBlock] {
    [.together(subsection(title, [.list(points)]))]
  }
}
