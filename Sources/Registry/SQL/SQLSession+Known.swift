import Casework

/// What two records of one person can have in common, any of which names them exactly.
struct PersonKeys: Sendable, Hashable {
  var identityKey: String?
  var ftIdentifier: String?
  var externalID: String?

  init(identityKey: String? = nil, ftIdentifier: String? = nil, externalID: String? = nil) {
    self.identityKey = identityKey
    self.ftIdentifier = ftIdentifier
    self.externalID = externalID
  }

  init(_ person: Person, externalID: String?) {
    self.init(
      identityKey: person.identityKey, ftIdentifier: person.ftIdentifier?.text,
      externalID: externalID)
  }
}

/// What is asked about dossiers that whoever asks may not see. An engine that shows each person their own
/// dossiers only answers these by functions of the store's owner.
protocol OutsideQuestions {
  /// The dossiers, ended ones too, of the person whom one of these keys names.
  func known(by keys: PersonKeys) throws -> [KnownDossier]

  /// Lets who acts read the dossier they are about to open with a reason, until the end of the transaction,
  /// which is not kept if the opening is refused.
  func beginOpening(_ dossier: DossierID) throws
}
