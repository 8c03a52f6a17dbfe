/// What one professional has in hand, for who reviews it: numbers that say where to look, no score.
public struct CaseloadLine: Sendable, Hashable, Identifiable {
  /// Who.
  public let professional: Professional
  /// Open dossiers in their seat.
  public var open = 0
  /// Of these, contracts signed.
  public var accompanied = 0
  /// How many colleagues of the other side they share these with.
  public var partners = 0
  /// What an adviser's portfolio may hold for their working time; `nil` on the social side.
  public var bounds: PortfolioBounds?
  /// Entries of the year so far.
  public var entries = 0
  /// Entries expected of an adviser so far; `nil` without a target, and on the social side.
  public var expectedEntries: Int?
  /// Days from identification to signature over the entries of the year.
  public var startDelay = Figure(0, of: 0)
  /// Open dossiers in which one side agreed and the other has not answered.
  public var waiting = 0
  /// Of these, those that wait for this professional.
  public var waitingForThem = 0
  /// The day since which the oldest of them waits.
  public var waitingSince: CivilDate?
  /// Joint reviews due before a contract ends.
  public var reviewsDue = 0
  /// Of these, those for which less than half of the delay is left.
  public var reviewsLate = 0
  /// Contracts past their term without renewal or exit.
  public var contractsOver = 0
  /// People accompanied without contact for too long.
  public var noContact = 0
  /// Individual meetings of the year that were held, among those held, excused or missed: those of
  /// their side, and three-way ones.
  public var honoured = Figure(0, of: 0)
  /// Exits of the year so far.
  public var exits = 0
  /// Of these, to lasting work, transition work, training or work integration.
  public var positiveExits = 0

  /// The login.
  public var id: String { professional.login }

  /// A professional who has nothing in hand yet.
  public init(_ professional: Professional) { self.professional = professional }
}

extension CaseloadLine {
  /// What is counted over the year, in the order of `take`.
  public static func measures(_ side: Side, startDelayFrom origin: StartDelayOrigin) -> [Measure] {
    let groups = [MeetingKind.individual(side).rawValue, MeetingKind.tripartite.rawValue]
    let outcomes: [MeetingOutcome] = [.honoured, .excused, .absent]
    return [
      .meanDays(Selector(origin.kind)),
      .share(Selector(.exited, groups: ExitReason.Group.positiveCodes), of: Selector(.exited)),
      .share(
        Selector(.meeting, details: [MeetingOutcome.honoured.rawValue], groups: groups),
        of: Selector(.meeting, details: outcomes.map(\.rawValue), groups: groups)),
    ]
  }

  /// Takes what `measures` came to.
  public mutating func take(_ figures: [Figure]) {
    guard figures.count == 3 else { return }
    startDelay = figures[0]
    entries = figures[0].denominator ?? 0
    positiveExits = figures[1].numerator
    exits = figures[1].denominator ?? 0
    honoured = figures[2]
  }
}

extension ExitReason.Group {
  /// The codes of the three groups that are called *sorties dynamiques* together.
  public static let positiveCodes = [Self.durable, .transition, .positive].map(\.rawValue)
}
