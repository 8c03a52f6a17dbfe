public import Casework

/// What a steering committee looks at: publics, barriers, means, exits, and how people move on.
public struct CommitteeFigures: Sendable, Hashable {
  /// The period, whom it covers, the words.
  public var frame: ReportFrame
  /// Every indicator over the period.
  public var whole: PublicFigures
  /// The same over the period before.
  public var before: PublicFigures
  /// `codeMeasures` over the period, by code.
  public var codes: [CodeFigures]
  /// By unit of the adviser.
  public var agencies: [UnitFigures]
  /// By unit of the social worker.
  public var socialUnits: [UnitFigures]
  /// Month by month.
  public var months: [MonthFigures]
  /// Delays from identification to signature: of everybody, *bénéficiaires du RSA*, others.
  public var delays: [PublicFigures.Public: DelaySpread]
  /// The portfolio of each adviser, for a full time, without saying whose.
  public var portfolios: [Figure]
  /// The way in of people identified in the period.
  public var funnel: Funnel
  /// What became of those who entered in the period.
  public var cohort: Cohort
  /// Contracts whose term falls in the months to come.
  public var ends: [ExpectedEnds]
  /// The log of difficulties.
  public var difficulties: [Difficulty]

  /// What a committee looks at.
  public init(
    frame: ReportFrame, whole: PublicFigures, before: PublicFigures, codes: [CodeFigures],
    agencies: [UnitFigures], socialUnits: [UnitFigures], months: [MonthFigures],
    delays: [PublicFigures.Public: DelaySpread], portfolios: [Figure], funnel: Funnel,
    cohort: Cohort, ends: [ExpectedEnds], difficulties: [Difficulty]
  ) {
    self.frame = frame
    self.whole = whole
    self.before = before
    self.codes = codes
    self.agencies = agencies
    self.socialUnits = socialUnits
    self.months = months
    self.delays = delays
    self.portfolios = portfolios
    self.funnel = funnel
    self.cohort = cohort
    self.ends = ends
    self.difficulties = difficulties
  }

  /// The figures of a code.
  public struct CodeFigures: Sendable, Hashable {
    /// The code.
    public var code: String
    /// Its figures.
    public var figures: PublicFigures

    /// The figures of a code.
    public init(code: String, figures: PublicFigures) {
      self.code = code
      self.figures = figures
    }
  }

  /// The codes under which a measure counted something, with their figures.
  func rows(_ measure: Measure) -> [CodeFigures] {
    codes.filter { $0.figures[measure].numerator > 0 }
  }
}

extension CommitteeFigures {
  /// What is counted by code.
  public static let codeMeasures: [Measure] =
    profiles.map(\.measure) + [origins, closures, declined, exits, contacts]
    + impacts.map(\.measure) + [barriersNow, barriersAtExit, actions, actionsDone]
    + MeetingKind.allCases.map(meetings) + MilestoneKind.Group.allCases.map(milestones)

  static let profiles: [(group: String, measure: Measure)] = [
    "age", "qualification", "district",
  ].map { ($0, .count(Selector(.profile, groups: [$0]))) }
  static let origins = Measure.count(Selector(.followed))
  static let closures = Measure.count(Selector(.closed))
  static let declined = Measure.count(Selector(.declined))
  static let exits = Measure.count(Selector(.exited))
  static let contacts = Measure.count(Selector(.contact))
  static let barriersAtEntry = Measure.count(Selector(.barrierAtEntry))
  static let barriersNow = Measure.count(Selector(.barrierNow))
  static let barriersAtExit = Measure.count(Selector(.barrierAtExit))
  static let actions = Measure.count(Selector(.action))
  static let actionsDone = Measure.count(
    Selector(.action, groups: [PlannedAction.State.done.rawValue]))

  /// Barriers at entry: all, and by impact.
  static let impacts: [(impact: String, measure: Measure)] =
    [("all", barriersAtEntry)]
    + ["strong", "moderate", "none"].map {
      ($0, .count(Selector(.barrierAtEntry, groups: [$0])))
    }

  static func meetings(_ kind: MeetingKind) -> Measure {
    .count(Selector(.meeting, groups: [kind.rawValue]))
  }

  static func milestones(_ group: MilestoneKind.Group) -> Measure {
    .count(Selector(.milestone, groups: [group.rawValue]))
  }
}
