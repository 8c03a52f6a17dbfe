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
    matches(kind: fact.kind, detail: fact.detail, group: fact.group)
  }

  /// Whether a fact of these codes is among them.
  public func matches(kind: CountedFact.Kind, detail: String, group: String) -> Bool {
    self.kind == kind && details?.contains(detail) ?? true && groups?.contains(group) ?? true
  }
}

/// How an indicator is computed, as data: the same description is computed in the store, over facts in
/// memory, and printed as a formula.
public enum Measure: Sendable, Hashable {
  /// Facts that fall in the period.
  case count(Selector)
  /// Dossiers with at least one such fact in the period.
  case people(Selector)
  /// Spans that hold on the evening of the last day of the period (*file active*).
  case stock(Selector)
  /// Dossiers with a span that held on the eve of the period or begins in it (*file active cumulée*):
  /// the stock of the eve and what came in.
  case present(Selector)
  /// Mean of the days of facts that fall in the period.
  case meanDays(Selector)
  /// Facts of the period among others of the period.
  case share(Selector, of: Selector)
  /// Dossiers of the period among others of the period.
  case shareOfPeople(Selector, of: Selector)
  /// Dossiers with such a fact in the period, to those present in it.
  case shareOfPresent(Selector, of: Selector)
  /// The stock for each full-time adviser.
  case stockPerAdviser(Selector)
}

extension Measure {
  /// What a measure counts, above or below its line.
  public struct Part: Sendable, Hashable {
    /// How it counts.
    public var counting: Counting
    /// What it counts.
    public var selector: Selector

    /// Ways of counting.
    public enum Counting: Sendable, Hashable {
      /// Facts of the period.
      case facts
      /// The days of facts of the period, added up.
      case days
      /// Dossiers with a fact in the period.
      case dossiers
      /// Spans that hold on the evening of the last day.
      case open
      /// Dossiers with a span that held on the eve of the period or begins in it.
      case present
    }

    /// Something counted in a way.
    public init(_ counting: Counting, _ selector: Selector) {
      self.counting = counting
      self.selector = selector
    }
  }

  /// What is counted above the line and below it; `nil` where nothing is divided, or by working time.
  public var parts: (numerator: Part, denominator: Part?) {
    switch self {
    case .count(let what): (Part(.facts, what), nil)
    case .people(let what): (Part(.dossiers, what), nil)
    case .stock(let what), .stockPerAdviser(let what): (Part(.open, what), nil)
    case .present(let what): (Part(.present, what), nil)
    case .meanDays(let what): (Part(.days, what), Part(.facts, what))
    case .share(let what, let whole): (Part(.facts, what), Part(.facts, whole))
    case .shareOfPeople(let what, let whole): (Part(.dossiers, what), Part(.dossiers, whole))
    case .shareOfPresent(let what, let whole): (Part(.dossiers, what), Part(.present, whole))
    }
  }

  /// The figure, from what each part comes to.
  ///
  /// - Parameter workingTime: hundredths of a full time of the advisers in scope, together.
  public func figure(workingTime: Int, _ count: (Part) -> Int) -> Figure {
    let (numerator, denominator) = parts
    if case .stockPerAdviser = self {
      return Figure(count(numerator) * 100, of: workingTime)
    }
    return Figure(count(numerator), of: denominator.map(count))
  }
}
