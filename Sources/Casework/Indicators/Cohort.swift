/// What became of the people who entered in a period.
public struct Cohort: Sendable, Hashable, Codable {
  /// How many entered.
  public var entered: Int
  /// Where they stood some months after their own entry.
  public var states: [State]
  /// How many were still accompanied, month after month from their own entry.
  public var survival: [Point]

  /// Where people stood some months after their entry. Those for whom the months have not passed yet
  /// are left out.
  public struct State: Sendable, Hashable, Codable {
    /// Months after the entry.
    public var months: Int
    /// People for whom they have passed.
    public var known: Int
    /// Of these, still accompanied.
    public var inProgress: Int
    /// Of those still accompanied, how many after a renewal.
    public var renewed: Int
    /// Of the known, who left, by group of the reason.
    public var exits: [String: Int]
  }

  /// A point of the curve.
  public struct Point: Sendable, Hashable, Codable {
    /// Months after the entry.
    public var months: Int
    /// Of the people for whom they have passed, how many are still accompanied.
    public var inProgress: Figure
  }

  /// What became, by the evening of `day`, of those who entered in a period.
  ///
  /// - Parameters:
  ///   - facts: entries, renewals and exits, of those people at least.
  ///   - after: the months after which to say where they stood.
  ///   - last: the last month of the curve.
  public init(
    _ facts: some Sequence<CountedFact>, enteredIn period: Period, asOf day: CivilDate,
    after: [Int] = [3, 6, 9, 12], upTo last: Int = 18
  ) {
    var stays: [DossierID: Stay] = [:]
    for fact in facts where fact.kind == .entered && period.contains(fact.on) {
      stays[fact.dossier] = Stay(on: fact.on, until: fact.until)
    }
    for fact in facts {
      switch fact.kind {
      case .exited: stays[fact.dossier]?.group = fact.group
      case .renewed: stays[fact.dossier]?.renewals.append(fact.on)
      default: break
      }
    }
    let all = Array(stays.values)
    entered = all.count
    states = after.map { State(all, months: $0, asOf: day) }
    survival = (0...max(0, last)).map { months in
      let state = State(all, months: months, asOf: day)
      return Point(months: months, inProgress: Figure(state.inProgress, of: state.known))
    }
  }

  /// One person's stay.
  fileprivate struct Stay {
    let on: CivilDate
    let until: CivilDate?
    var group = ""
    var renewals: [CivilDate] = []
  }
}

extension Cohort.State {
  fileprivate init(_ stays: [Cohort.Stay], months: Int, asOf last: CivilDate) {
    self.init(months: months, known: 0, inProgress: 0, renewed: 0, exits: [:])
    for stay in stays {
      let day = stay.on.adding(months: months)
      guard day <= last else { continue }
      known += 1
      if let until = stay.until, until <= day {
        exits[stay.group, default: 0] += 1
      } else {
        inProgress += 1
        if stay.renewals.contains(where: { $0 <= day }) { renewed += 1 }
      }
    }
  }
}
