public import Casework

extension Store {
  /// Rows for evaluation, of every dossier followed in a period, in the whole territory, as known on the
  /// evening of `day`: two statements.
  public func evaluation(
    followedIn period: Period, asOf day: CivilDate, minimum: Int = 5
  ) throws(StoreError) -> Evaluation {
    let units = try professionals().mapValues(\.unit)
    let facts = try facts(
      [
        .followed, .entered, .renewed, .exited, .closed, .milestone, .profile, .barrierAtEntry,
        .barrierAtExit,
      ], ofThoseWith: .followed, in: period, .present, namesHolders: true)
    return Evaluation(
      facts, followedIn: period, asOf: day, units: units, minimum: minimum)
  }
}
