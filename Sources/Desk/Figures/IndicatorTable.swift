public import Casework

/// Every indicator over a frame, with the period before and both publics.
public struct IndicatorTable: Sendable {
  /// Over what.
  public let frame: FigureFrame
  /// The indicators, in the order of what people ask.
  public let lines: [Line]

  /// One of them.
  public struct Line: Sendable {
    /// What is counted.
    public let indicator: Indicator
    /// Over the period.
    public let now: Figure
    /// Over the one it is compared with.
    public let before: Figure
    /// Of *bénéficiaires du RSA* and of all others, where the frame takes everybody.
    public let publics: (rsa: Figure, other: Figure)?
  }

  func line(_ id: String) -> Line? { lines.first { $0.indicator.id == id } }
}
