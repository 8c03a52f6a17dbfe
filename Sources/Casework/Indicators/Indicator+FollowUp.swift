extension Indicator {
  private static let individual = [
    MeetingKind.employment.rawValue, MeetingKind.social.rawValue, MeetingKind.tripartite.rawValue,
  ]
  private static let specified = [
    MeetingOutcome.honoured.rawValue, MeetingOutcome.excused.rawValue,
    MeetingOutcome.absent.rawValue,
  ]

  /// Renewals signed.
  public static let renewals = Indicator(
    "renewals", Phrase("Renouvellements", "Renewals"),
    Phrase("Renouvellements signés dans la période.", "Renewals signed in the period."),
    .count(Selector(.renewed)), unit: .people)

  /// « rendez-vous individuels honorés ».
  public static let honoured = Indicator(
    "meetings_honoured", Phrase("Rendez-vous individuels honorés", "Individual meetings held"),
    Phrase(
      "Honorés parmi les rendez-vous individuels et tripartites honorés, excusés ou manqués ; annulés par le service et à préciser n'y sont pas.",
      "Held among individual and three-way meetings held, excused or missed; cancelled by the service and not yet specified are left out."
    ),
    .share(
      Selector(.meeting, details: [MeetingOutcome.honoured.rawValue], groups: individual),
      of: Selector(.meeting, details: specified, groups: individual)), unit: .share,
    source: Self.lyon2017,
    reference: Reference(
      0.7,
      Phrase(
        "Métropole de Lyon, expérimentation 2016-2017", "Métropole de Lyon, trial of 2016-2017")))

  /// Contacts other than meetings.
  public static let contacts = Indicator(
    "contacts", Phrase("Contacts hors rendez-vous", "Contacts other than meetings"),
    Phrase(
      "Échanges avec la personne notés dans la période : téléphone, courriel, courrier.",
      "Exchanges with the person noted in the period: telephone, e-mail, letter."),
    .count(Selector(.contact)), unit: .facts)

  /// Three-way meetings among those held.
  public static let tripartite = Indicator(
    "tripartite_share", Phrase("Part des entretiens tripartites", "Share of three-way meetings"),
    Phrase(
      "Entretiens tripartites parmi les rencontres honorées avec la personne.",
      "Three-way meetings among meetings held with the person."),
    .share(
      Selector(
        .meeting, details: [MeetingOutcome.honoured.rawValue],
        groups: [MeetingKind.tripartite.rawValue]),
      of: Selector(
        .meeting, details: [MeetingOutcome.honoured.rawValue],
        groups: individual + [MeetingKind.collective.rawValue])), unit: .share)

  /// « étapes emploi formation ».
  public static let milestones = Indicator(
    "milestones", Phrase("Étapes emploi et formation", "Employment and training milestones"),
    Phrase(
      "Étapes de la période vers l'emploi ; une personne peut en compter plusieurs.",
      "Milestones of the period towards employment; one person may count several."),
    .count(Selector(.milestone, groups: ["employment", "training", "approach"])), unit: .facts,
    source: Self.lyon2017)

  /// « mises en activité ».
  public static let activity = Indicator(
    "activity", Phrase("Mises en activité", "Starts of activity"),
    Phrase(
      "Entrées en formation et accès à l'emploi de la période.",
      "Entries into training and into employment in the period."),
    .count(Selector(.milestone, groups: ["employment", "training"])), unit: .facts,
    source: Self.lyon2017)

  /// People who got to employment or training.
  public static let activePeople = Indicator(
    "active_people",
    Phrase(
      "Personnes ayant accédé à l'emploi ou à la formation",
      "People who reached employment or training"),
    Phrase(
      "Personnes avec au moins une entrée en formation ou un accès à l'emploi dans la période.",
      "People with at least one entry into training or employment in the period."),
    .people(Selector(.milestone, groups: ["employment", "training"])), unit: .people)

  /// Those, among everybody accompanied.
  public static let activeShare = Indicator(
    "active_share",
    Phrase("Part ayant accédé à l'emploi ou à la formation", "Share who reached work or training"),
    Phrase(
      "Personnes avec au moins une entrée en formation ou un accès à l'emploi dans la période, parmi les personnes accompagnées dans la période : le dénominateur n'est pas celui des sorties.",
      "People with at least one entry into training or employment in the period, among the people accompanied in the period: the denominator is not that of the exits."
    ),
    .shareOfPresent(
      Selector(.milestone, groups: ["employment", "training"]), of: Selector(.accompanied)),
    unit: .share, source: "Délibération 2021-0797, Métropole de Lyon",
    reference: Reference(
      0.38, Phrase("Métropole de Lyon, 2021, près de 500 sur 1 300", "Métropole de Lyon, 2021")))

  /// « étapes emploi formation », « rendez-vous individuels honorés », « mises en activité ».
  private static let lyon2017 = "Métropole de Lyon, rapport d'exécution du FAPI 2017"
}
