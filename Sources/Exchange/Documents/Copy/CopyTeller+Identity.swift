import Casework

extension CopyTeller {
  func tellIdentity(_ fact: Fact) -> CopyLines {
    switch fact {
    case .identified(let identified):
      let origin =
        convention.origins.first { $0.id == identified.origin }?.label.fr ?? identified.origin
      let themes = identified.toExplore.map(theme)
      return CopyLines(
        "Un accompagnement à deux a été envisagé pour vous (\(origin))",
        self.fields(identified.person) + [
          line("Numéro de votre fiche dans le fichier d'où elle vient", identified.externalID),
          line("Sujets annoncés, à voir avec vous", themes.joined(separator: ", ")),
        ])
    case .personRectified(let rectified):
      return CopyLines("Votre fiche a été mise à jour", fields(rectified.person))
    case .seatTaken(let seat):
      let professional = maker.professionals[seat.login]
      let place = maker.listed([professional?.unit ?? "", institution(seat.side)])
      return CopyLines(
        "\(name(seat.login)) devient votre \(seat.side.paperRole)",
        [place, line("Courriel", professional?.email)])
    case .informed(let informed):
      let answer =
        informed.adheres
        ? "Vous avez dit être d'accord pour la démarche." : "Vous n'avez pas souhaité la démarche."
      return CopyLines(
        "Vous avez été informé(e) \(informed.medium.paperText)", [answer] + noticeText(informed))
    default: return CopyLines("")
    }
  }

  /// The text that was given, found again by its fingerprint; where the entry does not say which, the text
  /// that the territory has.
  private func noticeText(_ informed: Informed) -> [String] {
    if let name = informed.notice {
      guard let notice = source.notices[name] else {
        return [
          "Texte remis : version \(name.version), qui ne se trouve plus ici (empreinte \(name.sha256))."
        ]
      }
      return ["Texte remis, version \(name.version) :"] + notice.paragraphs
    }
    let notice = convention.notice
    guard !notice.paragraphs.isEmpty else { return [] }
    return [
      "Le dossier ne dit pas quelle version du texte vous avez reçue. Celle d'aujourd'hui, \(notice.version), dit :"
    ] + notice.paragraphs
  }

  func theme(_ code: String) -> String { convention.diagnostic.theme(code)?.label.fr ?? code }

  /// `Libellé : valeur`; empty without a value.
  func line(_ label: String, _ value: String?) -> String {
    value.map(\.trimmed).flatMap { $0.isEmpty ? nil : "\(label) : \($0)" } ?? ""
  }

  private func fields(_ person: Person) -> [String] {
    let district = person.priorityDistrict.map { $0 ? "oui" : "non" }
    return [
      line("Nom", person.surname), line("Nom de naissance", person.birthName),
      line("Prénoms", person.givenNames),
      line("Date de naissance", person.birthDate?.paperText),
      line("Adresse", person.address),
      line(
        "Commune", [person.postalCode, person.commune].compactMap(\.self).joined(separator: " ")),
      line("Quartier prioritaire de la ville", district),
      line("Téléphone", person.phones.joined(separator: ", ")),
      line("Courriel", person.emails.joined(separator: ", ")),
      line("Identifiant \(institution(.employment))", person.ftIdentifier?.text),
      line("Numéro CAF du foyer", person.cafNumber?.text),
      line("RSA", person.rsa.paperText),
      line("Autres droits", person.otherRights.joined(separator: ", ")),
      line("Inscription comme demandeur d'emploi", person.registeredOn?.paperText),
      line("Catégorie d'inscription", person.registrationCategory),
      line("Niveau de formation", person.qualification?.paperText),
    ].filter { !$0.isEmpty }
  }
}
