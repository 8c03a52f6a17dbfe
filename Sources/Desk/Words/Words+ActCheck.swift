public import Casework
public import Registry

extension ActCheck.Verdict {
  /// What was found of an act.
  public var phrase: Phrase {
    switch self {
    case .valid: Phrase("tel que signé", "as it was signed")
    case .withoutKeys: Phrase("sans compte alors", "no account then")
    case .forged: Phrase("signature d'un autre", "somebody else's signature")
    case .otherDossier: Phrase("signé dans un autre dossier", "signed in another dossier")
    case .replayed: Phrase("signature déjà servie", "signature used before")
    case .redated: Phrase("date changée", "date changed")
    case .altered: Phrase("texte changé", "text changed")
    case .reordered: Phrase("place changée", "place changed")
    case .unsigned: Phrase("non signé", "not signed")
    case .removed: Phrase("acte disparu", "act gone")
    case .purged: Phrase("dossier purgé depuis", "dossier purged since")
    }
  }
}

extension ActCheck {
  /// The act on a line: when and by whom as it says, where it stands, and what was found.
  public func line(_ professionals: [String: Professional], _ language: Language) -> String {
    let name = professionals[author]?.fullName ?? author
    let day = on?.dayMonthYear ?? "–"
    let place = number.map { "n° \($0)" } ?? "–"
    return "\(day)  \(name)  \(place)  \(dossier)  \(entry)  \(verdict.phrase[language])"
  }
}
