extension String {
  /// The text as French print has it: spaces that do not break, and curved apostrophes after an
  /// elided word. Names in capitals (`N'DIAYE`) and electronic addresses keep what was typed.
  var inFrenchPrint: String { withFrenchSpaces.withCurvedElisions }

  private var withCurvedElisions: String {
    guard contains("'") else { return self }
    let letters = Array(self)
    var result = ""
    for (index, letter) in letters.enumerated() {
      result.append(letter == "'" && Self.isElision(letters, at: index) ? "\u{2019}" : letter)
    }
    return result
  }

  private static func isElision(_ letters: [Character], at index: Int) -> Bool {
    let word = String(letters[..<index].reversed().prefix(while: \.isLetter).reversed())
    let elided: Set = [
      "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu",
      "aujourd",
    ]
    guard elided.contains(word.lowercased()), index + 1 < letters.count else { return false }
    let rest = letters[(index + 1)...].prefix { !$0.isWhitespace }
    guard let next = rest.first, !rest.contains("@") else { return false }
    guard word.first?.isUppercase == true else { return next.isLetter || next == "«" }
    // A capital begins a sentence or a name: `L'accord`, `J'habite`, but `M'Baye`, `M'hamed`.
    let mayElideH = !["M", "N"].contains(word)
    return "aàâäeéèêëiîïoôuùûyœæ".contains(next) || (mayElideH && next == "h")
  }
}
