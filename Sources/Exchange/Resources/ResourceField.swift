/// What a column of a list of resources holds.
enum ResourceField: Hashable, CaseIterable {
  case id, name, themes, place, contact, owner, checkedOn

  /// Whether several columns may hold it, all of them read: a street and a town, a telephone and a
  /// site.
  var allowsSeveral: Bool { self == .place || self == .contact }

  /// Names of its columns, without accents, case or punctuation.
  var names: [String] {
    switch self {
    case .id: ["identifiant", "id", "code", "identifier"]
    case .name: ["nom", "nom de la ressource", "ressource", "structure", "name", "resource"]
    case .themes:
      ["themes", "theme", "thematiques", "thematique", "freins", "topics", "topic"]
    case .place:
      ["lieu", "lieux", "adresse", "commune", "ville", "territoire", "place", "address", "town"]
    case .contact:
      [
        "contact", "contacts", "coordonnees", "telephone", "tel", "courriel", "mail", "email",
        "e mail", "site", "site internet", "phone", "website",
      ]
    case .owner:
      [
        "institution", "tenu par", "tenue par", "fiche tenue par", "mis a jour par", "kept by",
        "owner",
      ]
    case .checkedOn:
      [
        "verifie le", "verifiee le", "date de verification", "derniere verification", "checked on",
        "last checked",
      ]
    }
  }
}
