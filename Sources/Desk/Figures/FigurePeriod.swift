public import Casework

/// The period that figures are of: how it is called, what it is compared with, how one goes to the next.
public struct FigurePeriod: Sendable, Hashable {
  /// Kinds of periods.
  public enum Kind: String, Sendable, CaseIterable {
    case month
    case quarter
    case year
    /// From 1 January to a day.
    case yearToDate = "year_to_date"
    /// Any other days.
    case days
  }

  /// Its kind.
  public let kind: Kind
  /// Its days.
  public let period: Period

  /// The period of a kind in which a day is; up to that day, for the year to date.
  public init(_ kind: Kind, containing day: CivilDate) {
    self.kind = kind
    let (year, month, _) = day.parts
    let whole: Period? =
      switch kind {
      case .month: Period(year: year, month: month)
      case .quarter: Period(year: year, quarter: (month + 2) / 3)
      case .year: Period(year: year)
      case .yearToDate: Period(from: day.startOfYear, to: day)
      case .days: Period(from: day, to: day)
      }
    period = whole ?? Period(from: day, to: day)
  }

  /// A period, of the kind that its days show.
  public init(_ period: Period) {
    self.period = period
    let kinds: [Kind] = [.month, .quarter, .year]
    kind = kinds.first { FigurePeriod($0, containing: period.from).period == period } ?? .days
  }

  /// What figures are of at first: the year to date.
  public static func usual(_ today: CivilDate) -> FigurePeriod {
    FigurePeriod(.yearToDate, containing: today)
  }

  /// What a cohort is of at first: the last quarter of which everybody could be followed for twelve
  /// months.
  public static func usualCohort(_ today: CivilDate) -> FigurePeriod {
    let quarter = FigurePeriod(.quarter, containing: today.adding(months: -12))
    return quarter.moved(by: -1, today: today) ?? quarter
  }

  /// What it is compared with: the period before; for the year to date, the same days of the year
  /// before.
  public var before: Period {
    kind == .yearToDate ? period.yearEarlier : period.before
  }

  /// The one before (−1) or after (1); `nil` if it would begin after `today`.
  func moved(by step: Int, today: CivilDate) -> FigurePeriod? {
    let next: FigurePeriod
    switch kind {
    case .month, .quarter, .year:
      let day = step < 0 ? period.from.adding(days: -1) : period.to.adding(days: 1)
      next = FigurePeriod(kind, containing: day)
    case .yearToDate:
      next = FigurePeriod(kind, containing: period.to.adding(months: 12 * step))
    case .days:
      let length = (period.from.days(until: period.to) + 1) * step
      next = FigurePeriod(
        Period(from: period.from.adding(days: length), to: period.to.adding(days: length)))
    }
    return next.period.from > today ? nil : next
  }

  /// The days to cut by months, quarters or years, so that one sees where it goes: the last twelve months,
  /// eight quarters or five years, and the whole period. The period itself where nothing cuts it.
  func window(by dimension: Dimension) -> Period {
    let to = period.to
    let (_, month, day) = to.parts
    let firstOfMonth = to.adding(days: 1 - day)
    let first: CivilDate
    switch dimension {
    case .month: first = firstOfMonth.adding(months: -11)
    case .quarter: first = firstOfMonth.adding(months: -(month - 1) % 3 - 21)
    case .year: first = to.startOfYear.adding(months: -48)
    case .rsa, .agency, .socialUnit, .adviser, .socialWorker, .detail, .group: return period
    }
    return Period(from: min(period.from, first), to: to)
  }
}
