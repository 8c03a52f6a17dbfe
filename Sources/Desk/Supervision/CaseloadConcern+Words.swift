import Casework

extension CaseloadConcern {
  /// `3 contrats échus`, `4 dossiers au-dessus des bornes`.
  func phrase(_ line: CaseloadLine, _ workplace: Workplace) -> Phrase {
    let many = count > 1
    switch kind {
    case .contractsOver:
      return Phrase(
        many ? "\(count) contrats échus" : "1 contrat échu",
        many ? "\(count) contracts over" : "1 contract over")
    case .aboveBounds:
      return Phrase(
        "\(count.inDossiers.fr) au-dessus des bornes", "\(count.inDossiers.en) above the bounds")
    case .belowBounds:
      return Phrase(
        "\(count.inDossiers.fr) sous la borne basse",
        "\(count.inDossiers.en) below the lower bound")
    case .reviewsLate:
      return Phrase(
        many ? "\(count) revues pressantes" : "1 revue pressante",
        many ? "\(count) reviews late" : "1 review late")
    case .waiting:
      let since = line.waitingSince.map { $0.days(until: workplace.today).shortDays }
      return Phrase(
        (many ? "\(count) accords attendus" : "1 accord attendu")
          + (since.map { ", le plus ancien depuis \($0.fr)" } ?? ""),
        (many ? "\(count) agreements waited for" : "1 agreement waited for")
          + (since.map { ", the oldest for \($0.en)" } ?? ""))
    case .noContact:
      return Phrase(
        many ? "\(count) personnes sans contact" : "1 personne sans contact",
        many ? "\(count) people without contact" : "1 person without contact")
    }
  }
}

extension CaseloadConcern.Kind {
  /// What stands before a total.
  var short: Phrase {
    switch self {
    case .contractsOver: Phrase("contrats échus", "contracts over")
    case .aboveBounds: Phrase("au-dessus", "above")
    case .belowBounds: Phrase("en dessous", "below")
    case .reviewsLate: Phrase("revues pressantes", "reviews late")
    case .waiting: Phrase("accords attendus", "agreements waited for")
    case .noContact: Phrase("sans contact", "no contact")
    }
  }
}
