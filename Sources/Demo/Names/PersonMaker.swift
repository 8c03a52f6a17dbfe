import Casework

/// Makes an invented person. Telephone numbers are of the blocks that ARCEP keeps for works of
/// fiction, electronic addresses of a domain that cannot exist.
struct PersonMaker: Sendable {
  let area: Area

  /// The person of the dossier `serial`, identified on `day`; the serial makes the France Travail
  /// identifier unique.
  func person(
    surname: (name: String, origin: Int),
    cast: (surname: String, givenNames: String, isWoman: Bool)?,
    serial: Int, on day: CivilDate, _ chance: inout SeededGenerator
  ) -> Person {
    let isWoman = cast?.isWoman ?? chance.chance(54)
    var given = NameBook.givenName(origin: surname.origin, isWoman: isWoman, &chance)
    given = cast?.givenNames ?? given
    var person = Person(surname: cast?.surname ?? surname.name, givenNames: given)
    if isWoman, chance.chance(16) {
      person.birthName = NameBook.surname(at: chance.below(1 << 20)).name
    }
    let age = 19 + chance.below(22) + chance.below(22)
    person.birthDate = day.adding(days: -age * 365 - chance.below(365))
    person.ftIdentifier = identifier(serial)
    person.rsa =
      [.openPaid, .openSuspended, .paymentSuspended, .none, .requested, .closed][
        chance.place([54, 3, 2, 33, 4, 4])]
    if person.rsa.isBeneficiary || chance.chance(45) {
      person.cafNumber = CAFNumber(String(1_000_000 + chance.below(8_999_999)))
    }
    if !person.rsa.isBeneficiary {
      let right = chance.text(["", "", "ASS", "ARE", "AAH", "Prime d'activité"])
      person.otherRights = right.isEmpty ? [] : [right]
    }
    person.registeredOn =
      day.adding(days: -30 - chance.below(500) - chance.below(900))
      .workingOrBefore
    person.registrationCategory = chance.text(["1", "1", "1", "1", "2", "3", "5"])
    person.qualification =
      [.nv5, .nv4, .cp4, .c12, .c3a, .cfg, .afs, .nv3, .nv2][
        chance.place([44, 14, 10, 10, 7, 5, 4, 4, 2])]
    let town = chance.chance(35) ? area.communes.first : chance.pick(area.communes)
    if let town { live(in: town, &person, &chance) }
    person.phones = chance.chance(93) ? [phone(&chance)] : []
    if chance.chance(72) {
      let name = person.firstGivenName.folded + "." + person.surname.folded
      person.emails = [name.filter { $0 != " " } + "@courriel.example"]
    }
    return person
  }

  /// A mobile number, or sometimes a fixed one.
  func phone(_ chance: inout SeededGenerator) -> String {
    let prefix = chance.chance(88) ? "06 39 98 " : "02 61 91 "
    let digits = String(10_000 + chance.below(10_000)).dropFirst()
    return prefix + digits.prefix(2) + " " + digits.suffix(2)
  }

  /// Where the person lives.
  func live(in commune: Commune, _ person: inout Person, _ chance: inout SeededGenerator) {
    person.commune = commune.name
    person.postalCode = commune.postalCode
    person.address = "\(1 + chance.below(74)) \(chance.text(Area.streets))"
    person.priorityDistrict =
      commune.hasPriorityDistrict ? chance.chance(38) : chance.chance(70) ? false : nil
  }

  /// Seven digits and a letter, different for every serial under ten million.
  private func identifier(_ serial: Int) -> FTIdentifier? {
    let mixed = (serial * 7_654_321 + 1_234_567) % 10_000_000
    let letters = Array("ABCDEFGHJKLMNPRSTVWXYZ")
    let digits = String(10_000_000 + mixed).dropFirst()
    return FTIdentifier(digits + String(letters[serial % letters.count]))
  }
}
