/// Which facts are counted.
public struct Selector: Sendable, Hashable {
  /// The kind of fact.
  public var kind: CountedFact.Kind
  /// The codes that count; `nil` for any.
  public var details: [String]?
  /// The groups that count; `nil` for any.
  public var groups: [String]?

  /// Facts of a kind, with some codes and groups.
  public init(_ kind: CountedFact.Kind, details: [String]? = nil, groups: [String]? = nil) {
    self.kind = kind
    self.details = details
    self.groups = groups
  }

  /// Whether a fact is among them, whatever its day.
  public func matches(_ fact: CountedFact) -> Bool {
    fact.kind == kind && details?.contains(fact.detail) ?? true
      && groups?.contains(fact.group) ?? true
  }
}

/// How an indicator is computed, as data: the same description is computed in the store, over facts in
/// memory, and printed as a formula.
public enum Measure: Sendable, Hashable {
  /// Facts that fall in the period.
  case count(Selector)
  /// Dossiers with at least one such fact in the period.
  case people(Selector)
  /// Spans that hold on the last day of the period.
  case stock(Selector)
  /// Mean of the days of facts that fall in the period.
  case meanDays(Selector)
  /// Facts of the period among others of the period.
  case share(Selector, of: Selector)
  /// Dossiers of the period among others of the period.
  case shareOfPeople(Selector, of: Selector)
  /// The stock for each full-time adviser.
  case stockPerAdviser(Selector)
}

/// A computed indicator: what is divided by what.
public struct Figure: Sendable, Hashable {
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
  /// What is counted above the line.
  public var numerator: Selector {
    switch self {
    case .count(let selector), .people(let selector), .stock(let selector),
      .meanDays(let selector), .share(let selector, _), .shareOfPeople(let selector, _),
      .stockPerAdviser(let selector):
      selector
    }
  }

  /// The figure over facts in memory.
  ///
  /// - Parameter workingTime: hundredths of a full time of the advisers in scope, together.
  public func figure(
    over facts: some Sequence<CountedFact>, in period: Period, workingTime: Int
  ) -> Figure {
    func inPeriod(_ selector: Selector) -> [CountedFact] {
      facts.filter { selector.matches($0) && period.contains($0.on) }
    }
    func people(_ selector: Selector) -> Int { Set(inPeriod(selector).map(\.dossier)).count }
    func open(_ selector: Selector) -> Int {
      facts.count { fact in
        selector.matches(fact) && fact.on <= period.to && fact.until.map { $0 > period.to } ?? true
      }
    }
    switch self {
    case .count(let selector): return Figure(inPeriod(selector).count)
    case .people(let selector): return Figure(people(selector))
    case .stock(let selector): return Figure(open(selector))
    case .meanDays(let selector):
      let found = inPeriod(selector)
      return Figure(found.reduce(0) { $0 + $1.days }, of: found.count)
    case .share(let selector, let whole):
      return Figure(inPeriod(selector).count, of: inPeriod(whole).count)
    case .shareOfPeople(let selector, let whole): return Figure(people(selector), of: people(whole))
    case .stockPerAdviser(let selector): return Figure(open(selector) * 100, of: workingTime)
    }
  }
}
