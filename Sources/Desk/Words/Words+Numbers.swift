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
  /// `47 %`, `47%`: a share from 0 to 1, to the nearest whole number.
  func percent(_ share: Double) -> String {
    let number = Int((share * 100).rounded(.toNearestOrAwayFromZero))
    return say(Phrase("\(number) %", "\(number)%"))
  }
}

extension String {
  /// The first letter in capital, the rest as it is: a phrase that begins a sentence.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}

extension CivilDate {
  /// `21 novembre 2026`, `1er décembre 2026`; `21 November 2026`.
  func long(_ language: Language) -> String {
    let (year, month, day) = parts
    switch language {
    case .french:
      let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ]
      return (day == 1 ? "1er" : "\(day)") + " \(months[month - 1]) \(year)"
    case .english:
      let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
      return "\(day) \(months[month - 1]) \(year)"
    }
  }

  /// `14/12` in the year of `today`, `14/12/27` otherwise: the shortest that cannot mislead.
  func brief(from today: CivilDate) -> String {
    year == today.year ? dayMonth : dayMonth + "/" + String(iso.dropFirst(2).prefix(2))
  }
}
