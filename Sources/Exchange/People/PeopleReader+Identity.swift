internal import Casework

extension PeopleReader {
  /// Reads the identifier at France Travail; gives the one of the system that wrote the file.
  mutating func readIdentifiers(into person: inout Person) -> String? {
    var externalID = value(.externalID)?.text
    for cell in values(.identifier) {
      if let identifier = FTIdentifier(cell.text) {
        person.ftIdentifier = person.ftIdentifier ?? identifier
      } else {
        externalID = externalID ?? cell.text
      }
    }
    if let cell = value(.ftIdentifier) {
      person.ftIdentifier = FTIdentifier(cell.text) ?? person.ftIdentifier
      if FTIdentifier(cell.text) == nil {
        leaveOut(
          cell, cell.text,
          Phrase(
            "7 chiffres suivis d'un chiffre ou d'une lettre, ou 11 chiffres",
            "7 digits followed by a digit or a letter, or 11 digits"))
      }
    }
    if let cell = value(.cafNumber) {
      person.cafNumber = CAFNumber(cell.text)
      if person.cafNumber == nil {
        leaveOut(cell, cell.text, Phrase("15 chiffres au plus", "at most 15 digits"))
      }
    }
    person.birthName = value(.birthName)?.text
    if person.birthName?.folded == person.surname.folded { person.birthName = nil }
    return externalID
  }

  /// Reads the day of birth, without which only the identifier tells who the person is.
  mutating func readBirth(into person: inout Person) {
    let expected = Phrase(
      "une date de naissance passée, comme 25/05/1998 ou 1998-05-25",
      "a birth date in the past, as 25/05/1998 or 1998-05-25")
    if let cell = value(.birthDate) {
      person.birthDate = CellValue.birthDate(cell.text, today: today)
      if person.birthDate == nil { addProblem(.birthDate, expected) }
    } else if person.ftIdentifier != nil {
      add(.noBirthDate(line: record.line))
    } else if map.columns[.birthDate] != nil {
      addProblem(.birthDate, expected)
    } else {
      addProblem(
        map.columns[.ftIdentifier] == nil ? .identifier : .ftIdentifier,
        Phrase("un identifiant France Travail", "a France Travail identifier"))
    }
  }
}
