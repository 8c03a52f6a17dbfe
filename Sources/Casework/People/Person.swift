/// The person followed: identity, rights and how to reach them.
///
/// The NIR has no place here: CNIL délibération 2024-088 keeps it from becoming a general
/// identifier, and no convention needs it.
public struct Person: Sendable, Hashable, Codable {
  /// Surname in use, as the person writes it.
  public var surname: String
  /// Surname at birth, when it differs.
  public var birthName: String?
  /// First names, the usual one first, separated by commas.
  public var givenNames: String
  /// Day of birth.
  public var birthDate: CivilDate?
  /// Identifier at France Travail, unique to the person.
  public var ftIdentifier: FTIdentifier?
  /// Number at the CAF or MSA; it identifies a household, not a person.
  public var cafNumber: CAFNumber?
  /// RSA right. An attribute, never a condition of entry (Ille-et-Vilaine: « approche des besoins
  /// et non […] purement statutaire »).
  public var rsa: RSAStatus
  /// Other rights in progress: ARE, ASS, prime d'activité…
  public var otherRights: [String]
  /// Day of registration as a job seeker.
  public var registeredOn: CivilDate?
  /// Registration category, as the extract writes it.
  public var registrationCategory: String?
  /// Level of qualification.
  public var qualification: Qualification?
  /// Postal address without postal code and commune, one line.
  public var address: String?
  /// Postal code, five characters kept as text.
  public var postalCode: String?
  /// Commune of residence.
  public var commune: String?
  /// Whether the person lives in a *quartier prioritaire*; `nil` when not known.
  public var priorityDistrict: Bool?
  /// Telephone numbers, as `PhoneNumber` writes them.
  public var phones: [String]
  /// E-mail addresses.
  public var emails: [String]

  /// A person of whom only the name is known.
  public init(surname: String, givenNames: String) {
    self.surname = surname.composed.trimmed
    self.givenNames = givenNames.composed.trimmed
    self.rsa = .unknown
    self.otherRights = []
    self.phones = []
    self.emails = []
  }

  /// `NOM Prénom`: how lists name a person. Capitals keep their accents.
  public var listName: String { surname.uppercased() + " " + firstGivenName }

  /// The usual first name: what stands before the first comma, so that first names of two words
  /// (Thi Lan) stay whole.
  public var firstGivenName: String {
    givenNames.split(separator: ",").first.map { String($0).trimmed } ?? ""
  }

  /// Everything by which the person can be found, folded, words separated by spaces.
  public var searchKey: String {
    let words = [
      surname, birthName ?? "", givenNames, ftIdentifier?.text ?? "", cafNumber?.text ?? "",
      commune ?? "", postalCode ?? "",
    ].filter { !$0.isEmpty }.map(\.folded)
    // A telephone number is looked for as it is dialled.
    let numbers = phones.map { $0.filter { $0.isASCII && $0.isNumber } }.filter { !$0.isEmpty }
    return (words + numbers).joined(separator: " ")
  }

  /// Surname then first names, folded: the order of lists.
  public var sortKey: String { surname.folded + "  " + givenNames.folded }

  /// What two records of one person have in common when they lack an identifier: folded surname,
  /// folded usual first name and birth date. `nil` without a birth date.
  public var identityKey: String? {
    birthDate.map { surname.folded + "|" + firstGivenName.folded + "|" + $0.iso }
  }
}
