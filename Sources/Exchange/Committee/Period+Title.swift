internal import Casework

extension Period {
  /// `octobre 2026`, `3e trimestre 2026`, `année 2026`, `du 1er janvier au 21 novembre 2026`.
  func title(_ language: Language) -> String {
    let whole = text
    let year = from.year
    if whole == String(year) { return Phrase("année \(year)", "year \(year)")[language] }
    if let letter = whole.firstIndex(of: "T"), whole.count == 7 {
      let quarter = Int(whole[whole.index(after: letter)...]) ?? 1
      let ordinal = quarter == 1 ? "1er" : "\(quarter)e"
      let english = ["first", "second", "third", "fourth"][(quarter - 1) % 4]
      return Phrase("\(ordinal) trimestre \(year)", "\(english) quarter of \(year)")[language]
    }
    if whole.count == 7 { return Self.month(whole, language) + " \(year)" }
    let first = language.day(from)
    let start = from.year == to.year ? String(first.dropLast(5)) : first
    return Phrase("du \(start) au \(language.day(to))", "\(start) to \(language.day(to))")[language]
  }

  /// 31 December of its last year.
  var yearEnd: CivilDate { to.startOfYear.adding(months: 12).adding(days: -1) }

  /// Whether it is a month, a quarter or a year.
  var isMonths: Bool { !text.contains("..") }

  /// The month of `2026-11`, without its year.
  static func month(_ key: String, _ language: Language) -> String {
    CivilDate(key + "-01")?.monthName(language) ?? key
  }
}
