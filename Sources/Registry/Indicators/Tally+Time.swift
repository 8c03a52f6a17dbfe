import Casework

/// Slice after slice of time: what lasts is read once, not once for each slice in which it is there.
extension Tally {
  /// What holds on the evening of each slice: what was there on the eve of the first, what came, what went. Each
  /// fact is read once or twice, however many slices there are.
  mutating func addStocksInTime() throws {
    guard let first = query.slices.first?.period.from else { return }
    let eve = Period(from: first.adding(days: -1), to: first.adding(days: -1))
    let before = FigureQuery(query, slices: [("", eve)], by: nil)
    for kind in kinds(.open) {
      let parts = parts(.open, kind)
      var stocks: [Measure.Part: Int] = [:]
      for (_, part, count) in try sums(before, .open, parts) { stocks[part, default: 0] += count }
      var changes: [String: [Measure.Part: Int]] = [:]
      for (key, part, count) in try sums(query, .inPeriod, parts) {
        changes[key, default: [:]][part, default: 0] += count
      }
      for (key, part, count) in try sums(query, .ended, parts) {
        changes[key, default: [:]][part, default: 0] -= count
      }
      for slice in query.slices {
        stocks.merge(changes[slice.key] ?? [:], uniquingKeysWith: +)
        for (part, stock) in stocks { add(slice.key, part, stock) }
      }
    }
  }

  /// Who was there on the eve of each slice or came in it, each dossier once.
  mutating func addPresentInTime() throws {
    let slices = query.slices.map { (key: $0.key, from: $0.period.from.iso, to: $0.period.to.iso) }
    guard let first = query.slices.first, let last = query.slices.last else { return }
    let whole = Period(from: first.period.from, to: last.period.to)
    let query = FigureQuery(query, slices: [("", whole)], by: nil)
    for kind in kinds(.present) {
      for part in parts(.present, kind) {
        var binder = Binder()
        let sql = """
          \(query.slices(&binder))
          SELECT f.dossier, f.fact_on, f.until_on FROM \(query.tables)
          WHERE \(FigureQuery.condition(part.selector, &binder))
            AND \(FigureQuery.Window.present.condition())\(query.scope(&binder))
          ORDER BY f.dossier, f.fact_on
          """
        var totals = [Int](repeating: 0, count: slices.count)
        // Spans of a dossier come by their first day: what is before `next` is counted for it already.
        var (current, next) = ("", 0)
        try session.forEach(sql, binder.arguments) { row in
          let (dossier, on, until) = try (row.text(0), row.text(1), row.text(2))
          if dossier != current { (current, next) = (dossier, 0) }
          var index = max(next, slices.firstIndex { $0.to >= on } ?? slices.count)
          while index < slices.count, slices[index].from <= until {
            totals[index] += 1
            index += 1
          }
          next = max(next, index)
        }
        for (index, total) in totals.enumerated() where total > 0 {
          add(slices[index].key, part, total)
        }
      }
    }
  }
}
