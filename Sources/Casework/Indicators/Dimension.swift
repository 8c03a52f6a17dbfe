/// What a table is split by.
public enum Dimension: String, Sendable, CaseIterable, Codable {
  /// *Bénéficiaires du RSA* (`rsa`) and all others (`other`).
  case rsa
  /// The unit of the adviser.
  case agency
  /// The unit of the social worker.
  case socialUnit = "social_unit"
  /// The adviser.
  case adviser
  /// The social worker.
  case socialWorker = "social_worker"
  /// Calendar months: `2026-11`.
  case month
  /// Calendar quarters: `2026-T4`.
  case quarter
  /// Calendar years: `2026`.
  case year
  /// The code of the fact.
  case detail
  /// The group of the fact.
  case group

  /// The two keys of `rsa`.
  public static let rsaKeys = (beneficiary: "rsa", other: "other")

  /// The side whose professionals it tells apart; `nil` if it tells none apart.
  public var side: Side? {
    switch self {
    case .agency, .adviser: .employment
    case .socialUnit, .socialWorker: .social
    case .rsa, .month, .quarter, .year, .detail, .group: nil
    }
  }

  /// Whether it cuts the period.
  public var isTime: Bool { self == .month || self == .quarter || self == .year }
}

extension Period {
  /// The calendar months, quarters or years of the period with their names, in order, the first and
  /// the last cut to it; the whole period under an empty name for what is no time.
  public func slices(by dimension: Dimension) -> [(key: String, period: Period)] {
    guard dimension.isTime else { return [("", self)] }
    var slices: [(String, Period)] = []
    var day = from
    while day <= to {
      let (year, month, _) = day.parts
      let slice: (String, Period?) =
        switch dimension {
        case .month: (padded(year, 4) + "-" + padded(month, 2), Period(year: year, month: month))
        case .quarter:
          (
            padded(year, 4) + "-T\((month + 2) / 3)",
            Period(year: year, quarter: (month + 2) / 3)
          )
        default: (padded(year, 4), Period(year: year))
        }
      guard let whole = slice.1 else { return slices }
      slices.append((slice.0, Period(from: day, to: min(whole.to, to))))
      day = whole.to.adding(days: 1)
      // The calendar ends there: the day after is the same day.
      if day == whole.to { return slices }
    }
    return slices
  }

  /// How it is read back: a year, a quarter, a month where it is one, else its two days.
  public var text: String {
    for dimension in [Dimension.year, .quarter, .month] {
      let slices = slices(by: dimension)
      if slices.count == 1, let key = slices.first?.key, Period(key) == self { return key }
    }
    return from.iso + ".." + to.iso
  }
}
