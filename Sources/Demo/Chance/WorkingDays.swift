import Casework

extension CivilDate {
  /// Whether people work that day: neither a weekend nor a public holiday of a fixed date.
  var isWorking: Bool {
    let sinceMonday = ((dayNumber + 3) % 7 + 7) % 7
    guard sinceMonday < 5 else { return false }
    let (_, month, day) = parts
    return !Self.holidays.contains(month * 100 + day)
  }

  private static let holidays: Set<Int> = [101, 501, 508, 714, 815, 1101, 1111, 1225]

  /// This day if it is worked, else the last one before it.
  var workingOrBefore: CivilDate {
    var day = self
    while !day.isWorking { day = day.adding(days: -1) }
    return day
  }

  /// This day if it is worked, else the first one after it.
  var workingOrAfter: CivilDate {
    var day = self
    while !day.isWorking { day = day.adding(days: 1) }
    return day
  }

  /// A worked day between `ages` days before this one, drawn; the nearest one if none is.
  func working(before ages: ClosedRange<Int>, _ chance: inout SeededGenerator) -> CivilDate {
    let start = chance.below(ages.count)
    for turn in 0..<ages.count {
      let age = ages.lowerBound + (start + turn) % ages.count
      let day = adding(days: -age)
      if day.isWorking { return day }
    }
    return adding(days: -ages.upperBound).workingOrBefore
  }
}
