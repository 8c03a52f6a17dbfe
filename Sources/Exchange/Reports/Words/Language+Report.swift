internal import Casework

extension Language {
  /// The language as a BCP 47 tag.
  var tag: String { self == .french ? "fr-FR" : "en-GB" }

  /// A text as it is printed in this language.
  func print(_ text: String) -> String {
    self == .french ? text.inFrenchPrint : text
  }

  /// What stands between a word and what it announces.
  var colon: String { self == .french ? "\u{A0}: " : ": " }

  /// A day in a sentence: `3 novembre 2026`.
  func day(_ date: CivilDate) -> String {
    self == .french
      ? date.paperText : "\(date.parts.day)\u{A0}" + date.monthAndYear(self)
  }
}
