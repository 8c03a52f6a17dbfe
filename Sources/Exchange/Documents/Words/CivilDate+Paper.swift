import Casework

extension CivilDate {
  /// `1er décembre 2026`.
  var paperText: String {
    let day = parts.day
    return (day == 1 ? "1er" : "\(day)") + "\u{A0}" + monthAndYear(.french)
  }

  /// `mardi 1er décembre 2026`.
  var paperTextWithWeekday: String {
    let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    // 1 January 1970 was a Thursday; days before it have negative numbers.
    let index = ((dayNumber + 3) % 7 + 7) % 7
    return weekdays[index] + " " + paperText
  }
}

extension TimeOfDay {
  /// `14 h 30`, never broken at the end of a line.
  var paperText: String {
    frenchText.unbroken
  }
}

extension String {
  /// The text with spaces at which no line ends.
  var unbroken: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
