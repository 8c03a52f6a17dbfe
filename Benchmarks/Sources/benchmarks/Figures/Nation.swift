import Casework
import Registry

/// How the cost of each indicator grows, up to a nation: people who are only counted.
struct Nation {
  let shell: Shell
  let store: String
  let today: CivilDate

  /// What was measured at one size.
  struct Stage {
    let dossiers: Int
    /// Milliseconds of each indicator of a month by agency, in the order of `Indicator.all`.
    let indicators: [Double]
    let all: Double
    let flow: Double
    /// The `sqlite3` shell on the questions of the month.
    let shell: Double
    let memory: Double
    let megabytes: Double
  }

  /// Grows the store from `named` dossiers to each size in turn, and measures at each.
  func run(named: Int, sizes: [Int]) throws -> [Stage] {
    let crowd = Crowd(shell: shell, store: store)
    let month = Ledger.month(before: today)
    try crowd.thin(for: month)
    var copies = 0
    return try sizes.map { size in
      let wanted = max(1, (size + named / 2) / named - 1)
      complain("growing to about \(size) dossiers…")
      try crowd.add(
        copies: copies + 1, to: wanted, upTo: named, thinnedFor: month, asTerritories: true)
      copies = wanted
      return try measure((copies + 1) * named)
    }
  }

  private func measure(_ dossiers: Int) throws -> Stage {
    let ledger = try Ledger(store, today: today)
    defer { ledger.store.close() }
    let rounds = dossiers > 1_000_000 ? 3 : 7
    let questions = ShellQuestions(today: today, month: ledger.month, year: ledger.year)
    let times = try Indicator.all.map { indicator in
      try least(of: rounds) { _ = try ledger.indicator(indicator) }
    }
    let all = try least(of: rounds) { _ = try ledger.indicators() }
    let flow = try least(of: rounds) { _ = try ledger.store.flow(in: ledger.year) }
    var other = Double.infinity
    for _ in 0..<rounds {
      other = min(other, try shell.run(questions.indicators, on: store).ms)
    }
    return Stage(
      dossiers: dossiers, indicators: times, all: all, flow: flow, shell: other,
      memory: try peak { _ = try ledger.indicators() },
      megabytes: Double(fileSize(of: store) ?? 0) / 1e6)
  }
}
