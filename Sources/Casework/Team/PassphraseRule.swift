/// What a passphrase must be (CNIL, délibération 2022-100, examples of its annex): twelve characters of
/// the four classes, or fourteen of three, or seven words; and nothing that a colleague would try first.
public struct PassphraseRule: Sendable, Hashable {
  /// Texts that it must not hold, folded and without spaces.
  private let known: [String]

  /// What is wrong with a passphrase.
  public enum Fault: Sendable, Hashable {
    /// Neither long nor varied enough; what it has: characters, classes from 0 to 4, different words.
    case tooSimple(characters: Int, classes: Int, words: Int)
    /// It holds what everybody knows: a login, a name, a unit, an institution, this program.
    case holdsKnown(String)
    /// It holds a run of a keyboard, of the alphabet or of digits, or the same again and again.
    case obvious
    /// It is among those that everybody uses.
    case usual
  }

  /// The rule for a person.
  ///
  /// - Parameter institutions: how the two institutions are called here.
  public init(for person: Professional, institutions: [String] = []) {
    var texts = [person.login, person.surname, person.givenName, person.unit, "binome"]
    texts += institutions + ["Pôle emploi", "France Travail", "Département", "Métropole"]
    for name in [person.surname, person.givenName] {
      texts += name.folded.split(separator: " ").map(String.init)
    }
    if let email = person.email { texts.append(email) }
    known = texts.map(\.joined).filter { $0.count >= 3 }
  }

  /// What is hashed: a passphrase typed with separate accents is the same, and the end of a line is no
  /// part of it.
  public static func normalised(_ typed: String) -> String {
    var text = typed
    while let last = text.last, last.isNewline { text.removeLast() }
    return text.composed
  }

  /// What is wrong with a passphrase; empty if it may be used.
  public func faults(in typed: String) -> [Fault] {
    let passphrase = Self.normalised(typed)
    var faults: [Fault] = []
    let words = Set(passphrase.folded.split(separator: " ").filter { $0.count > 1 }).count
    let classes = Self.classes(of: passphrase)
    let count = passphrase.count
    if !(count >= 12 && classes == 4 || count >= 14 && classes >= 3 || words >= 7) {
      faults.append(.tooSimple(characters: count, classes: classes, words: words))
    }
    let forms = [passphrase.joined, passphrase.withoutDisguise.joined]
    let pieces = Set(passphrase.folded.split(separator: " ").map(String.init))
    let held = known.first { text in
      // A short name stands in many honest words: it counts as a word of its own only.
      text.count < 4 ? pieces.contains(text) : forms.contains { $0.contains(text) }
    }
    if let held { faults.append(.holdsKnown(held)) }
    if Self.isObvious(passphrase.joined) { faults.append(.obvious) }
    let bare = passphrase.bare
    let letters = [bare, bare.withoutDisguise].map { $0.joined.filter { $0.isLetter } }
    if letters.contains(where: Self.usual.contains) { faults.append(.usual) }
    return faults
  }

  /// How many of the four classes it has: small letters, capitals, digits, and the rest but spaces.
  private static func classes(of passphrase: String) -> Int {
    let classes: [(Character) -> Bool] = [
      \.isLowercase, \.isUppercase, \.isNumber,
      { !$0.isLetter && !$0.isNumber && !$0.isWhitespace },
    ]
    return classes.count { passphrase.contains(where: $0) }
  }
}

extension String {
  /// Folded, without spaces.
  fileprivate var joined: String { String(folded.filter { $0 != " " }) }

  /// Without the digits and signs at either end: `2026!` after a word changes little.
  fileprivate var bare: String {
    guard let first = firstIndex(where: \.isLetter), let last = lastIndex(where: \.isLetter) else {
      return ""
    }
    return String(self[first...last])
  }

  /// With letters in the place of the signs that stand for them: `M0td3p@ss3`.
  fileprivate var withoutDisguise: String {
    let signs: [Character: Character] = [
      "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
      "€": "e",
    ]
    return String(map { signs[$0] ?? $0 })
  }
}
