import Casework
import Exchange
import Registry

/// What reports count, for the two publics, in few statements.
struct FigureReader {
  let store: Store
  let scope: IndicatorScope

  /// Over a period.
  func whole(_ measures: [Measure], _ period: Period) throws(StoreError) -> PublicFigures {
    let rows = try store.figures(measures, in: period, scope: scope, by: .rsa)
    func row(_ key: String) -> [Figure] { rows.first { $0.key == key }?.figures ?? [] }
    return PublicFigures(
      measures, rsa: row(Dimension.rsaKeys.beneficiary), others: row(Dimension.rsaKeys.other))
  }

  /// Split, by key.
  func rows(
    _ measures: [Measure], _ period: Period, by dimension: Dimension
  ) throws(StoreError) -> [(key: String, figures: PublicFigures)] {
    PublicFigures.rows(
      measures,
      rsa: try store.figures(measures, in: period, scope: narrowed(true), by: dimension),
      others: try store.figures(measures, in: period, scope: narrowed(false), by: dimension))
  }

  /// By unit.
  func units(
    _ measures: [Measure], _ period: Period, by dimension: Dimension
  ) throws(StoreError) -> [UnitFigures] {
    try rows(measures, period, by: dimension).map { UnitFigures(name: $0.key, figures: $0.figures) }
  }

  /// The same scope, one public only.
  func narrowed(_ rsa: Bool) -> IndicatorScope { IndicatorScope(scope.holder, rsa: rsa) }
}
