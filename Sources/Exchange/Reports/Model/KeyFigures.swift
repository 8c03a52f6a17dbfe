/// A few figures that stand before everything else.
public struct KeyFigures: Sendable, Hashable {
  /// What they are, for whoever reads them as a table: "Chiffres clés".
  public var title: String
  /// The period they are compared with: "2e trimestre 2026". Empty without comparison.
  public var previousPeriod: String
  /// The figures.
  public var figures: [KeyFigure]
  /// Whether they are read outside the unit that knows the people (``Report/protected(minimum:)``).
  public var leavesUnit: Bool

  /// A few figures.
  public init(
    _ title: String, previousPeriod: String = "", figures: [KeyFigure], leavesUnit: Bool = false
  ) {
    self.title = title
    self.previousPeriod = previousPeriod
    self.figures = figures
    self.leavesUnit = leavesUnit
  }
}
