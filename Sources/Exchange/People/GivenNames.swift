/// First names written in capitals or in small letters only, as people write them.
enum GivenNames {
  /// `SOPHIE` becomes `Sophie`, `MARIE-CLAIRE` `Marie-Claire`, `N'GOLO` `N'Golo`. Names that mix
  /// capitals and small letters are kept.
  static func recased(_ text: String) -> String {
    let hasCapital = text.contains(where: \.isUppercase)
    let hasSmall = text.contains(where: \.isLowercase)
    guard hasCapital != hasSmall else { return text }
    var result = ""
    var startsWord = true
    for letter in text {
      result += startsWord ? letter.uppercased() : letter.lowercased()
      startsWord = !letter.isLetter
    }
    return result
  }
}
