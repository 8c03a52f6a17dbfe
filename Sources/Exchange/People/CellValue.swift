internal import Casework

/// How the cells of people files are understood, whatever the column.
enum CellValue {
  /// Whether the cell says yes: `O`, `oui`, `1`, `x`…; `nil` if it says neither yes nor no.
  static func answer(_ text: String) -> Bool? {
    switch ColumnName(text).key {
    case "o", "oui", "y", "yes", "1", "x", "vrai", "true": true
    case "n", "non", "no", "0", "faux", "false": false
    default: nil
    }
  }

  /// The RSA right that a cell states, in words or by yes and no; `nil` if it is not understood.
  static func rsa(_ text: String) -> RSAStatus? {
    if let answer = answer(text) { return answer ? .openPaid : RSAStatus.none }
    let words = ColumnName(text).key
    if words.contains("non renseigne") { return .unknown }
    if words.contains("refus") { return .refused }
    if words.contains("clos") || words.contains("clot") { return .closed }
    if words.contains("attente") || words.contains("demande") { return .requested }
    if words.contains("versement suspendu") { return .paymentSuspended }
    if words.contains("suspendu") { return .openSuspended }
    if words.contains("ouvert") || words.contains("versable") { return .openPaid }
    return nil
  }

  /// A date as files write it: as people type it, or followed by an hour (`1982-02-01 00:00:00.0`).
  static func date(_ text: String, today: CivilDate) -> CivilDate? {
    var day = text[...]
    if text.contains(":"), let cut = text.firstIndex(where: { $0 == " " || $0 == "T" }) {
      day = text[..<cut]
    }
    return CivilDate(typed: String(day), today: today)
  }

  /// A day of birth: a date that is past, by at most 120 years. A year of two digits is of the
  /// century that makes an adult.
  static func birthDate(_ text: String, today: CivilDate) -> CivilDate? {
    guard var date = date(text, today: today) else { return nil }
    let hasShortYear = text.utf8.count { (0x30...0x39).contains($0) } <= 6
    if hasShortYear, date.adding(months: 14 * 12) > today { date = date.adding(months: -1200) }
    return date <= today && date.age(on: today) <= 120 ? date : nil
  }

  /// The qualification whose code begins the cell: `NV5`, `NV5 CAP, BEP`.
  static func qualification(_ text: String) -> Qualification? {
    let word = text.prefix { $0.isLetter || $0.isNumber }
    return Qualification(rawValue: word.uppercased())
  }

  /// The values of a cell that holds several, separated by commas, semicolons or line breaks.
  static func pieces(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0.isNewline }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Whether `text` has the form of an electronic address.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else {
      return false
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }

  /// The side that a cell names as the origin of a person, or `nil`.
  static func side(_ text: String) -> Side? {
    switch ColumnName(text).key {
    case "emploi", "france travail", "ft", "pole emploi", "pe", "agence", "employment":
      .employment
    case "social", "departement", "metropole", "cdas", "utams", "mdm", "ccas": .social
    default: nil
    }
  }
}
