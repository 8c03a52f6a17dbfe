public import Casework
public import Exchange
public import Registry

extension Office {
  /// A report on a period, as it may be handed over: small counts hidden, nobody named.
  public func report(
    _ kind: ReportKind, period: Period, scope: ReportScope = .territory
  ) throws(StoreError) -> Report {
    let frame = workplace.frame(period, scope, program: program)
    note(.reportMade, detail: AccessCode(kind))
    switch kind {
    case .monthly: return try monthly(frame, scope).report
    case .copil: return try committee(frame, scope).report
    case .cohort: return try cohorts(frame, scope).report
    }
  }

  func monthly(_ frame: ReportFrame, _ scope: ReportScope) throws(StoreError) -> MonthlyFigures {
    let reader = FigureReader(store: store, scope: scope.scope)
    let measures = MonthlyFigures.indicators(under: frame.convention).map(\.measure)
    let (period, before) = (frame.period, frame.before)
    let year = Period(from: period.to.startOfYear, to: period.to)
    let yearBefore = Period(from: before.to.startOfYear, to: before.to)
    let lines = try store.caseload(
      .employment, scope: scope.scope, today: frame.producedOn, conventions: workplace.book)
    let units = Dictionary(grouping: lines) { $0.professional.unit }
    return MonthlyFigures(
      frame: frame, month: try reader.whole(measures, period),
      before: try reader.whole(measures, before), year: try reader.whole(measures, year),
      yearBefore: try reader.whole(measures, yearBefore),
      agencies: try reader.units(measures, year, by: .agency),
      socialUnits: try reader.units(measures, year, by: .socialUnit),
      months: try months(reader, measures, year),
      pending: units.sorted { $0.key.folded < $1.key.folded }.map {
        PendingWork(unit: $0.key, $0.value)
      },
      ends: try ends(scope))
  }

  private func committee(
    _ frame: ReportFrame, _ scope: ReportScope
  ) throws(StoreError) -> CommitteeFigures {
    let reader = FigureReader(store: store, scope: scope.scope)
    let measures = Indicator.all.map(\.measure)
    let some = MonthlyFigures.indicators(under: frame.convention).map(\.measure)
    let period = frame.period
    let portfolios = try store.figures(
      [Indicator.meanPortfolio.measure], in: period, scope: scope.scope, by: .adviser)
    return CommitteeFigures(
      frame: frame, whole: try reader.whole(measures, period),
      before: try reader.whole(measures, frame.before),
      codes: try reader.rows(CommitteeFigures.codeMeasures, period, by: .detail).map {
        .init(code: $0.key, figures: $0.figures)
      },
      agencies: try reader.units(some, period, by: .agency),
      socialUnits: try reader.units(some, period, by: .socialUnit),
      months: try months(reader, some, period), delays: try delays(reader, period),
      portfolios: portfolios.compactMap(\.figures.first).filter { ($0.denominator ?? 0) > 0 },
      funnel: try store.funnel(identifiedIn: period, scope: scope.scope),
      cohort: try store.cohort(
        enteredIn: period, asOf: frame.producedOn, scope: scope.scope),
      ends: try ends(scope), difficulties: try store.difficulties())
  }

  private func cohorts(
    _ frame: ReportFrame, _ scope: ReportScope
  ) throws(StoreError) -> CohortFigures {
    let reader = FigureReader(store: store, scope: scope.scope)
    func cohort(_ scope: IndicatorScope) throws(StoreError) -> Cohort {
      try store.cohort(enteredIn: frame.period, asOf: frame.producedOn, scope: scope)
    }
    return CohortFigures(
      frame: frame, all: try cohort(scope.scope), rsa: try cohort(reader.narrowed(true)),
      others: try cohort(reader.narrowed(false)))
  }

  private func months(
    _ reader: FigureReader, _ measures: [Measure], _ period: Period
  ) throws(StoreError) -> [MonthFigures] {
    let time = workplace.professionals.values.filter(reader.scope.countsWorkingTime)
      .reduce(0) { $0 + $1.workingTime }
    let ends = Dictionary(period.slices(by: .month).map { ($0.key, $0.period.to) }) { $1 }
    return try reader.rows(measures, period, by: .month).map { row in
      let expected = ends[row.key].flatMap {
        workplace.convention.expectedEntries(on: $0, workingTime: time)
      }
      return MonthFigures(
        month: row.key, figures: row.figures, expected: time > 0 ? expected : nil)
    }
  }

  private func delays(
    _ reader: FigureReader, _ period: Period
  ) throws(StoreError) -> [PublicFigures.Public: DelaySpread] {
    let rsa = try store.days(of: .entered, in: period, scope: reader.narrowed(true))
    let others = try store.days(of: .entered, in: period, scope: reader.narrowed(false))
    return [
      .rsa: DelaySpread(rsa), .others: DelaySpread(others), .all: DelaySpread(rsa + others),
    ]
  }

  /// Terms of the six months to come, this one included.
  private func ends(_ scope: ReportScope) throws(StoreError) -> [ExpectedEnds] {
    let today = workplace.today
    let last = today.adding(months: 5)
    let (year, month, _) = last.parts
    let to = Period(year: year, month: month)?.to ?? last
    return try store.expectedEnds(in: Period(from: today, to: to), scope: scope.scope)
  }
}
