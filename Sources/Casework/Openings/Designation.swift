/// What names one person and no other: whoever opens a dossier outside their own says whose, exactly.
public enum Designation: Sendable, Hashable {
  /// Their identifier at France Travail.
  case identifier(FTIdentifier)
  /// Surname in use, usual first name and birth date.
  case names(surname: String, givenName: String, birthDate: CivilDate)

  /// What two records of the person have in common (`Person.identityKey`); `nil` where it is their
  /// identifier.
  public var identityKey: String? {
    guard case .names(let surname, let givenName, let birthDate) = self else { return nil }
    var person = Person(surname: surname, givenNames: givenName)
    person.birthDate = birthDate
    return person.identityKey
  }
}
