public import Casework

extension Store {
  /// The dossiers behind a figure, or behind a cell of a split: as many as it counts. Where facts are
  /// counted a dossier comes once for each, where people are, once. Dossiers that are only counted have
  /// names that lead to none.
  ///
  /// - Parameters:
  ///   - part: what is counted above or below the line of a measure (`Measure.parts`).
  ///   - cell: the split and the key, if it is one cell.
  public func dossiers(
    counted part: Measure.Part, in period: Period, scope: IndicatorScope = .everything,
    cell: (dimension: Dimension, key: String)? = nil
  ) throws(StoreError) -> [DossierID] {
    let isDistinct = part.isOfDossiers
    return try engine.read { session in
      guard
        let (sql, arguments) = Self.counted(
          part, period, scope, cell, "\(isDistinct ? "DISTINCT " : "")f.dossier")
      else { return [] }
      return try session.run("\(sql) ORDER BY f.dossier", arguments).map { try $0.text(0) }
    }
  }

  /// What is behind a figure, or behind a cell of a split, with the lines of the dossiers that this store
  /// holds: as many facts as it counts, by dossier and by day. Of a dossier that is counted once, the
  /// first.
  public func facts(
    counted part: Measure.Part, in period: Period, scope: IndicatorScope = .everything,
    cell: (dimension: Dimension, key: String)? = nil
  ) throws(StoreError) -> (facts: [CountedFact], lines: [DossierLine]) {
    let columns = FactTable.columns.split(separator: ", ").map { "f.\($0)" }
    return try engine.read { session in
      guard
        let (sql, arguments) = Self.counted(
          part, period, scope, cell, columns.joined(separator: ", ")),
        let (names, same) = Self.counted(part, period, scope, cell, "f.dossier")
      else { return ([], []) }
      var facts = try session.run("\(sql) ORDER BY f.dossier, f.fact_on, f.detail", arguments)
        .map(FactTable.fact)
      if part.isOfDossiers {
        var last: DossierID?
        facts = facts.filter { fact in
          defer { last = fact.dossier }
          return fact.dossier != last
        }
      }
      let lines = try LineTable(session: session).lines("dossier IN (\(names))", same)
      return (facts, lines)
    }
  }

  /// The statement over what a part counts; `nil` where a cell is of no slice of the period.
  private static func counted(
    _ part: Measure.Part, _ period: Period, _ scope: IndicatorScope,
    _ cell: (dimension: Dimension, key: String)?, _ columns: String
  ) -> (sql: String, arguments: [SQLValue])? {
    let query = FigureQuery(period, scope, by: cell?.dimension, cell: cell?.key)
    guard !query.slices.isEmpty else { return nil }
    var binder = Binder()
    var sql = """
      \(query.slices(&binder))
      SELECT \(columns) FROM \(query.tables)
      WHERE \(FigureQuery.condition(part.selector, &binder))
        AND \(FigureQuery.Window(part.counting).condition())\(query.scope(&binder))
      """
    if let cell { sql += " AND \(query.key) = \(binder.bind(cell.key))" }
    return (sql, binder.arguments)
  }

  /// The dossiers behind the numerator of a measure.
  public func dossiers(
    counted measure: Measure, in period: Period, scope: IndicatorScope = .everything,
    cell: (dimension: Dimension, key: String)? = nil
  ) throws(StoreError) -> [DossierID] {
    try dossiers(counted: measure.parts.numerator, in: period, scope: scope, cell: cell)
  }

  /// What counts in a dossier, as it was written.
  public func countedFacts(of dossier: DossierID) throws(StoreError) -> [CountedFact] {
    try engine.read { session in try FactTable(session: session).facts(of: dossier).map(\.fact) }
  }

  /// Keeps what counts of people whose dossier is elsewhere or no longer: they are counted, and their
  /// names lead to no dossier. Making projections again leaves them alone.
  ///
  /// - Throws: `damaged` if a name is that of a dossier of this store, which would count twice.
  public func keepAnonymised(_ facts: [CountedFact]) throws(StoreError) {
    try engine.write { session in
      let table = FactTable(session: session)
      for name in Set(facts.map(\.dossier)) {
        let rows = try session.run("SELECT 1 FROM dossier_line WHERE dossier = $1", [.text(name)])
        guard rows.isEmpty else { throw StoreError.damaged("anonymised name of dossier \(name)") }
      }
      // In the order of the indexes: many rows at once land side by side.
      for fact in facts.sorted(by: { ($0.kind.rawValue, $0.on) < ($1.kind.rawValue, $1.on) }) {
        try table.insert(fact, isAnonymised: true)
      }
    }
  }
}

extension Measure.Part {
  /// Whether each dossier counts once.
  fileprivate var isOfDossiers: Bool { counting == .dossiers || counting == .present }
}
