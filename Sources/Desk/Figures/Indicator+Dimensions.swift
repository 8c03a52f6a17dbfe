import Casework

extension Indicator {
  /// What it may be split by, for a supervisor: whoever looks at the territory sees no professional of
  /// another unit; a rate is not split by what tells its numerator apart.
  func dimensions(_ scope: FigureScope, _ workplace: Workplace) -> [Dimension] {
    let sides = [workplace.me.side, workplace.me.side.other]
    // A portfolio is an adviser's: nothing is divided under a social unit.
    let shared = unit == .perAdviser ? [Side.employment] : Side.allCases
    let people = sides.filter(shared.contains).map {
      $0 == .employment ? Dimension.adviser : .socialWorker
    }
    let units = sides.filter(shared.contains).map {
      $0 == .employment ? Dimension.agency : .socialUnit
    }
    let mine: Set<Dimension> =
      workplace.me.side == .employment ? [.agency, .adviser] : [.socialUnit, .socialWorker]
    let holders: [Dimension] =
      switch scope {
      case .territory: units
      case .unit: people + units.filter { !mine.contains($0) }
      case .professional: (people + units).filter { !mine.contains($0) }
      }
    return holders + [.rsa, .month, .quarter, .year] + codes
  }

  /// The codes and groups of what it counts, where each fact has its own.
  private var codes: [Dimension] {
    let (numerator, denominator) = measure.parts
    guard denominator == nil || numerator.counting == .days else { return [] }
    return switch numerator.selector.kind {
    case .exited, .milestone, .meeting, .declined: [.detail, .group]
    case .closed, .followed, .renewed: [.detail]
    default: []
    }
  }
}

extension Measure.Part {
  /// What kind of fact it counts.
  var kind: CountedFact.Kind { selector.kind }
}
