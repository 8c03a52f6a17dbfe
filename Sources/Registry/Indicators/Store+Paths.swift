public import Casework

extension Store {
  /// What became, by the evening of `day`, of those who entered in a period.
  public func cohort(
    enteredIn period: Period, asOf day: CivilDate, scope: IndicatorScope = .everything,
    after: [Int] = [3, 6, 9, 12], upTo last: Int = 18
  ) throws(StoreError) -> Cohort {
    let facts = try facts(
      [.entered, .renewed, .exited], ofThoseWith: .entered, in: period, scope: scope)
    return Cohort(facts, enteredIn: period, asOf: day, after: after, upTo: last)
  }

  /// How far the people identified in a period came.
  public func funnel(
    identifiedIn period: Period, scope: IndicatorScope = .everything
  ) throws(StoreError) -> Funnel {
    let facts = try facts(
      [.followed, .shared, .agreed, .presented, .entered, .closed], ofThoseWith: .followed,
      in: period, scope: scope)
    return Funnel(facts, identifiedIn: period)
  }

  /// Entries, exits and the stock at the end of each month of a period.
  public func flow(
    in period: Period, scope: IndicatorScope = .everything
  ) throws(StoreError) -> [Flow] {
    let measures: [Measure] = [
      .count(Selector(.entered)), .count(Selector(.exited)), .stock(Selector(.accompanied)),
    ]
    return try figures(measures, in: period, scope: scope, by: .month).map { row in
      Flow(
        month: row.key, entries: row.figures[0].numerator, exits: row.figures[1].numerator,
        stock: row.figures[2].numerator)
    }
  }

  /// Contracts whose term falls in each month of a period, by what the store knows of open dossiers.
  public func expectedEnds(
    in period: Period, scope: IndicatorScope = .everything
  ) throws(StoreError) -> [ExpectedEnds] {
    let slices = FigureQuery(period, scope, by: .month)
    guard !slices.slices.isEmpty else { return [] }
    var binder = Binder()
    let sql = """
      \(slices.slices(&binder))
      SELECT slice.label, COUNT(*),
        COUNT(CASE WHEN l.renewals < l.renewals_allowed THEN 1 END)
      FROM slice CROSS JOIN dossier_line l
      WHERE l.ended_on IS NULL AND l.ends_on BETWEEN slice.opens AND slice.closes\
      \(FigureQuery.condition(scope, "l.", &binder))
      GROUP BY 1
      """
    return try engine.read { session in
      var found: [String: (Int, Int)] = [:]
      for row in try session.run(sql, binder.arguments) {
        found[try row.text(0)] = try (row.integer(1), row.integer(2))
      }
      return slices.slices.map { slice in
        let (ends, renewable) = found[slice.key] ?? (0, 0)
        return ExpectedEnds(month: slice.key, ends: ends, renewable: renewable)
      }
    }
  }

  /// Facts of some kinds of the dossiers that have one of a kind in a period, in scope; a dossier has
  /// one at most. Those first, then what else is known of each: the other way around would read every
  /// fact of the kinds.
  ///
  /// - Parameter namesHolders: whether the facts say who held the seats; paths are told without.
  func facts(
    _ kinds: Set<CountedFact.Kind>, ofThoseWith kind: CountedFact.Kind, in period: Period,
    _ window: FigureQuery.Window = .inPeriod, scope: IndicatorScope = .everything,
    namesHolders: Bool = false
  ) throws(StoreError) -> [CountedFact] {
    var binder = Binder()
    let slices = FigureQuery(period, scope, by: nil).slices(&binder)
    // A text that is not read costs nothing.
    let columns = FactTable.columns.split(separator: ", ").map { column in
      !namesHolders && ["adviser", "social_worker"].contains(column) ? "NULL" : "f.\(column)"
    }
    let sql = """
      \(slices)
      SELECT \(columns.joined(separator: ", "))
      FROM slice CROSS JOIN counted_fact one CROSS JOIN counted_fact f
      WHERE one.kind = '\(kind.rawValue)' AND \(window.condition("one."))\
      \(FigureQuery.condition(scope, "one.", &binder))
        AND f.dossier = one.dossier AND \(FigureQuery.condition(kinds))
      """
    return try engine.read { session in
      try session.run(sql, binder.arguments).map(FactTable.fact)
    }
  }
}
