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

  /// The shortest and the longest it takes, in hundredths of the usual. What others wait for takes its
  /// time.
  var pace: ClosedRange<Int> { usual.opens ? 82...118 : 50...118 }

  /// Whether it is surely still under way on `day`.
  func isUnderWay(_ day: CivilDate) -> Bool {
    (0..<usual.days * pace.lowerBound / 100 - 4).contains(on.days(until: day))
  }
}
