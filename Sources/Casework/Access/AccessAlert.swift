/// A day of somebody's in the access log of which a supervisor may want to ask.
public struct AccessAlert: Sendable, Hashable {
  /// What is unusual.
  public enum Reason: Sendable, Hashable {
    /// So many different dossiers were read.
    case manyDossiers(Int)
    /// So many different dossiers were read, by somebody whose usual day has `usual`.
    case moreThanUsual(Int, usual: Double)
    /// So many files were exported.
    case manyExports(Int)
    /// So many searches found nothing.
    case emptySearches(Int)
    /// The account was locked by failed logins.
    case locked
  }

  /// Who, by login.
  public let login: String
  /// The day.
  public let day: CivilDate
  /// What is unusual.
  public let reason: Reason

  /// Something unusual on a day of somebody's.
  public init(login: String, day: CivilDate, reason: Reason) {
    self.login = login
    self.day = day
    self.reason = reason
  }

  /// What is unusual from a day on, the latest first, then by login.
  ///
  /// - Parameter days: what the log says of each login and day, from `usualDays` before `from` on.
  public static func all(
    in days: [AccessDay], from: CivilDate, under thresholds: AccessThresholds = .standard
  ) -> [AccessAlert] {
    let byLogin = Dictionary(grouping: days, by: \.login)
    let alerts = days.filter { $0.day >= from }.flatMap { day in
      reasons(day, among: byLogin[day.login] ?? [], thresholds).map {
        AccessAlert(login: day.login, day: day.day, reason: $0)
      }
    }
    // Reasons of one day stay in the order in which they were found.
    return alerts.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.day != other.day { return one.day > other.day }
      return (one.login, left.offset) < (other.login, right.offset)
    }.map(\.element)
  }

  private static func reasons(
    _ day: AccessDay, among own: [AccessDay], _ thresholds: AccessThresholds
  ) -> [Reason] {
    var reasons: [Reason] = []
    if day.dossiers > thresholds.dossiers {
      reasons.append(.manyDossiers(day.dossiers))
    } else if day.dossiers >= thresholds.leastUnusual,
      let usual = usualDay(before: day.day, among: own, thresholds),
      Double(day.dossiers) > Double(thresholds.timesUsual) * usual
    {
      reasons.append(.moreThanUsual(day.dossiers, usual: usual))
    }
    if day.exports > thresholds.exports { reasons.append(.manyExports(day.exports)) }
    if day.emptySearches > thresholds.emptySearches {
      reasons.append(.emptySearches(day.emptySearches))
    }
    if day.isLocked { reasons.append(.locked) }
    return reasons
  }

  /// The median of the days before on which anything was read; `nil` while there are too few.
  private static func usualDay(
    before day: CivilDate, among own: [AccessDay], _ thresholds: AccessThresholds
  ) -> Double? {
    let first = day.adding(days: -thresholds.usualDays)
    let counts = own.filter { first <= $0.day && $0.day < day && $0.dossiers > 0 }
      .map(\.dossiers).sorted()
    guard counts.count >= thresholds.leastDaysKnown else { return nil }
    let middle = counts.count / 2
    return counts.count % 2 == 1
      ? Double(counts[middle]) : Double(counts[middle - 1] + counts[middle]) / 2
  }
}
