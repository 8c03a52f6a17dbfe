import Casework

/// When an adviser sits down with each partner over the dossiers they share: about every month, on a
/// weekday and at an hour of their own. The sitting has the same name in each of those dossiers.
struct Sittings: Sendable {
  private let seed: UInt64
  private let adviser: Int

  /// Days from one sitting to the next, a number of weeks.
  private let rhythm: Int

  /// The sittings of the adviser at place `adviser`: every four weeks, or oftener where no more than
  /// `delay` days without exchange are wanted.
  init(seed: UInt64, adviser: Int, delay: Int) {
    self.seed = seed
    self.adviser = adviser
    rhythm = 7 * min(4, max(2, delay * 2 / 21))
  }

  /// The days from `first` to `last`, both included, with the partner at place `partner`.
  func days(with partner: Int, from first: CivilDate, to last: CivilDate) -> [CivilDate] {
    var chance = SeededGenerator(seed: seed, path: -4, adviser, partner)
    // 5 January 1970: the first Monday there is.
    let monday = CivilDate(dayNumber: 4)
    let offset = chance.below(rhythm / 7) * 7 + chance.below(5)
    let start = monday.adding(days: offset)
    let passed = max(0, start.days(until: first)) / rhythm
    var day = start.adding(days: passed * rhythm)
    var days: [CivilDate] = []
    while day <= last.adding(days: 4) {
      let worked = day.workingOrBefore
      if worked >= first, worked <= last { days.append(worked) }
      day = day.adding(days: rhythm)
    }
    return days
  }

  /// The hour at which they sit.
  func time(with partner: Int) -> TimeOfDay {
    var chance = SeededGenerator(seed: seed, path: -5, adviser, partner)
    return Hours.any(&chance)
  }

  /// The sitting of a day.
  func sitting(with partner: Int, on day: CivilDate) -> Sitting {
    var chance = SeededGenerator(seed: seed, path: -6, adviser, partner, day.dayNumber)
    let id = Identifier.make(at: Instant(day, hour: 8), using: &chance)
    return Sitting(id: id, frame: .point)
  }
}
