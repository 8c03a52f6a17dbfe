/// A line of a document as a terminal shows it.
public struct PaperLine: Sendable, Hashable {
  /// What the line is, for whoever shows it with more than text.
  public enum Kind: Sendable, Hashable {
    /// The title of the document.
    case title
    /// A heading, or the title of a notice.
    case heading
    /// The underline of a title or heading.
    case underline
    /// Anything else.
    case text
  }

  /// The text, without spaces that do not break.
  public let text: String
  /// What the line is.
  public let kind: Kind

  init(_ text: String, _ kind: Kind = .text) {
    var shown = ""
    for scalar in text.unicodeScalars {
      shown.unicodeScalars.append(scalar == "\u{A0}" || scalar == "\u{202F}" ? " " : scalar)
    }
    self.text = shown
    self.kind = kind
  }
}
