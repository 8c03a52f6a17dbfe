internal import Casework

/// Finds the lines of a file that are one resource.
struct RepetitionFinder {
  private(set) var repetitions: [ResourceRepetition] = []
  private var lineByIdentity: [String: Int] = [:]
  private var lineByID: [String: Int] = [:]
  private var clashes: [(line: Int, id: String, other: Int)] = []

  /// Whether no line before was this resource; else the line is noted.
  mutating func isNew(_ read: ResourcesReader.Read) -> Bool {
    let (line, resource) = (read.line, read.resource)
    let identity = Self.identity(resource)
    if let kept = lineByIdentity[identity] {
      repetitions.append(.init(line: line, kept: kept, name: resource.name))
      return false
    }
    lineByIdentity[identity] = line
    if let other = lineByID[resource.id] {
      clashes.append((line, resource.id, other))
      return false
    }
    lineByID[resource.id] = line
    return true
  }

  /// The problems of identifiers that the file gives to two resources; `column` holds them.
  func conflicts(column: String) -> [TableFileError.Problem] {
    clashes.map { clash in
      .init(
        line: clash.line, column: column, value: clash.id,
        expected: Phrase(
          "un identifiant par ressource ; la ligne \(clash.other) porte déjà celui-ci, sous un autre "
            + "nom ou un autre lieu",
          "one identifier a resource; line \(clash.other) already has this one, with another name or "
            + "another place"))
    }
  }

  /// What tells that two lines are one resource: its name and its place, however they are typed.
  static func identity(_ resource: Resource) -> String {
    ColumnName(resource.name).key + "\n" + ColumnName(resource.place).key
  }
}
