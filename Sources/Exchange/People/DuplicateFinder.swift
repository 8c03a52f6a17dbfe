internal import Casework

/// Finds the lines of a file that are one person.
struct DuplicateFinder {
  private var lineByFTIdentifier: [FTIdentifier: Int] = [:]
  private var lineByIdentity: [String: Int] = [:]
  private var byExternalID: [String: (line: Int, identity: String?)] = [:]
  private var others: [Int: [DuplicateGroup.Other]] = [:]
  private var clashes: [(line: Int, externalID: String, other: Int)] = []

  /// The groups found, by the line that was kept.
  var groups: [DuplicateGroup] {
    others.sorted { $0.key < $1.key }.map { DuplicateGroup(kept: $0.key, others: $0.value) }
  }

  /// Whether no line before was this person; else the line joins the group of the first.
  mutating func isNew(_ imported: ImportedPerson) -> Bool {
    let person = imported.person
    let identity = person.identityKey
    let match = match(imported, identity: identity)
    let line = match?.line ?? imported.line
    if let identifier = person.ftIdentifier, lineByFTIdentifier[identifier] == nil {
      lineByFTIdentifier[identifier] = line
    }
    if let identity, lineByIdentity[identity] == nil { lineByIdentity[identity] = line }
    if let id = imported.externalID, byExternalID[id] == nil { byExternalID[id] = (line, identity) }
    guard let match else { return true }
    others[match.line, default: []].append(.init(line: imported.line, reason: match.reason))
    return false
  }

  /// The problems of identifiers that the file gives to two people; `column` holds them.
  func conflicts(column: String) -> [TableFileError.Problem] {
    clashes.map { clash in
      .init(
        line: clash.line, column: column, value: NIRShape.masked(clash.externalID),
        expected: Phrase(
          "un identifiant par personne ; la ligne \(clash.other) porte déjà celui-ci",
          "one identifier a person; line \(clash.other) already has this one"))
    }
  }

  private mutating func match(
    _ imported: ImportedPerson, identity: String?
  ) -> (line: Int, reason: DuplicateGroup.Reason)? {
    if let identifier = imported.person.ftIdentifier, let line = lineByFTIdentifier[identifier] {
      return (line, .ftIdentifier(identifier))
    }
    if let identity, let line = lineByIdentity[identity] { return (line, .nameAndBirthDate) }
    guard let id = imported.externalID, let known = byExternalID[id] else { return nil }
    if let identity, let other = known.identity, identity != other {
      clashes.append((imported.line, id, known.line))
      return nil
    }
    return (known.line, .externalID(id))
  }
}
