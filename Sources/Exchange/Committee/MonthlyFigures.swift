public import Casework

/// What the two institutions send each other each month (Ille-et-Vilaine, four figures), and what says
/// where the load is.
public struct MonthlyFigures: Sendable, Hashable {
  /// The month, whom it covers, the words.
  public var frame: ReportFrame
  /// Over the period.
  public var month: PublicFigures
  /// Over the period before.
  public var before: PublicFigures
  /// From 1 January to the end of the period.
  public var year: PublicFigures
  /// From 1 January to the end of the period before.
  public var yearBefore: PublicFigures
  /// From 1 January, by unit of the adviser.
  public var agencies: [UnitFigures]
  /// From 1 January, by unit of the social worker.
  public var socialUnits: [UnitFigures]
  /// Month by month from 1 January.
  public var months: [MonthFigures]
  /// What is pending on the day the report is made, by unit of the adviser.
  public var pending: [PendingWork]
  /// Contracts whose term falls in the months to come.
  public var ends: [ExpectedEnds]

  /// What was counted each month; `measures` below, and what they come to.
  public init(
    frame: ReportFrame, month: PublicFigures, before: PublicFigures, year: PublicFigures,
    yearBefore: PublicFigures, agencies: [UnitFigures], socialUnits: [UnitFigures],
    months: [MonthFigures], pending: [PendingWork], ends: [ExpectedEnds]
  ) {
    self.frame = frame
    self.month = month
    self.before = before
    self.year = year
    self.yearBefore = yearBefore
    self.agencies = agencies
    self.socialUnits = socialUnits
    self.months = months
    self.pending = pending
    self.ends = ends
  }

  /// The indicators that it is made of, as a convention counts them.
  public static func indicators(under convention: Convention) -> [Indicator] {
    let ids =
      ["entries", "start_delay", "mean_portfolio", "in_progress", "exits"]
      + ["positive_exits", "meetings_honoured"]
    return ids.compactMap { Indicator.named($0)?.under(convention) }
  }
}

/// The figures of a unit.
public struct UnitFigures: Sendable, Hashable {
  /// Its name; empty for what no unit held.
  public var name: String
  /// Its figures.
  public var figures: PublicFigures

  /// The figures of a unit.
  public init(name: String, figures: PublicFigures) {
    self.name = name
    self.figures = figures
  }
}

/// The figures of a month.
public struct MonthFigures: Sendable, Hashable {
  /// The month: `2026-11`.
  public var month: String
  /// Its figures.
  public var figures: PublicFigures
  /// Entries expected from 1 January to its end, of the working time in scope; `nil` without a target.
  public var expected: Int?

  /// The figures of a month.
  public init(month: String, figures: PublicFigures, expected: Int? = nil) {
    self.month = month
    self.figures = figures
    self.expected = expected
  }
}

/// What waits for somebody in a unit.
public struct PendingWork: Sendable, Hashable {
  /// The unit.
  public var unit: String
  /// Agreements that wait for the second answer.
  public var waiting = 0
  /// Joint reviews due before a contract ends.
  public var reviewsDue = 0
  /// Contracts past their term.
  public var contractsOver = 0
  /// People accompanied without contact for too long.
  public var noContact = 0

  /// What waits in the lines of a unit.
  public init(unit: String, _ lines: some Sequence<CaseloadLine>) {
    self.unit = unit
    for line in lines {
      waiting += line.waiting
      reviewsDue += line.reviewsDue
      contractsOver += line.contractsOver
      noContact += line.noContact
    }
  }
}
