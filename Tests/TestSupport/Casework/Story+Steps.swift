public import Casework

extension Story {
  /// The acts of a whole path, in order, each with its day of 2026 (or of another year).
  public enum Step: Int, Sendable, CaseIterable, Comparable {
    /// 12 January: identified, both seats given.
    case identified
    /// 13 January.
    case informed
    /// 19 January, by the adviser.
    case employmentPart
    /// 21 January, by the social worker.
    case socialPart
    /// 22 January.
    case employmentAgreement
    /// 23 January.
    case socialAgreement
    /// 26 January.
    case presented
    /// 2 February.
    case signed
    /// 15 October.
    case reviewed
    /// 16 October.
    case employmentRenewal
    /// 19 October.
    case socialRenewal
    /// 20 October.
    case renewed
    /// 11 December.
    case exited

    /// Orders the acts as they come.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The command, its author and its day in `year`.
    public func act(in year: Int, person: Person) -> (Command, Professional, CivilDate) {
      switch self {
      case .identified: (.open(person), Team.adviser, day(12, 1, year))
      case .informed: (.informed, Team.adviser, day(13, 1, year))
      case .employmentPart: (.recordPart(.employmentHalf), Team.adviser, day(19, 1, year))
      case .socialPart: (.recordPart(.socialHalf), Team.socialWorker, day(21, 1, year))
      case .employmentAgreement: (.agree, Team.adviser, day(22, 1, year))
      case .socialAgreement: (.agree, Team.socialWorker, day(23, 1, year))
      case .presented: (.presentation, Team.adviser, day(26, 1, year))
      case .signed: (.signature, Team.adviser, day(2, 2, year))
      case .reviewed: (.jointReview, Team.adviser, day(15, 10, year))
      case .employmentRenewal: (.agree, Team.adviser, day(16, 10, year))
      case .socialRenewal: (.agree, Team.socialWorker, day(19, 10, year))
      case .renewed: (.renewal, Team.adviser, day(20, 10, year))
      case .exited: (.exit(), Team.adviser, day(11, 12, year))
      }
    }
  }

  /// The story up to a step, that step included; `without` leaves acts out, at their own risk.
  public static func reaching(
    _ last: Step, without left: Set<Step> = [], person: Person = .lenaig,
    under convention: Convention = .nineMonths, in year: Int = 2026, id: DossierID = "dossier-1"
  ) throws(Refusal) -> Story {
    var story = Story(id: id, under: convention, today: day(31, 12, year))
    for step in Step.allCases where step <= last && !left.contains(step) {
      let (command, actor, on) = step.act(in: year, person: person)
      try story.play(command, by: actor, on: on)
    }
    return story
  }
}
