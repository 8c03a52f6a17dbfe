import Casework

/// What each part of some measures comes to, by key of a split: few statements for all of them.
struct Tally {
  private let query: FigureQuery
  private let parts: [Measure.Part]
  private(set) var counts: [String: [Measure.Part: Int]] = [:]

  init(_ measures: [Measure], _ query: FigureQuery, _ session: any SQLSession) throws {
    self.query = query
    let all = measures.flatMap { measure in
      [measure.parts.numerator] + [measure.parts.denominator].compactMap(\.self)
    }
    parts = Set(all).sorted { "\($0)" < "\($1)" }
    guard !query.slices.isEmpty else { return }
    for window in [FigureQuery.Window.inPeriod, .open] { try addFacts(in: window, session) }
    for window in [FigureQuery.Window.inPeriod, .present] { try addDossiers(in: window, session) }
  }

  private func parts(
    _ window: FigureQuery.Window, distinct: Bool
  ) -> [Measure.Part] {
    parts.filter { part in
      let isDistinct = part.counting == .dossiers || part.counting == .present
      return FigureQuery.Window(part.counting) == window && isDistinct == distinct
    }
  }

  /// Facts and days add up: one statement groups them by their codes, and each part takes the groups
  /// that it selects.
  private mutating func addFacts(
    in window: FigureQuery.Window, _ session: any SQLSession
  ) throws {
    let parts = parts(window, distinct: false)
    guard !parts.isEmpty else { return }
    var binder = Binder()
    let kinds = Set(parts.map(\.selector.kind.rawValue)).sorted()
    let sql = """
      \(query.slices(&binder))
      SELECT \(query.key), f.kind, f.detail, f.grp, COUNT(*), CAST(SUM(f.days) AS BIGINT)
      FROM \(query.tables)
      WHERE f.kind IN (\(binder.list(kinds))) AND \(window.condition)\(query.scope(&binder))
      GROUP BY 1, 2, 3, 4
      """
    for row in try session.run(sql, binder.arguments) {
      guard let kind = try row.code(1, as: CountedFact.Kind.self) else { continue }
      let (key, detail, group) = try (row.text(0), row.text(2), row.text(3))
      let (count, days) = try (row.integer(4), row.integer(5))
      for part in parts
      where part.selector.matches(kind: kind, detail: detail, group: group) {
        counts[key, default: [:]][part, default: 0] += part.counting == .days ? days : count
      }
    }
  }

  /// The same dossier may have several facts: they are told apart in the statement.
  private mutating func addDossiers(
    in window: FigureQuery.Window, _ session: any SQLSession
  ) throws {
    let parts = parts(window, distinct: true)
    guard !parts.isEmpty else { return }
    var binder = Binder()
    let slices = query.slices(&binder)
    let counted = parts.map { part in
      "COUNT(DISTINCT CASE WHEN \(FigureQuery.condition(part.selector, &binder)) THEN f.dossier END)"
    }
    let kinds = Set(parts.map(\.selector.kind.rawValue)).sorted()
    let sql = """
      \(slices)
      SELECT \(query.key), \(counted.joined(separator: ", "))
      FROM \(query.tables)
      WHERE f.kind IN (\(binder.list(kinds))) AND \(window.condition)\(query.scope(&binder))
      GROUP BY 1
      """
    for row in try session.run(sql, binder.arguments) {
      for (column, part) in parts.enumerated() {
        let count = try row.integer(column + 1)
        if count > 0 { counts[try row.text(0), default: [:]][part] = count }
      }
    }
  }
}
