/// What some measures came to for *bénéficiaires du RSA*, for all others, and for both together.
public struct PublicFigures: Sendable, Hashable {
  private var rsa: [Measure: Figure] = [:]
  private var others: [Measure: Figure] = [:]

  /// Whose figure.
  public enum Public: String, Sendable, CaseIterable, Codable {
    case rsa
    case others
    case all
  }

  /// Figures of the two publics, in the order of the measures; what is missing is nothing.
  public init(_ measures: [Measure], rsa: [Figure] = [], others: [Figure] = []) {
    for (measure, figure) in zip(measures, rsa) { self.rsa[measure] = figure }
    for (measure, figure) in zip(measures, others) { self.others[measure] = figure }
  }

  /// The figure of a measure for a public. A person is of one public only, so that both add up; a
  /// portfolio is divided by the same working time whoever is in it.
  public subscript(measure: Measure, public: Public = .all) -> Figure {
    let nothing = measure.figure(workingTime: 0) { _ in 0 }
    switch `public` {
    case .rsa: return rsa[measure] ?? nothing
    case .others: return others[measure] ?? nothing
    case .all:
      let (left, right) = (rsa[measure] ?? nothing, others[measure] ?? nothing)
      let count = left.numerator + right.numerator
      if case .stockPerAdviser = measure {
        return Figure(count, of: max(left.denominator ?? 0, right.denominator ?? 0))
      }
      guard let first = left.denominator, let second = right.denominator else {
        return Figure(count)
      }
      return Figure(count, of: first + second)
    }
  }

  /// The figure of an indicator for a public.
  public subscript(indicator: Indicator, public: Public = .all) -> Figure {
    self[indicator.measure, `public`]
  }
}

extension PublicFigures {
  /// The rows of a split for two publics, by key, in the order of keys.
  public static func rows(
    _ measures: [Measure], rsa: [(key: String, figures: [Figure])],
    others: [(key: String, figures: [Figure])]
  ) -> [(key: String, figures: PublicFigures)] {
    let first = Dictionary(rsa.map { ($0.key, $0.figures) }) { left, _ in left }
    let second = Dictionary(others.map { ($0.key, $0.figures) }) { left, _ in left }
    return Set(first.keys).union(second.keys).sorted().map { key in
      (key, PublicFigures(measures, rsa: first[key] ?? [], others: second[key] ?? []))
    }
  }
}
