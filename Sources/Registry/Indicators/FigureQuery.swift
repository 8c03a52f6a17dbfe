import Casework

/// A statement over what counts, while its text is written: the slices of the period, the split and the
/// scope, in the order in which their arguments appear.
struct FigureQuery {
  let dimension: Dimension?
  let scope: IndicatorScope
  let slices: [(key: String, period: Period)]

  /// A split of a period; only the slice or the key of a `cell` where there is one.
  init(_ period: Period, _ scope: IndicatorScope, by dimension: Dimension?, cell: String? = nil) {
    self.dimension = dimension
    self.scope = scope
    let all = dimension.map(period.slices(by:)) ?? [("", period)]
    slices = dimension?.isTime == true && cell != nil ? all.filter { $0.key == cell } : all
  }

  /// The same split over other slices.
  init(_ query: FigureQuery, slices: [(key: String, period: Period)], by dimension: Dimension?) {
    self.dimension = dimension
    scope = query.scope
    self.slices = slices
  }

  /// Which facts count in a slice.
  enum Window: Hashable {
    case inPeriod, open, present
    /// What lasted and ended in the slice.
    case ended

    init(_ counting: Measure.Part.Counting) {
      self =
        switch counting {
        case .facts, .days, .dossiers: .inPeriod
        case .open: .open
        case .present: .present
        }
    }

    /// What a fact, or a line of `table`, must be to count in its slice.
    func condition(_ table: String = "f.") -> String {
      switch self {
      case .inPeriod: "\(table)fact_on BETWEEN slice.opens AND slice.closes"
      case .open: "\(table)until_on > slice.closes AND \(table)fact_on <= slice.closes"
      case .ended: "\(table)until_on BETWEEN slice.opens AND slice.closes"
      case .present: "\(table)until_on >= slice.opens AND \(table)fact_on <= slice.closes"
      }
    }
  }

  /// `WITH slice …`: the slices as a table.
  func slices(_ binder: inout Binder) -> String {
    let rows = slices.map { slice in
      "(\(binder.bind(slice.key)), \(binder.bind(slice.period.from)), "
        + "\(binder.bind(slice.period.to)))"
    }
    return "WITH slice (label, opens, closes) AS (VALUES \(rows.joined(separator: ", ")))"
  }

  /// What rows are grouped by.
  var key: String {
    switch dimension {
    case nil: "''"
    case .rsa:
      """
      CASE WHEN f.is_rsa = 1 THEN '\(Dimension.rsaKeys.beneficiary)' \
      ELSE '\(Dimension.rsaKeys.other)' END
      """
    case .agency, .socialUnit: "COALESCE(p.unit, '')"
    case .adviser: "COALESCE(f.adviser, '')"
    case .socialWorker: "COALESCE(f.social_worker, '')"
    case .month, .quarter, .year: "slice.label"
    case .detail: "f.detail"
    case .group: "f.grp"
    }
  }

  /// The tables. Slices come first, so that each is one range of an index.
  var tables: String {
    let facts = "slice CROSS JOIN counted_fact f"
    return switch dimension {
    case .agency: facts + " LEFT JOIN professional p ON p.login = f.adviser"
    case .socialUnit: facts + " LEFT JOIN professional p ON p.login = f.social_worker"
    default: facts
    }
  }

  /// What a fact must be for the scope, with a leading `AND`; empty for everything.
  func scope(_ binder: inout Binder) -> String {
    Self.condition(scope, "f.", &binder)
  }

  static func condition(
    _ scope: IndicatorScope, _ table: String, _ binder: inout Binder
  ) -> String {
    var text = ""
    switch scope.holder {
    case .anyone: break
    case .unit(let side, let name):
      text += """
         AND \(table)\(Store.column(side)) IN \
        (SELECT login FROM professional WHERE unit = \(binder.bind(name)))
        """
    case .professional(let side, let login):
      text += " AND \(table)\(Store.column(side)) = \(binder.bind(login))"
    }
    if let rsa = scope.rsa { text += " AND \(table)is_rsa = \(rsa ? 1 : 0)" }
    return text
  }

  /// What a fact must be for one of some kinds. Codes of kinds are the program's own: they stand in
  /// the text, so that the index of one kind is seen to hold them.
  static func condition(_ kinds: Set<CountedFact.Kind>) -> String {
    let codes = kinds.map { "'\($0.rawValue)'" }.sorted()
    return codes.count == 1
      ? "f.kind = \(codes[0])" : "f.kind IN (\(codes.joined(separator: ", ")))"
  }

  /// What a fact must be to be selected.
  static func condition(_ selector: Selector, _ binder: inout Binder) -> String {
    var text = condition([selector.kind])
    if let details = selector.details { text += " AND f.detail IN (\(binder.list(details)))" }
    if let groups = selector.groups { text += " AND f.grp IN (\(binder.list(groups)))" }
    return text
  }
}
