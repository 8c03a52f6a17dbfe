public import Casework

/// The reports that supervisors hand over.
public enum ReportKind: String, Sendable, CaseIterable {
  /// Between the two institutions, each month.
  case monthly
  /// To the steering committee.
  case copil
  /// What became of those who entered together.
  case cohort

  /// The period of the report where none is asked: the last whole month, the year so far, the last
  /// whole quarter.
  public func usualPeriod(today: CivilDate) -> Period {
    let (year, month, _) = today.parts
    switch self {
    case .monthly:
      return today.adding(months: -1).month
    case .copil:
      return Period(from: today.startOfYear, to: today)
    case .cohort:
      let quarter = (month - 1) / 3
      let last = quarter == 0 ? (year - 1, 4) : (year, quarter)
      return Period(year: last.0, quarter: last.1) ?? today.month
    }
  }

  /// The name of its file, without the name of anybody: `transmission-2026-10-rennes-sud`.
  public func fileName(_ period: Period, unit: String?) -> String {
    let kind =
      switch self {
      case .monthly: "transmission"
      case .copil: "comite"
      case .cohort: "cohorte"
      }
    let span = period.text.split(separator: ".").joined(separator: "_")
    let place = unit.map { name in
      name.folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
    return ([kind, span] + [place].compactMap { $0 }).joined(separator: "-")
  }
}

extension CivilDate {
  /// The calendar month of the day.
  fileprivate var month: Period {
    let (year, month, _) = parts
    return Period(year: year, month: month) ?? Period(from: self, to: self)
  }
}
