internal import Casework

extension PeopleReader {
  /// Reads where the person lives.
  mutating func readAddress(into person: inout Person) {
    let lines = values(.address).map { cell in
      cell.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    person.address = lines.isEmpty ? nil : lines.joined(separator: ", ")
    person.commune = value(.commune)?.text
    if let cell = value(.postalCode) { person.postalCode = postalCode(cell, cell.text) }
    if let cell = value(.postalCodeAndCommune) {
      let words = cell.text.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
      if let first = words.first, first.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        person.postalCode = person.postalCode ?? postalCode(cell, first)
        person.commune = person.commune ?? (words.count > 1 ? words[1] : nil)
      } else {
        person.commune = person.commune ?? cell.text
      }
    }
    if let cell = value(.priorityDistrict) {
      person.priorityDistrict = CellValue.answer(cell.text)
      if person.priorityDistrict == nil {
        leaveOut(cell, cell.text, Phrase("Oui ou Non", "Oui (yes) or Non (no)"))
      }
    }
  }

  /// Five digits; a spreadsheet may have dropped the leading zero.
  mutating func postalCode(_ cell: Cell, _ text: String) -> String? {
    let digits = text.filter { $0 != " " }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !digits.hasPrefix("00"),
      digits.utf8.count == 5 || (digits.utf8.count == 4 && !digits.hasPrefix("0"))
    else {
      leaveOut(cell, text, Phrase("un code postal de 5 chiffres", "a postal code of 5 digits"))
      return nil
    }
    if digits.utf8.count == 5 { return digits }
    add(.completed(place(cell, text), as: "0" + digits))
    return "0" + digits
  }

  /// Reads how the person is reached.
  mutating func readContacts(into person: inout Person) {
    for cell in values(.phone) {
      for piece in CellValue.pieces(cell.text) {
        let digits = piece.filter { $0 != " " && $0 != "." }
        let lostZero =
          digits.utf8.count == 9 && !digits.hasPrefix("0")
          && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard let phone = PhoneNumber.normalised(lostZero ? "0" + digits : piece) else {
          leaveOut(
            cell, piece,
            Phrase(
              "un numéro français de 10 chiffres, comme 06 12 34 56 78",
              "a French number of 10 digits, as 06 12 34 56 78"))
          continue
        }
        if lostZero { add(.completed(place(cell, piece), as: phone)) }
        if !person.phones.contains(phone) { person.phones.append(phone) }
      }
    }
    person.emails = emails(.email)
  }

  /// The electronic addresses of the columns of a field, each once; what is not one is left out.
  mutating func emails(_ field: PeopleField) -> [String] {
    var emails: [String] = []
    for cell in values(field) {
      for piece in CellValue.pieces(cell.text) {
        if !CellValue.isEmail(piece) {
          leaveOut(
            cell, piece,
            Phrase("une adresse comme nom@domaine.fr", "an address as name@domain.fr"))
        } else if !emails.contains(piece) {
          emails.append(piece)
        }
      }
    }
    return emails
  }
}
