/// Running text, some of it bold.
public struct PaperText: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A piece of text of one weight.
  public struct Run: Sendable, Hashable {
    /// The text.
    public var text: String
    /// Whether it is bold.
    public var isBold: Bool

    /// A piece of text.
    public init(_ text: String, isBold: Bool = false) {
      self.text = text
      self.isBold = isBold
    }
  }

  /// The pieces, in order.
  public var runs: [Run]

  /// A text in pieces.
  public init(runs: [Run]) { self.runs = runs }

  /// A text without bold.
  public init(_ text: String) { runs = [Run(text)] }

  /// A text without bold.
  public init(stringLiteral text: String) { self.init(text) }

  /// A bold text.
  public static func bold(_ text: String) -> PaperText {
    PaperText(runs: [Run(text, isBold: true)])
  }

  /// One text after another.
  public static func + (left: PaperText, right: PaperText) -> PaperText {
    PaperText(runs: left.runs + right.runs)
  }

  /// The text without its weights.
  public var string: String { runs.map(\.text).joined() }
}
