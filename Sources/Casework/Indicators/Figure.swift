/// A computed indicator: what is divided by what.
public struct Figure: Sendable, Hashable, Codable {
  /// How many, or how many days in all.
  public var numerator: Int
  /// Among how many; `nil` where nothing is divided. In hundredths of a full time for portfolios.
  public var denominator: Int?

  /// A count, or a part of another.
  public init(_ numerator: Int, of denominator: Int? = nil) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The value: the count, or the quotient; `nil` where there is nothing to divide by.
  public var value: Double? {
    guard let denominator else { return Double(numerator) }
    return denominator == 0 ? nil : Double(numerator) / Double(denominator)
  }
}

extension Measure {
  /// The figure over facts in memory.
  ///
  /// - Parameter workingTime: hundredths of a full time of the advisers in scope, together.
  public func figure(
    over facts: some Sequence<CountedFact>, in period: Period, workingTime: Int
  ) -> Figure {
    figure(workingTime: workingTime) { part in
      let found = facts.filter { part.selector.matches($0) && part.counting.holds($0, period) }
      return switch part.counting {
      case .facts, .open: found.count
      case .days: found.reduce(0) { $0 + $1.days }
      case .dossiers, .present: Set(found.map(\.dossier)).count
      }
    }
  }
}

extension Measure.Part.Counting {
  /// Whether a fact counts in a period.
  public func holds(_ fact: CountedFact, _ period: Period) -> Bool {
    switch self {
    case .facts, .days, .dossiers: period.contains(fact.on)
    case .open: fact.on <= period.to && fact.until.map { $0 > period.to } ?? true
    case .present: fact.on <= period.to && fact.until.map { $0 >= period.from } ?? true
    }
  }
}
