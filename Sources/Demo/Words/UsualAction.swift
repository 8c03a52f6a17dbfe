import Casework

/// An action that professionals usually plan on a barrier, in words the person reads.
struct UsualAction: Sendable {
  let what: String
  /// The plan it stands in.
  let plan: Side
  let owner: PlannedAction.Owner
  /// Days it usually takes.
  let days: Int
  /// Names of those who do it, where they are neither of the two nor the person.
  var thirdParties: [String] = []
  /// The step of the path that it often leads to.
  var reaches: MilestoneKind?
  /// Whether another may have to wait for it: child care before training.
  var opens = false
  /// Whether it may have to wait for one that opens.
  var waits = false

  /// An action of the social plan.
  static func social(
    _ what: String, _ owner: PlannedAction.Owner, _ days: Int, by thirdParties: [String] = [],
    reaches: MilestoneKind? = nil, opens: Bool = false
  ) -> UsualAction {
    UsualAction(
      what: what, plan: .social, owner: owner, days: days, thirdParties: thirdParties,
      reaches: reaches, opens: opens)
  }

  /// An action of the employment plan.
  static func employment(
    _ what: String, _ owner: PlannedAction.Owner, _ days: Int, by thirdParties: [String] = [],
    reaches: MilestoneKind? = nil, waits: Bool = false
  ) -> UsualAction {
    UsualAction(
      what: what, plan: .employment, owner: owner, days: days, thirdParties: thirdParties,
      reaches: reaches, waits: waits)
  }
}

extension ThemeKind {
  /// What is usually planned on it.
  var usualActions: [UsualAction] { UsualAction.all[self] ?? [] }
}

extension UsualAction {
  fileprivate static let all = everyday.merging(working) { first, _ in first }
}
