/// Letters without case and accents, enough to find something in a list by typing.
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
      "œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "\u{A0}": " ", "\u{202F}": " ",
    ]
    let accents = [
      "a": "àáâãäåāăą", "c": "çćč", "d": "ďđ", "e": "èéêëēėęě", "g": "ğģ", "i": "ìíîïīįı",
      "k": "ķ", "l": "łľļ", "n": "ñńňņ", "o": "òóôõöøōő", "r": "řŕ", "s": "śšşș", "t": "ťţț",
      "u": "ùúûüūůűų", "y": "ýÿ", "z": "źżž",
    ]
    for (letter, accented) in accents {
      for character in accented { table[character] = letter }
    }
    return table
  }()
}
