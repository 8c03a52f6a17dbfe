/// What is given for evaluation of one dossier followed in a period: who it is, as ladders that
/// ``KAnonymity`` climbs, and what happened.
struct EvaluationRow: Hashable {
  /// A ladder for each of ``EvaluationColumn/describing``.
  let description: [[String]]
  /// A text for each of ``EvaluationColumn/telling``.
  let story: [String]

  /// The row of a dossier, from everything that counts in it until the evening of `day`; `nil` if it is
  /// not followed in the period.
  init?(
    _ facts: [CountedFact], followedIn period: Period, asOf day: CivilDate,
    units: [String: String]
  ) {
    guard
      let followed = facts.first(where: { $0.kind == .followed }), followed.on <= day,
      followed.until.map({ $0 >= period.from }) ?? true
    else { return nil }
    let known = facts.filter { $0.on <= day }
    description = Self.description(followed, known, units)
    story = Self.story(known, asOf: day)
  }

  private static func description(
    _ followed: CountedFact, _ facts: [CountedFact], _ units: [String: String]
  ) -> [[String]] {
    func profile(_ group: String) -> String {
      facts.first { $0.kind == .profile && $0.group == group }?.detail ?? EvaluationColumn.unknown
    }
    let identified = Period(from: followed.on, to: followed.on)
    let times = [Dimension.month, .quarter, .year].map { identified.slices(by: $0)[0].key }
    let agency = followed.adviser.flatMap { units[$0] } ?? EvaluationColumn.unknown
    let qualification = profile("qualification")
    let level = Qualification(rawValue: qualification)?.level.rawValue
    return [
      times, [agency], [profile("age")], [qualification, level ?? qualification],
      [followed.isRSA ? "yes" : "no"], [profile("district")],
    ].map { $0 + [EvaluationColumn.anything] }
  }

  private static func story(_ facts: [CountedFact], asOf day: CivilDate) -> [String] {
    func first(_ kind: CountedFact.Kind) -> CountedFact? { facts.first { $0.kind == kind } }
    func codes(_ kind: CountedFact.Kind, _ code: (CountedFact) -> String) -> String {
      Set(facts.filter { $0.kind == kind }.map(code)).sorted().joined(separator: " ")
    }
    let (entered, exited) = (first(.entered), first(.exited))
    let state =
      exited != nil
      ? "exited" : first(.closed) != nil ? "closed" : entered != nil ? "accompanied" : "waiting"
    let renewals = facts.filter { $0.kind == .renewed }.count
    return EvaluationColumn.telling.map { column in
      switch column {
      case .state: state
      case .startDelay: entered.map { band($0.days, [31, 61, 91]) } ?? ""
      case .months:
        entered.map { band($0.on.wholeMonths(until: exited?.on ?? day), [3, 6, 9, 12, 18]) } ?? ""
      case .renewals: entered == nil ? "" : band(renewals, [1, 2])
      case .barriersAtEntry: codes(.barrierAtEntry, \.detail)
      case .barriersAtExit: codes(.barrierAtExit, \.detail)
      case .milestones: codes(.milestone, \.group)
      case .outcome: exited?.group ?? ""
      case .identified, .agency, .age, .qualification, .rsa, .priorityDistrict: ""
      }
    }
  }

  /// `0_30`, `31_60`, `61_plus`: the band of a number among those that begin at 0 and at `starts`. No
  /// sign that a spreadsheet would take for a date.
  private static func band(_ number: Int, _ starts: [Int]) -> String {
    let from = starts.last { $0 <= number } ?? 0
    guard let next = starts.first(where: { $0 > number }) else { return "\(from)_plus" }
    return next - from == 1 ? "\(from)" : "\(from)_\(next - 1)"
  }
}
