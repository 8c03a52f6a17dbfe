import Casework

/// Which lines of the caseloads are shown.
enum CaseloadChoice: String, Sendable, CaseIterable {
  /// Everybody in the unit.
  case team
  case above
  case below
  /// Something is late.
  case late
  /// Those of the other institution who share dossiers with the unit.
  case partners

  func matches(_ row: CaseloadRow) -> Bool {
    switch self {
    case .team, .partners: true
    case .above: row.has([.aboveBounds])
    case .below: row.has([.belowBounds])
    case .late: row.has([.contractsOver, .reviewsLate])
    }
  }

  var phrase: Phrase {
    switch self {
    case .team: Phrase("toute l'équipe", "the whole team")
    case .above: Phrase("au-dessus des bornes", "above the bounds")
    case .below: Phrase("en dessous des bornes", "below the bounds")
    case .late: Phrase("contrats échus ou revues pressantes", "contracts over or reviews late")
    case .partners: Phrase("partenaires, dossiers communs", "partners, shared dossiers")
    }
  }
}
