extension CivilDate {
  /// The month: `novembre`; `November`.
  public func monthName(_ language: Language) -> String {
    let names =
      switch language {
      case .french:
        [
          "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
          "octobre", "novembre", "décembre",
        ]
      case .english:
        [
          "January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December",
        ]
      }
    return names[parts.month - 1]
  }

  /// `novembre 2026`; `November 2026`.
  public func monthAndYear(_ language: Language) -> String { "\(monthName(language)) \(year)" }
}
