/// A line of text in several styles.
public struct StyledLine: Sendable, Hashable {
  /// A piece of one style.
  public struct Span: Sendable, Hashable {
    /// What it says.
    public var text: String
    /// How it looks.
    public var style: Style

    /// Makes a piece.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The pieces, from left to right.
  public var spans: [Span]

  /// An empty line.
  public static let empty = StyledLine([])

  /// Makes a line of pieces.
  public init(_ spans: [Span]) { self.spans = spans }

  /// Makes a line of one style.
  public init(_ text: String, _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text, style)]
  }

  /// What it says, without styles.
  public var text: String { spans.map(\.text).joined() }

  /// Its width in cells.
  public var cellWidth: Int { spans.reduce(0) { $0 + $1.text.cellWidth } }

  /// Adds a piece at the end.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    spans.append(Span(text, style))
  }
}
