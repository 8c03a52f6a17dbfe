/// How a cell looks. The background is always the terminal's own.
public struct Style: Sendable, Hashable {
  /// The foreground, or `nil` for the terminal's own.
  public var ink: Ink?
  /// Heavier letters.
  public var bold: Bool
  /// Fainter letters; some terminals show no difference.
  public var dim: Bool
  /// Underlined letters.
  public var underline: Bool
  /// Foreground and background exchanged: the mark of the selection.
  public var reverse: Bool

  /// Makes a style out of its parts.
  public init(
    ink: Ink? = nil, bold: Bool = false, dim: Bool = false, underline: Bool = false,
    reverse: Bool = false
  ) {
    self.ink = ink
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }
}
