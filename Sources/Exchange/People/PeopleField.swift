/// What a column of a people file holds.
enum PeopleField: Hashable, CaseIterable {
  case externalID, identifier, ftIdentifier, cafNumber, nir
  case surname, birthName, givenNames, birthDate
  case address, postalCode, commune, postalCodeAndCommune, priorityDistrict
  case phone, email
  case rsa, are, ass, activityBonus, rqth
  case registeredOn, registrationCategory, qualification
  case adviserEmail, previousModality, structure, referentEmail, origin
  /// Known to the format and not kept: the desk has no use for it.
  case ignored

  /// Whether several columns may hold it, all of them read.
  var allowsSeveral: Bool {
    switch self {
    case .identifier, .address, .phone, .email, .structure, .referentEmail, .nir, .rqth, .ignored:
      true
    default: false
    }
  }

  /// The field of a column in a file of `format`, or `nil` if the column is unknown.
  static func field(of column: ColumnName, in format: PeopleFormat) -> PeopleField? {
    switch format {
    case .employmentExtract: PeopleColumns.employmentExtract[column.key]
    case .notebook: PeopleColumns.notebook[column.key]
    case .generic: PeopleColumns.generic[column.key]
    }
  }
}
