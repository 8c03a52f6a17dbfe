extension Style {
  /// The terminal's own letters.
  public static let plain = Style()
  /// Heavier letters.
  public static let bold = Style(bold: true)
  /// Fainter letters.
  public static let dim = Style(dim: true)
  /// Underlined letters.
  public static let underline = Style(underline: true)
  /// Foreground and background exchanged.
  public static let reverse = Style(reverse: true)

  /// Letters of one colour.
  public static func ink(_ ink: Ink) -> Style { Style(ink: ink) }

  /// This style with the attributes of another one added; its colour wins when it has one.
  public func with(_ other: Style) -> Style {
    Style(
      ink: other.ink ?? ink, bold: bold || other.bold, dim: dim || other.dim,
      underline: underline || other.underline, reverse: reverse || other.reverse)
  }

  /// The same attributes in the terminal's own colour.
  public var withoutInk: Style {
    var copy = self
    copy.ink = nil
    return copy
  }
}
