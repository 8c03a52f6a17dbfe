public import Casework

extension Store {
  /// A figure over a period.
  public func figure(
    _ measure: Measure, in period: Period, scope: IndicatorScope = .everything
  ) throws(StoreError) -> Figure {
    try figures([measure], in: period, scope: scope).first ?? Figure(0)
  }

  /// Figures over a period, in the order of the measures.
  public func figures(
    _ measures: [Measure], in period: Period, scope: IndicatorScope = .everything
  ) throws(StoreError) -> [Figure] {
    try engine.read { session in
      let query = FigureQuery(period, scope, by: nil)
      let tally = try Tally(measures, query, session)
      let time = try WorkingTime(scope, session).all
      return measures.map { measure in
        measure.figure(workingTime: time) { tally.counts[""]?[$0] ?? 0 }
      }
    }
  }

  /// Figures over a period, split: for each key, in the order of keys, those of the measures in their
  /// order. Every month, quarter or year of the period has its row, and so has each unit or
  /// professional in scope; an empty key is what nobody held.
  public func figures(
    _ measures: [Measure], in period: Period, scope: IndicatorScope = .everything,
    by dimension: Dimension
  ) throws(StoreError) -> [(key: String, figures: [Figure])] {
    try engine.read { session in
      try Self.figures(measures, in: period, scope: scope, by: dimension, session)
    }
  }

  static func figures(
    _ measures: [Measure], in period: Period, scope: IndicatorScope, by dimension: Dimension,
    _ session: any SQLSession
  ) throws -> [(key: String, figures: [Figure])] {
    let query = FigureQuery(period, scope, by: dimension)
    let tally = try Tally(measures, query, session)
    let time = try WorkingTime(scope, session)
    var keys = Set(tally.counts.keys)
    switch dimension {
    case .rsa: keys.formUnion([Dimension.rsaKeys.beneficiary, Dimension.rsaKeys.other])
    case .month, .quarter, .year: keys.formUnion(query.slices.map(\.key))
    case .agency, .socialUnit, .adviser, .socialWorker: keys.formUnion(time.keys(of: dimension))
    case .detail, .group: break
    }
    let hundredths = time.hundredths(by: dimension)
    return keys.sorted().map { key in
      let counts = tally.counts[key] ?? [:]
      let workingTime = hundredths(key)
      return (key, measures.map { $0.figure(workingTime: workingTime) { counts[$0] ?? 0 } })
    }
  }
}

/// The full time by which portfolios are divided.
private struct WorkingTime {
  private let scope: IndicatorScope
  private let professionals: [Professional]

  init(_ scope: IndicatorScope, _ session: any SQLSession) throws {
    self.scope = scope
    professionals = Array(try ProfessionalTable(session: session).all().values)
  }

  /// Of everybody in scope, in hundredths.
  var all: Int { counted.reduce(0) { $0 + $1.workingTime } }

  /// Of those each key stands for: added up once, since a nation has thousands of keys. A social unit
  /// has no portfolio of its own: nothing to divide by.
  func hundredths(by dimension: Dimension) -> (_ key: String) -> Int {
    switch dimension {
    case .agency: return totals { $0.unit }
    case .adviser: return totals { $0.login }
    case .socialUnit, .socialWorker: return { _ in 0 }
    case .rsa, .month, .quarter, .year, .detail, .group:
      let all = all
      return { _ in all }
    }
  }

  /// The units or professionals in scope that have a row even if nothing counted.
  func keys(of dimension: Dimension) -> [String] {
    guard let side = dimension.side else { return [] }
    let isUnit = dimension == .agency || dimension == .socialUnit
    return professionals.filter { professional in
      guard professional.side == side, !professional.role.isSupervisor else { return false }
      return switch scope.holder {
      case .unit(side, let name): professional.unit == name
      case .professional(side, let login): professional.login == login
      // A scope of the other side says nothing of whose row is empty.
      case .unit, .professional: false
      case .anyone: true
      }
    }.map { isUnit ? $0.unit : $0.login }
  }

  private var counted: [Professional] { professionals.filter(scope.countsWorkingTime) }

  private func totals(_ key: (Professional) -> String) -> (_ key: String) -> Int {
    var totals: [String: Int] = [:]
    for professional in counted {
      totals[key(professional), default: 0] += professional.workingTime
    }
    return { totals[$0] ?? 0 }
  }
}
