/// Letters without case and accents, enough to jump in a list by typing.
enum LatinFolding {
  static func fold(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      result += base[character] ?? String(character)
    }
    return result
  }

  private static let base: [Character: String] = {
    var table: [Character: String] = [
      "œ": "oe", "æ": "ae", "ß": "ss", "ç": "c", "ñ": "n", "’": "'",
    ]
    let accents = [
      "a": "àáâãäå", "e": "èéêë", "i": "ìíîï", "o": "òóôõöø", "u": "ùúûü", "y": "ýÿ",
    ]
    for (letter, accented) in accents {
      for character in accented { table[character] = letter }
    }
    return table
  }()
}
