extension Indicator {
  private static let positive = ExitReason.Group.positiveCodes

  /// « nombre d'entrées cumulées ».
  public static let entries = Indicator(
    "entries", Phrase("Entrées", "Entries"),
    Phrase(
      "Contrats signés dans la période.", "Contracts signed in the period."),
    .count(Selector(.entered)), unit: .people, source: Self.fourOfConvention35)

  /// « délai moyen de démarrage ».
  public static let startDelay = Indicator(
    "start_delay", Phrase("Délai moyen de démarrage", "Mean start delay"),
    Phrase(
      "Jours du repérage à la signature, en moyenne sur les entrées de la période. Le texte ne fixe pas les deux dates : elles sont une valeur par défaut.",
      "Days from identification to signature, on average over the entries of the period. The text does not fix the two dates: they are a default."
    ), .meanDays(Selector(.entered)), unit: .days, source: Self.fourOfConvention35,
    reference: Reference(
      21,
      Phrase("trois semaines, protocole national de 2019", "three weeks, national protocol of 2019")
    ))

  /// The same from the joint agreement.
  public static let otherStartDelay = Indicator(
    "other_start_delay",
    Phrase("Délai moyen depuis l'accord", "Mean delay from the agreement"),
    Phrase(
      "Jours de l'accord conjoint à la signature, en moyenne sur les entrées de la période.",
      "Days from the joint agreement to signature, on average over the entries of the period."),
    .meanDays(Selector(.started)), unit: .days)

  /// « taille moyenne des portefeuilles ».
  public static let meanPortfolio = Indicator(
    "mean_portfolio", Phrase("Taille moyenne des portefeuilles", "Mean portfolio"),
    Phrase(
      "Personnes accompagnées le dernier jour de la période, pour un conseiller à temps plein.",
      "People accompanied on the last day of the period, for a full-time adviser."),
    .stockPerAdviser(Selector(.accompanied)), unit: .perAdviser, source: Self.fourOfConvention35)

  /// « nombre de demandeurs d'emploi en cours d'accompagnement ».
  public static let inProgress = Indicator(
    "in_progress", Phrase("En cours d'accompagnement", "In progress"),
    Phrase(
      "Contrat signé, pas de sortie au dernier jour de la période.",
      "Contract signed, no exit on the last day of the period."),
    .stock(Selector(.accompanied)), unit: .people, source: Self.fourOfConvention35)

  /// « demandeurs d'emploi [qui] ont bénéficié d'un suivi » over a period, *file active cumulée*.
  public static let accompanied = Indicator(
    "accompanied", Phrase("Personnes accompagnées", "People accompanied"),
    Phrase(
      "Accompagnées la veille de la période ou entrées pendant, sorties comprises.",
      "Accompanied on the eve of the period or entered during it, exits included."),
    .present(Selector(.accompanied)), unit: .people,
    source: "Délibération 2021-0797, Métropole de Lyon")

  /// Exits of the period.
  public static let exits = Indicator(
    "exits", Phrase("Sorties", "Exits"),
    Phrase(
      "Sorties de la période, quel qu'en soit le motif.",
      "Exits of the period, whatever the reason."),
    .count(Selector(.exited)), unit: .people)

  /// « taux de sorties positives ».
  public static let positiveExits = Indicator(
    "positive_exits", Phrase("Sorties dynamiques", "Positive exits, all three groups"),
    Phrase(
      "Emploi durable (CDI, CDD ou intérim de 6 mois ou plus, création), emploi de transition (plus court, contrat aidé) et sortie positive (formation, SIAE), parmi les sorties de la période.",
      "Lasting work (open-ended, fixed term of 6 months or more, business creation), transition work (shorter, subsidised) and positive exit (training, work integration), among the exits of the period."
    ), .share(Selector(.exited, groups: positive), of: Selector(.exited)), unit: .share,
    source: "CP/2020/437, Bas-Rhin",
    reference: Reference(0.45, Phrase("Bas-Rhin, 2019", "Bas-Rhin, 2019")))

  /// Exits to lasting work.
  public static let durableExits = Indicator(
    "durable_exits", Phrase("Sorties en emploi durable", "Exits to lasting work"),
    Phrase(
      "CDI, CDD ou intérim de 6 mois ou plus, création d'entreprise, parmi les sorties de la période.",
      "Open-ended contract, fixed term of 6 months or more, business creation, among the exits of the period."
    ), .share(Selector(.exited, groups: ["durable"]), of: Selector(.exited)), unit: .share)

  /// Mean stay.
  public static let meanStay = Indicator(
    "mean_stay", Phrase("Durée moyenne d'accompagnement", "Mean stay"),
    Phrase(
      "Jours de la signature à la sortie, en moyenne sur les sorties de la période.",
      "Days from signature to exit, on average over the exits of the period."),
    .meanDays(Selector(.exited)), unit: .days)

  /// Closed before any entry.
  public static let closures = Indicator(
    "closures", Phrase("Clos sans entrée", "Closed without entry"),
    Phrase(
      "Dossiers clos sans contrat dans la période.",
      "Dossiers closed without contract in the period."),
    .count(Selector(.closed)), unit: .people)

  /// Agreements refused or oriented to axe 3.
  public static let declined = Indicator(
    "declined", Phrase("Refus et orientations axe 3", "Refusals and axis 3"),
    Phrase(
      "Réponses d'un des deux côtés autres qu'un accord, dans la période.",
      "Answers of either side other than an agreement, in the period."),
    .count(Selector(.declined)), unit: .facts)

  /// Diagnostics on trust.
  public static let trusted = Indicator(
    "trusted", Phrase("Diagnostics de confiance", "Diagnostics on trust"),
    Phrase(
      "Volets acceptés de confiance dans la période.", "Halves accepted on trust in the period."),
    .count(Selector(.trusted)), unit: .facts, source: "CP/2020/437, Bas-Rhin, III.1")

  /// People identified.
  public static let identified = Indicator(
    "identified", Phrase("Personnes repérées", "People identified"),
    Phrase("Dossiers ouverts dans la période.", "Dossiers opened in the period."),
    .count(Selector(.followed)), unit: .people)

  /// Every indicator, in the order of reports.
  public static let all = [
    entries, startDelay, otherStartDelay, meanPortfolio, inProgress, accompanied,
    exits, positiveExits,
    durableExits, meanStay, renewals, honoured, tripartite, contacts, milestones, activity,
    activePeople,
    activeShare,
    identified, closures, declined, trusted,
  ]

  /// The indicator named `id`.
  public static func named(_ id: String) -> Indicator? { all.first { $0.id == id } }

  /// « tableau de bord […] nombre d'entrées cumulées, délai moyen de démarrage, taille moyenne des
  /// portefeuilles, nombre de demandeurs d'emploi en cours d'accompagnement ».
  private static let fourOfConvention35 =
    "Convention Pôle emploi – Département d'Ille-et-Vilaine 2023"
}
