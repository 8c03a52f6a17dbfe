public import Casework

/// An indicator to be split.
public struct FigureCut: Sendable, Hashable {
  /// What is counted.
  public var indicator: Indicator
  /// Over what.
  public var frame: FigureFrame
  /// By what.
  public var dimension: Dimension

  /// A split; by time it goes further back than the period, so that one sees where it goes.
  public init(_ indicator: Indicator, _ frame: FigureFrame, by dimension: Dimension) {
    self.indicator = indicator
    self.frame = frame
    self.dimension = dimension
  }

  /// The days it is over.
  public var window: Period { frame.period.window(by: dimension) }
}

/// An indicator, split.
public struct FigureSplit: Sendable {
  /// What was asked.
  public let cut: FigureCut
  /// One for each key.
  public let rows: [Row]
  /// All together; `nil` over time, where stocks do not add up.
  public let total: Figure?

  /// A line.
  public struct Row: Sendable, Identifiable {
    /// The key, as the store gives it.
    public let id: String
    /// What people call it.
    public let label: String
    /// The figure.
    public let figure: Figure
    let order: String
  }
}

/// A cell of a split, of which the dossiers are looked at.
struct FigureCell: Sendable, Hashable {
  var cut: FigureCut
  let key: String
  let label: String
  /// Whether those among whom one counts, not those counted.
  var isBelow = false

  var part: Measure.Part {
    let (numerator, denominator) = cut.indicator.measure.parts
    return isBelow ? denominator ?? numerator : numerator
  }

  /// Whether there are others to look at than those counted. Days are of the very facts below them.
  var hasBelow: Bool {
    let (numerator, denominator) = cut.indicator.measure.parts
    return denominator != nil && numerator.counting != .days
  }
}
