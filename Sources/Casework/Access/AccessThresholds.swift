/// From where on a day of somebody's is unusual enough for a supervisor to ask. No convention fixes it:
/// these are the values of the program. They say that there is something to ask, and nothing of anybody.
public struct AccessThresholds: Sendable, Hashable {
  /// More different dossiers than this, read in a day: more than a whole portfolio.
  public var dossiers = 80
  /// More different dossiers than so many times one's own usual day…
  public var timesUsual = 3
  /// …of at least so many.
  public var leastUnusual = 30
  /// One's own usual day is the median of those, among so many days before, on which one read anything.
  public var usualDays = 30
  /// With fewer such days nobody has a usual day yet.
  public var leastDaysKnown = 5
  /// More files than this, exported in a day, calendars included.
  public var exports = 5
  /// More searches than this that found nothing, in a day.
  public var emptySearches = 20
  /// How many days back alerts are shown, today included.
  public var shownDays = 7
  /// How many months a line of the log is kept.
  public static let monthsKept = 12

  /// The values of the program.
  public static let standard = AccessThresholds()
}
