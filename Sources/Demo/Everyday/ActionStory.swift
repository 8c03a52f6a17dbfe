import Casework

/// An action of one of the plans, and what it needs to be told to its end.
struct ActionStory: Sendable {
  /// The place of the event that planned it.
  let place: Int
  let usual: UsualAction
  let on: CivilDate
  /// As it is now.
  var action: PlannedAction
  /// Whether its due day is past and nothing has come of it.
  var isLate = false
}
