/// A language of the interface.
public enum Language: String, Sendable, CaseIterable, Codable {
  case french = "fr"
  case english = "en"
}

/// A text in every language of the interface. Both are always given: the compiler sees to it.
public struct Phrase: Sendable, Hashable, Codable {
  /// The text in French, the first language of the users.
  public let fr: String
  /// The text in English.
  public let en: String

  /// A text in French and in English.
  public init(_ fr: String, _ en: String) {
    self.fr = fr
    self.en = en
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .french: fr
    case .english: en
    }
  }
}
