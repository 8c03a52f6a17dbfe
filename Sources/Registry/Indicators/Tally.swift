import Casework

/// What each part of some measures comes to, by key of a split: few statements for all of them.
struct Tally {
  let query: FigureQuery
  let parts: [Measure.Part]
  let session: any SQLSession
  private(set) var counts: [String: [Measure.Part: Int]] = [:]

  init(_ measures: [Measure], _ query: FigureQuery, _ session: any SQLSession) throws {
    self.query = query
    self.session = session
    let all = measures.flatMap { measure in
      [measure.parts.numerator] + [measure.parts.denominator].compactMap(\.self)
    }
    parts = Set(all).sorted { "\($0)" < "\($1)" }
    guard !query.slices.isEmpty else { return }
    try addFacts()
    try addDossiers(in: .inPeriod, parts.filter { $0.counting == .dossiers })
    if query.dimension?.isTime == true {
      try addStocksInTime()
      try addPresentInTime()
    } else {
      try addStocks()
      for kind in kinds(.present) { try addDossiers(in: .present, parts(.present, kind)) }
    }
  }

  func parts(
    _ counting: Measure.Part.Counting, _ kind: CountedFact.Kind
  ) -> [Measure.Part] {
    parts.filter { $0.counting == counting && $0.selector.kind == kind }
  }

  /// The kinds of the parts that count in a way, one by one: each may have an index of its own.
  func kinds(_ counting: Measure.Part.Counting) -> [CountedFact.Kind] {
    let found = Set(parts.filter { $0.counting == counting }.map(\.selector.kind))
    return CountedFact.Kind.allCases.filter(found.contains)
  }

  mutating func add(_ key: String, _ part: Measure.Part, _ count: Int) {
    counts[key, default: [:]][part, default: 0] += count
  }

  /// Facts of the period and their days.
  private mutating func addFacts() throws {
    let parts = parts.filter { $0.counting == .facts || $0.counting == .days }
    for (key, part, count) in try sums(query, .inPeriod, parts) { add(key, part, count) }
  }

  /// What holds on the evening of the last day.
  private mutating func addStocks() throws {
    for kind in kinds(.open) {
      let parts = parts(.open, kind)
      for (key, part, count) in try sums(query, .open, parts) { add(key, part, count) }
    }
  }

  /// Facts and days add up: one statement groups them by their codes, and each part takes the groups
  /// that it selects.
  func sums(
    _ query: FigureQuery, _ window: FigureQuery.Window, _ parts: [Measure.Part]
  ) throws -> [(key: String, part: Measure.Part, count: Int)] {
    guard !parts.isEmpty else { return [] }
    var binder = Binder()
    let sql = """
      \(query.slices(&binder))
      SELECT \(query.key), f.kind, f.detail, f.grp, COUNT(*), CAST(SUM(f.days) AS BIGINT)
      FROM \(query.tables)
      WHERE \(FigureQuery.condition(Set(parts.map(\.selector.kind)))) AND \(window.condition())\
      \(query.scope(&binder))
      GROUP BY 1, 2, 3, 4
      """
    var sums: [(String, Measure.Part, Int)] = []
    for row in try session.run(sql, binder.arguments) {
      guard let kind = try row.code(1, as: CountedFact.Kind.self) else { continue }
      let (key, detail, group) = try (row.text(0), row.text(2), row.text(3))
      let (count, days) = try (row.integer(4), row.integer(5))
      for part in parts where part.selector.matches(kind: kind, detail: detail, group: group) {
        sums.append((key, part, part.counting == .days ? days : count))
      }
    }
    return sums
  }

  /// The same dossier may have several facts: they are told apart in the statement.
  private mutating func addDossiers(
    in window: FigureQuery.Window, _ parts: [Measure.Part]
  ) throws {
    guard !parts.isEmpty else { return }
    var binder = Binder()
    let slices = query.slices(&binder)
    let counted = parts.map { part in
      "COUNT(DISTINCT CASE WHEN \(FigureQuery.condition(part.selector, &binder)) THEN f.dossier END)"
    }
    let sql = """
      \(slices)
      SELECT \(query.key), \(counted.joined(separator: ", "))
      FROM \(query.tables)
      WHERE \(FigureQuery.condition(Set(parts.map(\.selector.kind)))) AND \(window.condition())\
      \(query.scope(&binder))
      GROUP BY 1
      """
    for row in try session.run(sql, binder.arguments) {
      for (column, part) in parts.enumerated() {
        let count = try row.integer(column + 1)
        if count > 0 { add(try row.text(0), part, count) }
      }
    }
  }
}
