import Casework

/// The questions of a person's record, shared by the acts that make it and put it right.
enum PersonFields {
  static let fields = [
    Field("surname", Phrase("Nom d'usage", "Surname in use"), .line, required: true),
    Field("birth_name", Phrase("Nom de naissance", "Surname at birth"), .line),
    Field("given_names", Phrase("Prénoms", "First names"), .line, required: true),
    Field("birth_date", Phrase("Date de naissance", "Birth date"), .date),
    Field(
      "ft_identifier", Phrase("Identifiant France Travail", "France Travail identifier"), .line,
      help: Phrase("8 caractères ou 11 chiffres", "8 characters or 11 digits")),
    Field(
      "caf_number", Phrase("Numéro CAF ou MSA", "CAF or MSA number"), .line,
      help: Phrase("celui du foyer", "the household's")),
    Field(
      "rsa", Phrase("RSA", "RSA"), .choice(Field.Option.list(RSAStatus.self, \.phrase)),
      help: Phrase("jamais une condition d'entrée", "never a condition of entry")),
    Field(
      "other_rights", Phrase("Autres droits", "Other rights"), .line,
      help: Phrase("séparés par des virgules", "separated by commas")),
    Field("registered_on", Phrase("Inscription", "Registered on"), .date),
    Field("registration_category", Phrase("Catégorie", "Category"), .line),
    Field(
      "qualification", Phrase("Niveau", "Qualification"),
      .choice(Field.Option.list(Qualification.self, \.phrase))),
    Field("address", Phrase("Adresse", "Address"), .line),
    Field("postal_code", Phrase("Code postal", "Postal code"), .line),
    Field("commune", Phrase("Commune", "Commune"), .line),
    Field(
      "priority_district", Phrase("Quartier prioritaire", "Priority district"),
      .choice(Field.Option.yesNo)),
    Field(
      "phones", Phrase("Téléphones", "Telephones"), .line,
      help: Phrase("séparés par des virgules", "separated by commas")),
    Field(
      "emails", Phrase("Courriels", "E-mails"), .line,
      help: Phrase("séparés par des virgules", "separated by commas")),
  ]

  static func values(of person: Person) -> FormValues {
    var values = FormValues()
    values["surname"] = person.surname
    values["birth_name"] = person.birthName ?? ""
    values["given_names"] = person.givenNames
    values["birth_date"] = person.birthDate?.dayMonthYear ?? ""
    values["ft_identifier"] = person.ftIdentifier?.text ?? ""
    values["caf_number"] = person.cafNumber?.text ?? ""
    values["rsa"] = person.rsa.rawValue
    values["other_rights"] = person.otherRights.joined(separator: ", ")
    values["registered_on"] = person.registeredOn?.dayMonthYear ?? ""
    values["registration_category"] = person.registrationCategory ?? ""
    values["qualification"] = person.qualification?.rawValue ?? ""
    values["address"] = person.address ?? ""
    values["postal_code"] = person.postalCode ?? ""
    values["commune"] = person.commune ?? ""
    values["priority_district"] = person.priorityDistrict.map { $0 ? "yes" : "no" } ?? ""
    values["phones"] = person.phones.joined(separator: ", ")
    values["emails"] = person.emails.joined(separator: ", ")
    return values
  }

  /// Identifiers that cannot be read and days that cannot be: refused, never dropped.
  static func problems(_ values: FormValues, today: CivilDate) -> [FormProblem] {
    var problems: [FormProblem] = []
    let identifier = values["ft_identifier"]
    if !identifier.isEmpty, FTIdentifier(identifier) == nil {
      problems.append(
        FormProblem(
          "ft_identifier",
          Phrase(
            "Identifiant France Travail : 8 caractères (7 chiffres, puis un chiffre ou une lettre) ou 11 chiffres.",
            "France Travail identifier: 8 characters (7 digits, then a digit or letter) or 11 digits."
          )))
    }
    let household = values["caf_number"]
    if !household.isEmpty, CAFNumber(household) == nil || household.filter(\.isNumber).count > 12 {
      problems.append(
        FormProblem(
          "caf_number",
          Phrase(
            "Numéro CAF ou MSA : des chiffres, 12 au plus ; jamais le numéro de sécurité sociale.",
            "CAF or MSA number: digits, 12 at most; never the social security number.")))
    }
    for field in ["birth_date", "registered_on"] {
      if let day = CivilDate(values[field]), day > today {
        problems.append(
          FormProblem(
            field,
            Phrase(
              "Le \(day.dayMonthYear) est à venir : écrivez l'année en quatre chiffres.",
              "\(day.dayMonthYear) is in the future: write the year in four digits.")))
      }
    }
    return problems
  }

