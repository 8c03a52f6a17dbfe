import Casework

/// Opening the dossier of a person whom one does not follow, for a reason.
struct OpenWithReasonAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let until = OpeningLimits.until(openedOn: scene.workplace.today).dayMonthYear
    return Form(
      .openWithReason,
      intro: [
        Phrase(
          "Vous lirez ce que les deux professionnels partagent, jusqu'au \(until) inclus, sans y écrire. Ils verront qui a ouvert et pourquoi, et votre encadrement aussi.",
          "You will read what the two professionals share, until \(until) included, without writing. They will see who opened it and why, and so will your supervisors."
        )
      ],
      fields: Self.person + [
        Field(
          "reason", Phrase("Motif", "Reason"), .text,
          help: Phrase(
            "\(OpeningLimits.shortestReason) caractères au moins, que la personne peut lire ; vide si encore ouvert",
            "\(OpeningLimits.shortestReason) characters at least, which the person may read; empty if still open"
          ))
      ], initial: FormValues(), startsAt: "ft_identifier")
  }

  /// The questions that designate somebody, as their record asks them.
  private static let person: [Field] = [
    Field(
      "ft_identifier", Phrase("Identifiant France Travail", "France Travail identifier"), .line,
      help: Phrase(
        "ou le nom d'usage, le prénom et la date de naissance",
        "or the surname in use, the first name and the birth date")),
    Field("surname", Phrase("Nom d'usage", "Surname in use"), .line),
    Field("given_names", Phrase("Prénom", "First name"), .line),
    Field("birth_date", Phrase("Date de naissance", "Birth date"), .date),
  ]

  func problems(_ values: FormValues, _ scene: Scene) -> [FormProblem] {
    let problems = PersonFields.problems(values, today: scene.workplace.today)
    guard problems.isEmpty, Designation(values) == nil else { return problems }
    return [
      FormProblem(
        "ft_identifier",
        Phrase(
          "Donnez l'identifiant France Travail, ou le nom, le prénom et la date de naissance.",
          "Give the France Travail identifier, or the surname, first name and birth date."))
    ]
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    let nobody = Designation.names(
      surname: "", givenName: "", birthDate: scene.workplace.today)
    return .openWithReason(Designation(values) ?? nobody, reason: values["reason"])
  }
}

extension Designation {
  /// Whom a form designates: by identifier if it is given, else by names and birth date; `nil` if by
  /// neither.
  fileprivate init?(_ values: FormValues) {
    if let identifier = FTIdentifier(values["ft_identifier"]) {
      self = .identifier(identifier)
      return
    }
    let (surname, givenName) = (values["surname"].trimmed, values["given_names"].trimmed)
    guard !surname.isEmpty, !givenName.isEmpty, let day = CivilDate(values["birth_date"]) else {
      return nil
    }
    self = .names(surname: surname, givenName: givenName, birthDate: day)
  }
}
