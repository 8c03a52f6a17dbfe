import Casework

extension Reckoning {
  /// The things an indicator counts that a test lets through.
  func items(
    _ indicator: String, below: Bool = false, where isWanted: (Reckoned) -> Bool
  ) -> [Reckoned] {
    all.filter { $0.indicator == indicator && $0.isBelow == below && isWanted($0) }
  }

  /// The figure of an indicator. What is divided says so by `isDivided`.
  func figure(
    _ indicator: String, workingTime: Int, where isWanted: (Reckoned) -> Bool
  ) -> Figure {
    func total(_ below: Bool) -> Int {
      let found = items(indicator, below: below, where: isWanted)
      let people = Set(found.filter(\.isPerson).map(\.dossier)).count
      return people + found.filter { !$0.isPerson }.reduce(0) { $0 + $1.amount }
    }
    let divided = [
      "start_delay", "other_start_delay", "mean_stay", "positive_exits", "durable_exits",
      "meetings_honoured", "tripartite_share", "active_share",
    ]
    if indicator == "mean_portfolio" { return Figure(total(false), of: workingTime) }
    return Figure(total(false), of: divided.contains(indicator) ? total(true) : nil)
  }
}

private let units = Dictionary(
  uniqueKeysWithValues: SmallTerritory.professionals.map { ($0.login, $0.unit) })

extension IndicatorScope {
  /// Whether a thing is in scope, by a look at it.
  func lets(_ item: Reckoned) -> Bool {
    if let rsa, rsa != item.isRSA { return false }
    func login(_ side: Side) -> String? {
      side == .employment ? item.adviser : item.socialWorker
    }
    switch holder {
    case .anyone: return true
    case .unit(let side, let name): return login(side).flatMap { units[$0] } == name
    case .professional(let side, let name): return login(side) == name
    }
  }
}

extension Dimension {
  /// The key of a thing, by a look at it.
  func key(_ item: Reckoned) -> String {
    let (year, month, _) = item.on.parts
    return switch self {
    case .rsa: item.isRSA ? "rsa" : "other"
    case .agency: item.adviser.flatMap { units[$0] } ?? ""
    case .socialUnit: item.socialWorker.flatMap { units[$0] } ?? ""
    case .adviser: item.adviser ?? ""
    case .socialWorker: item.socialWorker ?? ""
    case .month: "\(year)-" + (month < 10 ? "0\(month)" : "\(month)")
    case .quarter: "\(year)-T\((month + 2) / 3)"
    case .year: "\(year)"
    case .detail: item.detail
    case .group: item.group
    }
  }

  /// The working time that a portfolio is divided by in a row, by hand.
  func workingTime(_ key: String, _ scope: IndicatorScope) -> Int {
    if self == .socialUnit || self == .socialWorker { return 0 }
    let times = [("a1", "Agence A", 100), ("a2", "Agence A", 80), ("a3", "Agence B", 50)]
    return times.reduce(0) { total, adviser in
      let (login, unit, time) = adviser
      let isInScope =
        switch scope.holder {
        case .anyone: true
        case .unit(let side, let name): side == .employment && name == unit
        case .professional(let side, let name): side == .employment && name == login
        }
      let isInRow = self == .agency ? key == unit : self == .adviser ? key == login : true
      return isInScope && isInRow ? total + time : total
    }
  }
}
