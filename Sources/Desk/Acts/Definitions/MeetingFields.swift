import Casework

/// The questions that several acts about meetings share.
enum MeetingFields {
  static let kind = Field(
    "kind", Phrase("Type", "Kind"), .choice(Field.Option.list(MeetingKind.self, \.phrase)),
    required: true)

  static let time = Field("time", Phrase("Heure", "Hour"), .time)

  static let place = Field("place", Phrase("Lieu", "Place"), .line)

  static let others = Field(
    "others", Phrase("Autres participants", "Others present"), .line,
    help: Phrase(
      "au-delà de la personne et de vous deux ; séparés par des virgules",
      "beyond the person and the two of you; separated by commas"))

  static func room(_ scene: Scene) -> Field {
    let vocabulary = scene.convention.vocabulary
    let rooms = [Room.shared, Room(scene.workplace.me.side), .mine]
    return Field(
      "room", Phrase("Qui peut lire la note", "Who may read the note"),
      .choice(rooms.map { Field.Option($0.rawValue, $0.phrase(vocabulary)) }),
      help: Phrase(
        "gardée, elle ne paraît nulle part de l'autre côté ; à vous seul, pas même à vos collègues ; partagez ce que le travail commun demande",
        "kept, it appears nowhere on the other side; for you alone, not even to your colleagues; share what the common work needs"
      ),
      required: true)
  }

  static let note = Field(
    "note", Phrase("Ce qui s'est dit", "What was said"), .text, help: .plainWords)

  /// Whether the note speaks of a third party.
  static let mentionsOthers = Field(
    "mentions_others", Phrase("Parle d'un tiers", "Speaks of a third party"),
    .choice(Field.Option.yesNo),
    help: Phrase(
      "oui : retenu de la copie de la personne jusqu'à relecture",
      "yes: held back from the person's copy until it is read again"))

  /// The note of a form.
  ///
  /// - Parameter before: the note that is corrected: words that nobody here can open stay as they
  ///   are unless others are written in their place.
  static func note(_ values: FormValues, correcting before: Note? = nil) -> Note? {
    let room = Room(rawValue: values["room"]) ?? .shared
    let mentionsOthers = values["mentions_others"] == "yes"
    if values["note"].isEmpty {
      guard var kept = before, kept.state == .sealed, kept.room == room else { return nil }
      kept.mentionsOthers = mentionsOthers
      return kept
    }
    return Note(values["note"], room: room, mentionsOthers: mentionsOthers)
  }

  /// Decisions that become actions of one's own plan: one a line, on one barrier, by one person.
  static func decisions(_ scene: Scene) -> [Field] {
    [
      Field(
        "decisions", Phrase("Actions décidées", "Actions decided"), .text,
        help: Phrase(
          "une par ligne ; chacune entre dans votre plan", "one a line; each enters your plan"),
        heading: Phrase("Décisions", "Decisions")),
      Field(
        "decision_theme", Phrase("· sur quel frein", "· on which barrier"),
        .choice(PlanFields.themes(scene))),
      Field(
        "decision_owner", Phrase("· par qui", "· by whom"),
        .choice(
          Field.Option.list(PlannedAction.Owner.self, \.phrase).filter {
            $0.code != PlannedAction.Owner.thirdParty.rawValue
          })),
      Field("decision_due", Phrase("· pour le", "· by"), .date, help: .coming),
    ]
  }

  static func initialDecisions(_ scene: Scene) -> FormValues {
    FormValues([
      "decision_theme": [PlanFields.likelyTheme(scene)],
      "decision_owner": [PlannedAction.Owner.person.rawValue],
    ])
  }

  static func actions(_ values: FormValues, _ scene: Scene) -> [PlannedAction] {
    values["decisions"].split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }.map { what in
        PlannedAction(
          plan: scene.workplace.me.side, theme: values["decision_theme"], what: what,
          owner: PlannedAction.Owner(rawValue: values["decision_owner"]) ?? .person,
          dueOn: CivilDate(values["decision_due"]))
      }
  }
}

extension Phrase {
  /// How a day to come is typed.
  static let coming = Phrase(
    "jj/mm/aaaa, 041226, ou +14 pour dans 14 jours", "dd/mm/yyyy, 041226, or +14 for in 14 days")
}
