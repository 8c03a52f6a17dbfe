/// How delays lie around their mean: a mean alone hides those who waited long.
public struct DelaySpread: Sendable, Hashable {
  /// Over how many.
  public let count: Int
  /// Half of them took no longer; `nil` over none.
  public let median: Double?
  /// How many took no longer than the limit.
  public let within: Figure
  /// The limit, in days.
  public let limit: Int

  /// Three weeks, the value of the national protocol of 2019.
  public static let threeWeeks = 21

  /// The spread of some delays, in days.
  public init(_ days: [Int], limit: Int = threeWeeks) {
    let sorted = days.sorted()
    let middle = sorted.count / 2
    count = sorted.count
    median =
      sorted.isEmpty
      ? nil
      : sorted.count % 2 == 1
        ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
    within = Figure(sorted.count { $0 <= limit }, of: sorted.count)
    self.limit = limit
  }
}
