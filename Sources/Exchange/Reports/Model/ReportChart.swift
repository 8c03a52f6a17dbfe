/// A drawing of a table. The table goes with it: whoever does not see the drawing, or wants the values,
/// reads that.
///
/// A category is a row of the table that is no total, under the text of its first column; a series is
/// a column of numbers.
public struct ReportChart: Sendable, Hashable {
  /// What it shows.
  public var title: String
  /// What is to be seen in it, in a sentence. Whoever protects small counts writes it from what is
  /// left: nothing here looks into it.
  public var reading: String
  /// How it is drawn.
  public var shape: Shape
  /// What is drawn.
  public var data: ReportTable
  /// Indices of the columns that are drawn; where empty, those of the
  /// kind of the first one of numbers, without totals.
  public var series: [Int]
  /// A value to compare with.
  public var reference: Reference?

  /// How a chart is drawn.
  public enum Shape: String, Sendable, Hashable, CaseIterable {
    /// Horizontal bars, those of a category under one another.
    case bars
    /// Vertical bars, those of a category side by side. Where the values would not fit above
    /// them, on a narrow screen, they are drawn as horizontal ones.
    case columns
    /// Horizontal bars in parts, one for each series.
    case stack
    /// Points joined by lines.
    case line
    /// Values that hold until the next one.
    case step
    /// What is left from one step to the next, of one series.
    case funnel
  }

  /// A value to compare with.
  public struct Reference: Sendable, Hashable {
    /// The value, in the unit of the series.
    public var value: Double
    /// Whose it is.
    public var label: String

    /// A value to compare with.
    public init(_ value: Double, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// A drawing of a table. The title is the caption of the table unless one is given.
  public init(
    _ shape: Shape, of data: ReportTable, title: String? = nil, reading: String,
    series: [Int] = [], reference: Reference? = nil
  ) {
    self.title = title ?? data.caption
    self.reading = reading
    self.shape = shape
    self.data = data
    self.series = series
    self.reference = reference
  }
}
