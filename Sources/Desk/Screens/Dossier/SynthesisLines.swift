import Casework
import Terminal

/// The summary of a dossier: what asks for attention and why, then who the person is.
enum SynthesisLines {
  static func make(_ dossier: Dossier, _ workplace: Workplace, columns: Int) -> [StyledLine] {
    var page = LineBuilder(columns: columns)
    addAlerts(dossier, workplace, &page)
    addBinome(dossier, workplace, &page)
    addPerson(dossier.person, workplace, &page)
    addContacts(dossier, workplace, &page)
    return page.lines
  }

  private static func addAlerts(
    _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    if let opened = workplace.openedPhrase(dossier) {
      page.heading(workplace.say(Phrase("À savoir", "To know")))
      page.text(workplace.say(opened), indent: 1)
      return
    }
    let alerts = workplace.alerts(DossierLine(dossier))
    page.heading(workplace.say(Phrase("À voir", "To see")))
    if alerts.isEmpty {
      page.text(workplace.say(Phrase("Rien ne presse.", "Nothing presses.")))
    }
    for alert in alerts {
      let mark = alert.isUrgent ? "!! " : "!  "
      let text = workplace.say(
        alert.explanation(workplace, under: workplace.convention(of: dossier)))
      page.text(text, mark: mark, indent: 1, style: alert.isUrgent ? .bold : .plain)
    }
    if let next = NextStep.phrase(dossier, workplace) {
      page.text(workplace.say(next), mark: "›  ", indent: 1)
    }
  }

  private static func addBinome(
    _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    page.heading(workplace.say(Phrase("Binôme", "Binôme")))
    for side in Side.allCases {
      let label = workplace.say(side.seat)
      let periods = dossier.seats.filter { $0.side == side }.reversed().map { seat in
        let name =
          workplace.professionals[seat.login]
          .map { "\($0.fullName), \($0.unit)" } ?? seat.login
        let since = workplace.say(Phrase("depuis le ", "since ")) + seat.from.dayMonthYear
        let until = seat.until.map { " – " + $0.dayMonthYear }
        return until.map { "\(name), \(seat.from.dayMonthYear)\($0)" } ?? "\(name), \(since)"
      }
      page.field(
        label,
        periods.isEmpty
          ? workplace.say(Phrase("personne encore", "nobody yet"))
          : periods.joined(separator: "\n"))
    }
    let convention = workplace.convention(of: dossier)
    var title = "\(workplace.say(convention.title)) (\(convention.id))"
    if convention.until < workplace.today {
      let end = convention.until.dayMonthYear
      title += workplace.say(Phrase(", échue le \(end)", ", ended on \(end)"))
    }
    page.field(workplace.say(Phrase("convention", "convention")), title)
  }

  private static func addPerson(
    _ person: Person, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    func say(_ fr: String, _ en: String) -> String { workplace.say(Phrase(fr, en)) }
    page.heading(workplace.say(Phrase("Personne", "Person")))
    page.field(say("nom de naissance", "surname at birth"), person.birthName ?? "")
    page.field(say("prénoms", "first names"), person.givenNames)
    page.field(
      say("date de naissance", "birth date"),
      person.birthDate.map { "\($0.dayMonthYear)" } ?? "")
    page.field(say("identifiant FT", "FT identifier"), person.ftIdentifier?.text ?? "")
    page.field(
      say("n° CAF (foyer)", "CAF no. (household)"), person.cafNumber?.text ?? "")
    page.field("RSA", workplace.say(person.rsa.phrase))
    page.field(say("autres droits", "other rights"), person.otherRights.joined(separator: ", "))
    page.field(
      say("inscription", "registered"),
      [
        person.registeredOn?.dayMonthYear,
        person.registrationCategory.map {
          say("catégorie \($0)", "category \($0)")
        },
      ].compactMap(\.self).joined(separator: ", "))
    page.field(
      say("niveau", "qualification"), person.qualification.map { workplace.say($0.phrase) } ?? "")
    let place = [person.postalCode, person.commune].compactMap(\.self).joined(separator: " ")
    let district =
      person.priorityDistrict == true ? say("quartier prioritaire", "priority district") : nil
    page.field(
      say("adresse", "address"),
      [person.address, place.isEmpty ? nil : place, district].compactMap(\.self)
        .joined(separator: ", "))
    page.field(say("téléphone", "telephone"), person.phones.joined(separator: ", "))
    page.field(say("courriel", "e-mail"), person.emails.joined(separator: ", "))
  }

  private static func addContacts(
    _ dossier: Dossier, _ workplace: Workplace, _ page: inout LineBuilder
  ) {
    guard !dossier.contacts.isEmpty, !workplace.me.role.isSupervisor else { return }
    page.heading(workplace.say(Phrase("Derniers contacts", "Latest contacts")))
    for contact in dossier.contacts.suffix(5).reversed() {
      let note = contact.value.note.isEmpty ? "" : " : " + contact.value.note
      page.field(
        contact.on.dayMonthYear,
        "\(workplace.shortName(contact.author)) \(workplace.say(contact.value.medium.phrase))\(note)",
        width: 11)
    }
  }
}

/// What comes next in a dossier, for whoever looks.
enum NextStep {
  static func phrase(_ dossier: Dossier, _ workplace: Workplace) -> Phrase? {
    guard dossier.isOpen, dossier.contract == nil else { return nil }
    if dossier.stage == .refused {
      return Phrase(
        "Un refus motivé est noté : clore sans entrée, ou revoir la réponse.",
        "A motivated refusal is recorded: close without entry, or answer again.")
    }
    if dossier.stage == .socialOnly {
      return Phrase(
        "Orientation sociale exclusive (axe 3) : clore sans entrée.",
        "Social follow-up only (axis 3): close without entry.")
    }
    let missing = dossier.requirements(for: .entry, under: workplace.convention(of: dossier))
      .first { $0.isBlocking && $0.met == nil }
    guard let missing else {
      return Phrase("Prochaine étape : la signature du contrat.", "Next: signing the contract.")
    }
    let what = missing.what.phrase(workplace.convention.vocabulary)
    return Phrase("Prochaine étape : \(what.fr).", "Next: \(what.en).")
  }
}
