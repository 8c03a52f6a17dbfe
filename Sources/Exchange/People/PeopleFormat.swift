public import Casework

/// The shapes of people files that are recognised by their header.
public enum PeopleFormat: String, Sendable, CaseIterable {
  /// The extract of job seekers: `identifiant_unique_de;…;brsa`.
  case employmentExtract = "employment_extract"
  /// The people file of the shared notebook of job integration: `Identifiant dans le SI*;Prénom*;…`.
  case notebook
  /// Any other list whose columns have usual names.
  case generic

  /// What the shape is called.
  public var label: Phrase {
    switch self {
    case .employmentExtract:
      Phrase("extrait des demandeurs d'emploi", "extract of job seekers")
    case .notebook: Phrase("fichier de carnet de bord", "shared notebook file")
    case .generic: Phrase("liste de personnes", "list of people")
    }
  }

  /// The side that the file comes from, where its shape tells.
  var origin: Side? {
    switch self {
    case .employmentExtract: .employment
    case .notebook: .social
    case .generic: nil
    }
  }

  /// Recognises the shape from the names of the columns.
  static func recognise(_ header: [String]) -> PeopleFormat {
    let keys = Set(header.map { ColumnName($0).key })
    if keys.contains("identifiant unique de") { return .employmentExtract }
    if keys.contains("identifiant dans le si") { return .notebook }
    return .generic
  }
}
