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
    switch self {
    case .monthly: FigurePeriod(.month, containing: today.adding(months: -1)).period
    case .copil: FigurePeriod.usual(today).period
    case .cohort: FigurePeriod(.quarter, containing: today.adding(months: -3)).period
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