  static func person(_ values: FormValues) -> Person {
    func optional(_ field: String) -> String? { values[field].isEmpty ? nil : values[field] }
    var person = Person(surname: values["surname"], givenNames: values["given_names"])
    person.birthName = optional("birth_name")
    person.birthDate = CivilDate(values["birth_date"])
    person.ftIdentifier = FTIdentifier(values["ft_identifier"])
    person.cafNumber = CAFNumber(values["caf_number"])
    person.rsa = RSAStatus(rawValue: values["rsa"]) ?? .unknown
    person.otherRights = values.lines("other_rights")
    person.registeredOn = CivilDate(values["registered_on"])
    person.registrationCategory = optional("registration_category")
    person.qualification = Qualification(rawValue: values["qualification"])
    person.address = optional("address")
    person.postalCode = optional("postal_code")
    person.commune = optional("commune")
    person.priorityDistrict = optional("priority_district").map { $0 == "yes" }
    person.phones = values.lines("phones").map { PhoneNumber.normalised($0) ?? $0 }
    person.emails = values.lines("emails")
    return person
  }
}

/// Opening a dossier for a person.
struct IdentifyAct: ActDefinition {
  func problems(_ values: FormValues, _ scene: Scene) -> [FormProblem] {
    PersonFields.problems(values, today: scene.workplace.today)
  }

  func form(_ scene: Scene) -> Form {
    let workplace = scene.workplace
    let convention = workplace.convention
    func seat(_ side: Side) -> Field {
      Field(
        side == .employment ? "adviser" : "social_worker", side.seat.sentence,
        .choice(workplace.candidates(for: side).map { Field.Option($0.login, $0.asPhrase) }))
    }
    var initial = FormValues.today(scene).with("rsa", RSAStatus.unknown.rawValue)
    initial["origin"] =
      convention.origins.first { $0.id == workplace.me.side.rawValue }?.id ?? ""
    if !workplace.me.role.isSupervisor {
      initial[workplace.me.side == .employment ? "adviser" : "social_worker"] = workplace.me.login
    }
    let fields =
      [
        Field.day(Phrase("Repéré le", "Identified on")),
        Field(
          "origin", Phrase("Origine", "Origin"), .choice(Field.Option.list(convention.origins)),
          required: true),
        seat(.employment), seat(.social),
      ] + PersonFields.fields + [
        Field(
          "to_explore", Phrase("Freins à explorer", "Barriers to explore"),
          .choices(convention.diagnostic.themes.map { Field.Option($0.id, $0.label) }))
      ]
    return Form(.identify, fields: fields, initial: initial)
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    func login(_ field: String) -> String? { values[field].isEmpty ? nil : values[field] }
    return .identify(
      Identified(
        person: PersonFields.person(values), origin: values["origin"],
        toExplore: values[all: "to_explore"]),
      adviser: login("adviser"), socialWorker: login("social_worker"))
  }
}

/// Putting a person's record right.
struct RectifyAct: ActDefinition {
  func problems(_ values: FormValues, _ scene: Scene) -> [FormProblem] {
    PersonFields.problems(values, today: scene.workplace.today)
  }

  func form(_ scene: Scene) -> Form {
    let initial = scene.dossier.map { PersonFields.values(of: $0.person) } ?? FormValues()
    return Form(
      .rectify, fields: [Field.day()] + PersonFields.fields,
      initial: FormValues.today(scene).filled(from: initial))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    .rectify(PersonFields.person(values))
  }
}

/// Giving a seat to a professional.
struct AssignAct: ActDefinition {
  func form(_ scene: Scene) -> Form {
    let workplace = scene.workplace
    let sides = Side.allCases.map { Field.Option($0.rawValue, $0.seat) }
    func login(_ side: Side) -> Field {
      Field(
        side == .employment ? "adviser" : "social_worker", Phrase("Qui", "Who"),
        .choice(
          workplace.candidates(for: side).map { Field.Option($0.login, workplace.load($0)) }),
        required: true, when: ("side", [side.rawValue]))
    }
    let empty = Side.allCases.first { scene.dossier?.holder($0) == nil }
    return Form(
      .assign,
      fields: [
        Field.day(Phrase("À partir du", "From")),
        Field("side", Phrase("Siège", "Seat"), .choice(sides), required: true),
        login(.employment), login(.social),
      ], initial: .today(scene).with("side", (empty ?? workplace.me.assignedSide).rawValue))
  }

  func command(_ values: FormValues, _ scene: Scene) -> Command {
    let side = Side(rawValue: values["side"]) ?? .social
    return .assign(side, login: values[side == .employment ? "adviser" : "social_worker"])
  }
}

extension Workplace {
  /// A colleague as a list of recipients names them: with what they have in hand, where it is known.
  fileprivate func load(_ professional: Professional) -> Phrase {
    let name = professional.asPhrase
    guard let line = loads[professional.login] else { return name }
    let bounds = line.bounds.map { " (\($0.minimum)–\($0.maximum))" } ?? ""
    return Phrase(
      "\(name.fr) : \(line.open.inDossiers.fr)\(bounds)",
      "\(name.en): \(line.open.inDossiers.en)\(bounds)")
  }
}

extension Professional {
  /// The seat they are likeliest to give: a supervisor, one of their own unit; an adviser looks for a
  /// social referent, and the other way around nobody has asked.
  fileprivate var assignedSide: Side { role.isSupervisor ? side : .social }

  /// Surname first, as lists have it, and unit; the same in every language.
  var asPhrase: Phrase {
    let text = "\(surname.uppercased()) \(givenName), \(unit)"
    return Phrase(text, text)
  }
}

extension Phrase {
  /// The phrase with a capital.
  var sentence: Phrase { Phrase(fr.sentence, en.sentence) }
}
