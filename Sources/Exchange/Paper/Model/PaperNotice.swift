/// A box set off from the text.
public struct PaperNotice: Sendable, Hashable {
  /// Its title; none when empty.
  public var title: String
  /// Its paragraphs.
  public var paragraphs: [PaperText]

  /// A box with a title and paragraphs.
  public init(title: String = "", _ paragraphs: [PaperText]) {
    self.title = title
    self.paragraphs = paragraphs
  }
}
