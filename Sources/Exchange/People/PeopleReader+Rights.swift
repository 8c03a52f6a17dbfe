internal import Casework

extension PeopleReader {
  /// Reads the rights, the registration and the level of qualification.
  mutating func readRights(into person: inout Person) {
    if let cell = value(.rsa) {
      if let status = CellValue.rsa(cell.text) {
        person.rsa = status
      } else {
        leaveOut(
          cell, cell.text,
          Phrase(
            "O, N, ou l'état du droit (ouvert et versable, suspendu, refusé, clos…)",
            "O (yes), N (no), or the state of the right in French (ouvert, suspendu, clos…)"))
      }
    }
    let rights: [(PeopleField, String)] = [
      (.are, "ARE"), (.ass, "ASS"), (.activityBonus, "Prime d'activité"),
    ]
    for (field, name) in rights {
      guard let cell = value(field) else { continue }
      switch CellValue.answer(cell.text) {
      case true?: person.otherRights.append(name)
      case false?: break
      case nil: leaveOut(cell, cell.text, Phrase("Oui ou Non", "Oui (yes) or Non (no)"))
      }
    }
    if let cell = value(.registeredOn) {
      person.registeredOn = CellValue.date(cell.text, today: today)
      if person.registeredOn == nil {
        addProblem(
          .registeredOn,
          Phrase("une date comme 17/10/2019 ou 2019-10-17", "a date as 17/10/2019 or 2019-10-17"))
      }
    }
    person.registrationCategory = value(.registrationCategory)?.text
    if let cell = value(.qualification) {
      person.qualification = CellValue.qualification(cell.text)
      if person.qualification == nil {
        let codes = Qualification.allCases.map(\.rawValue).joined(separator: ", ")
        leaveOut(cell, cell.text, Phrase("un code parmi \(codes)", "one of the codes \(codes)"))
      }
    }
  }
}
