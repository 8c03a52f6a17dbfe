extension PassphraseRule {
  /// What hands find on a keyboard, and minds in a row.
  private static let rows = [
    "abcdefghijklmnopqrstuvwxyz", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl",
    "zxcvbnm",
  ]

  private static let digits = ["0123456789", "1234567890"]

  /// Runs of `length` characters, forwards and backwards.
  private static func runs(_ rows: [String], _ length: Int) -> [String] {
    (rows + rows.map { String($0.reversed()) }).flatMap { row in
      let characters = Array(row)
      return (0...max(0, characters.count - length)).compactMap { start in
        start + length <= characters.count ? String(characters[start..<start + length]) : nil
      }
    }
  }

  private static let obviousRuns = runs(rows, 5) + runs(digits, 4)

  /// Whether a folded text holds a run, repeats itself, or is made of a few characters.
  static func isObvious(_ text: String) -> Bool {
    let characters = Array(text)
    guard Set(characters).count >= 6 else { return true }
    if obviousRuns.contains(where: text.contains) { return true }
    let isStuttering = characters.indices.dropFirst(3).contains { index in
      Set(characters[index - 3...index]).count == 1
    }
    return isStuttering || isRepeated(characters)
  }

  /// Whether the same piece comes again from one end to the other.
  private static func isRepeated(_ characters: [Character]) -> Bool {
    let count = characters.count
    guard count >= 2 else { return false }
    return (1...count / 2).contains { length in
      (length..<count).allSatisfy { characters[$0] == characters[$0 - length] }
    }
  }

  /// The letters of passphrases that everybody uses, in French and in English.
  static let usual: Set<String> = [
    "motdepasse", "monmotdepasse", "lemotdepasse", "motdepassemotdepasse", "motdepassesecret",
    "motdepassebureau", "motdepasseprovisoire", "changezmoi", "achanger", "achangervite",
    "bienvenue", "bienvenuechezvous", "bonjour", "bonjourbonjour", "bonjourmotdepasse", "jetaime",
    "jetaimemoncoeur", "moncoeur", "mesenfants", "soleilsoleil", "vivelesvacances", "vacances",
    "liberteegalitefraternite", "marseille", "olympiquedemarseille", "parissaintgermain",
    "administrateur", "utilisateur", "azertyuiop", "azertyazerty", "azertyuiopqsdfghjklm",
    "password", "passwordpassword", "mypassword", "newpassword", "passphrase", "letmein",
    "letmeinplease", "welcome", "welcomewelcome", "administrator", "iloveyou", "iloveyousomuch",
    "changeme", "changemenow", "qwertyuiop", "qwertyqwerty", "trustnoone", "opensesame",
    "sesameouvretoi", "correcthorsebatterystaple", "secretsecret", "topsecret", "summer", "winter",
    "printemps", "automne", "printempseteautomnehiver", "unique", "football", "baseball", "dragon",
    "sunshine", "princess", "princesse", "chocolat", "doudou", "loulou", "nicolas", "camille",
  ]
}
