public import Casework

extension PlannedAction {
  /// An action of a plan, done by the professional who holds it unless said otherwise.
  public static func todo(
    _ what: String = "Passer le code", in plan: Side = .employment, theme: String = "mobilite",
    by owner: Owner? = nil, due day: CivilDate? = nil, state: State = .ongoing,
    after waitsFor: EntryID? = nil
  ) -> PlannedAction {
    PlannedAction(
      plan: plan, theme: theme, what: what, owner: owner ?? Owner(plan), dueOn: day, state: state,
      waitsFor: waitsFor)
  }

  /// The same action in another state.
  public func with(_ state: State) -> PlannedAction {
    var action = self
    action.state = state
    return action
  }

  /// The same action, waiting for another one.
  public func waiting(for other: EntryID?) -> PlannedAction {
    var action = self
    action.waitsFor = other
    return action
  }
}
