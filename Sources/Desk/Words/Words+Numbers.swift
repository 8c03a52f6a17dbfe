import Casework

extension Int {
  /// `1 jour`, `3 jours`.
  var inDays: Phrase {
    Phrase(self < 2 ? "\(self) jour" : "\(self) jours", self == 1 ? "1 day" : "\(self) days")
  }

  /// `3 j`, `3 d`: in a column.
  var shortDays: Phrase { Phrase("\(self) j", "\(self) d") }

  /// `1 mois`, `3 mois`.
  var inMonths: Phrase { Phrase("\(self) mois", self == 1 ? "1 month" : "\(self) months") }

  /// `1 dossier`, `3 dossiers`.
  var inDossiers: Phrase {
    Phrase(
      self < 2 ? "\(self) dossier" : "\(self) dossiers",
      self == 1 ? "1 dossier" : "\(self) dossiers")
  }
}

extension Workplace {
  /// Numbers as the desk writes them: a terminal may not have the narrow space of paper.
  var numbers: NumberText { NumberText(language, space: "\u{A0}") }

  /// `47 %`, `47%`: a share from 0 to 1, to the nearest whole number.
  func percent(_ share: Double) -> String {
    NumberText(language, space: " ").percent(share, digits: 0)
  }
}

extension String {
  /// The first letter in capital, the rest as it is: a phrase that begins a sentence.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}

extension CivilDate {
  /// `21 novembre 2026`, `1er décembre 2026`; `21 November 2026`.
  func long(_ language: Language) -> String {
    let day = parts.day
    return switch language {
    case .french: (day == 1 ? "1er" : "\(day)") + " " + monthAndYear(language)
    case .english: "\(day) " + monthAndYear(language)
    }
  }

  /// `14/12` in the year of `today`, `14/12/27` otherwise: the shortest that cannot mislead.
  func brief(from today: CivilDate) -> String {
    year == today.year ? dayMonth : dayMonth + "/" + String(iso.dropFirst(2).prefix(2))
  }
}
