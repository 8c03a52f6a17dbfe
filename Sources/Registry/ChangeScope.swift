public import Casework

/// Whose screens a change concerns: a hint for those who share a server, so that nobody reads their portfolio
/// again because of a dossier they do not follow.
public enum ChangeScope: Sendable, Hashable {
  /// What is common to all: conventions, professionals, resources, settings.
  case everybody
  /// The dossiers that a professional follows.
  case person(String)
  /// The dossiers of a unit, for its supervisors.
  case unit(Side, String)
  /// The dossiers of which nobody of a side holds the seat, for the supervisors of that side.
  case vacant(Side)

  /// What somebody's screens are concerned by.
  public static func of(_ person: Professional) -> Set<ChangeScope> {
    person.role.isSupervisor
      ? [.everybody, .unit(person.side, person.unit), .vacant(person.side)]
      : [.everybody, .person(person.login)]
  }

  /// Whom the dossier of a line concerns.
  static func of(
    _ line: DossierLine, among professionals: [String: Professional]
  ) -> Set<ChangeScope> {
    var scopes = Set<ChangeScope>()
    let standIns = [line.employmentStandIn?.login, line.socialStandIn?.login]
    for side in Side.allCases {
      if line.holder(side) == nil { scopes.insert(.vacant(side)) }
      for login in [line.holder(side), line.handoverTo(side)].compactMap(\.self) {
        scopes.insert(.person(login))
        if let unit = professionals[login]?.unit { scopes.insert(.unit(side, unit)) }
      }
    }
    return scopes.union(standIns.compactMap(\.self).map(ChangeScope.person))
  }

  /// Its name in a store.
  var name: String {
    switch self {
    case .everybody: "*"
    case .person(let login): "person/\(login)"
    case .unit(let side, let unit): "unit/\(side.rawValue)/\(unit)"
    case .vacant(let side): "vacant/\(side.rawValue)"
    }
  }
}
