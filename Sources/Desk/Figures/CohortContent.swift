public import Casework

/// What became of the people who entered in a period.
public struct CohortContent: Sendable {
  /// Over what; the period is that of the entries.
  public let frame: FigureFrame
  /// What became of them.
  public let cohort: Cohort
}

/// What comes in, what goes out, and what is to come.
public struct FlowContent: Sendable {
  /// Over what.
  public let frame: FigureFrame
  /// The days that are cut by months: twelve months at least.
  public let window: Period
  /// Month by month.
  public let months: [Flow]
  /// How far the people identified in these days came.
  public let funnel: Funnel
  /// Ends of contracts to come, month by month.
  public let ends: [ExpectedEnds]
}
