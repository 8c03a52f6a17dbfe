import Casework

/// The hours at which people are received.
enum Hours {
  /// Full hours, for an agenda in which nobody overlaps.
  static let whole = list([(9, 0), (10, 0), (11, 0), (14, 0), (15, 0), (16, 0)])

  /// Every hour at which a meeting begins.
  private static let all = list([
    (8, 45), (9, 0), (9, 30), (10, 0), (10, 30), (11, 0), (11, 15), (13, 30), (14, 0), (14, 30),
    (15, 0), (15, 30), (16, 0), (16, 15),
  ])

  private static func list(_ hours: [(hour: Int, minute: Int)]) -> [TimeOfDay] {
    hours.compactMap { TimeOfDay(hour: $0.hour, minute: $0.minute) }
  }

  /// One of the hours.
  static func any(_ chance: inout SeededGenerator) -> TimeOfDay {
    all[chance.below(all.count)]
  }
}
