public import Casework
public import Registry

/// What a supervisor may count. Whoever asks for more gets nothing.
extension Office {
  func figures(_ question: FiguresQuestion) throws(StoreError) -> FiguresAnswer? {
    switch question {
    case .indicators(let frame):
      guard let table = try indicators(frame) else { return nil }
      return .indicators(table)
    case .split(let cut):
      let splits = try splits([cut.indicator], cut.frame, by: cut.dimension)
      return splits.first.map(FiguresAnswer.split)
    case .list(let cell):
      guard let list = try list(cell) else { return nil }
      return .list(list)
    case .cohort(let frame):
      guard let cohort = try cohort(frame) else { return nil }
      return .cohort(cohort)
    case .flow(let frame):
      guard let flow = try flow(frame) else { return nil }
      return .flow(flow)
    }
  }

  /// Every indicator, or some; `nil` where the person may not count.
  public func indicators(
    _ frame: FigureFrame, only ids: [String] = []
  ) throws(StoreError) -> IndicatorTable? {
    guard let scope = workplace.indicatorScope(frame) else { return nil }
    let indicators = IndicatorGroup.allCases.flatMap(\.indicators)
      .map { $0.under(workplace.convention) }
      .filter { ids.isEmpty || ids.contains($0.id) }
    let measures = indicators.map(\.measure)
    let period = frame.period.period
    let before = try store.figures(measures, in: frame.period.before, scope: scope)
    guard frame.rsa == nil else {
      let now = try store.figures(measures, in: period, scope: scope)
      let lines = indicators.indices.map { index in
        IndicatorTable.Line(
          indicator: indicators[index], now: now[index], before: before[index], publics: nil)
      }
      return IndicatorTable(frame: frame, lines: lines)
    }
    // One reading tells both publics, and the two of them tell everybody.
    let now = try FigureReader(store: store, scope: scope).whole(measures, period)
    let lines = zip(indicators, before).map { indicator, before in
      IndicatorTable.Line(
        indicator: indicator, now: now[indicator], before: before,
        publics: (now[indicator, .rsa], now[indicator, .others]))
    }
    return IndicatorTable(frame: frame, lines: lines)
  }

  /// Those of some indicators that split so, split: read at once. None where the person may not count.
  public func splits(
    _ indicators: [Indicator], _ frame: FigureFrame, by dimension: Dimension
  ) throws(StoreError) -> [FigureSplit] {
    let cuts = indicators.filter {
      $0.dimensions(frame.scope, workplace).contains(dimension)
    }.map { FigureCut($0, frame, by: dimension) }
    guard let scope = workplace.indicatorScope(frame), let window = cuts.first?.window else {
      return []
    }
    // Codes are those of one kind of fact: what others count under them would be mixed in.
    if dimension == .detail || dimension == .group, cuts.count > 1 {
      var splits: [FigureSplit] = []
      for cut in cuts { splits += try self.splits([cut.indicator], frame, by: dimension) }
      return splits
    }
    let measures = cuts.map(\.indicator.measure)
    let rows = try store.figures(measures, in: window, scope: scope, by: dimension)
    let totals = dimension.isTime ? [] : try store.figures(measures, in: window, scope: scope)
    return cuts.enumerated().map { index, cut in
      FigureSplit(
        cut: cut,
        rows: rows.map { row in
          let label = workplace.label(row.key, of: cut)
          return FigureSplit.Row(
            id: row.key, label: label, figure: row.figures[index],
            order: cut.dimension.isTime || cut.dimension == .rsa ? row.key : label.folded)
        }, total: totals.isEmpty ? nil : totals[index])
    }
  }

  /// The dossiers behind a cell, within the unit; `nil` for a territory, which shows figures only.
  func list(_ cell: FigureCell) throws(StoreError) -> FigureList? {
    guard let scope = workplace.indicatorScope(cell.cut.frame), cell.cut.frame.scope != .territory
    else { return nil }
    let (facts, lines) = try store.facts(
      counted: cell.part, in: cell.cut.window, scope: scope,
      cell: (cell.cut.dimension, cell.key))
    var known: [DossierID: PortfolioRow] = [:]
    for line in lines where workplace.mayList(line) {
      known[line.id] = PortfolioRow(line, workplace)
    }
    var rows: [FigureList.Row] = []
    for (number, fact) in facts.enumerated() {
      guard let dossier = known[fact.dossier] else { continue }
      rows.append(
        FigureList.Row(
          id: "\(fact.dossier) \(number)", fact: fact, what: workplace.what(fact),
          dossier: dossier))
    }
    return FigureList(cell: cell, rows: rows, hidden: facts.count - rows.count)
  }

  /// What became of those who entered in the period; `nil` where the person may not count.
  public func cohort(_ frame: FigureFrame) throws(StoreError) -> CohortContent? {
    guard let scope = workplace.indicatorScope(frame) else { return nil }
    let cohort = try store.cohort(
      enteredIn: frame.period.period, asOf: workplace.today, scope: scope)
    return CohortContent(frame: frame, cohort: cohort)
  }

  /// What comes in and goes out, and the ends to come; `nil` where the person may not count.
  public func flow(_ frame: FigureFrame) throws(StoreError) -> FlowContent? {
    guard let scope = workplace.indicatorScope(frame) else { return nil }
    let window = frame.period.window(by: .month)
    let ahead = FigurePeriod(.month, containing: workplace.today.adding(months: 11)).period
    return FlowContent(
      frame: frame, window: window, months: try store.flow(in: window, scope: scope),
      funnel: try store.funnel(identifiedIn: window, scope: scope),
      ends: try store.expectedEnds(
        in: Period(from: workplace.today, to: ahead.to), scope: scope))
  }
}
