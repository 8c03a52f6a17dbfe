public import Casework

extension Store {
  /// The days of each fact of a kind in a period, in no order: what a median is taken of.
  public func days(
    of kind: CountedFact.Kind, in period: Period, scope: IndicatorScope = .everything
  ) throws(StoreError) -> [Int] {
    let query = FigureQuery(period, scope, by: nil)
    var binder = Binder()
    let sql = """
      \(query.slices(&binder))
      SELECT f.days FROM \(query.tables)
      WHERE \(FigureQuery.condition([kind])) AND \(FigureQuery.Window.inPeriod.condition("f."))\
      \(query.scope(&binder))
      """
    return try engine.read { session in
      try session.run(sql, binder.arguments).map { try $0.integer(0) }
    }
  }
}
