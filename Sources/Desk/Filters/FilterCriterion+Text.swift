import Casework

extension FilterCriterion {
  /// The criterion as the command line and a kept filter write it: `to-see`, `stage=accompanied`.
  public var text: String {
    switch self {
    case .usual(let usual): usual.rawValue
    case .stage(let stage): "stage=\(stage.rawValue)"
    case .partner(let login): "partner=\(login)"
    case .holder(let login): "holder=\(login)"
    case .barrier(let theme): "barrier=\(theme)"
    case .commune(let name): "commune=\(name)"
    case .rsa(let isBeneficiary): "rsa=\(isBeneficiary ? "yes" : "no")"
    case .silent(let days): "no-contact=\(days)"
    case .noMeeting: "meeting=none"
    case .lateAction: "action=late"
    }
  }

  /// The criterion that `text` writes; `nil` if it writes none.
  public init?(_ text: String) {
    if let usual = Usual(rawValue: text.trimmed) {
      self = .usual(usual)
      return
    }
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    let value = parts[1]
    switch parts[0] {
    case "stage":
      guard let stage = Stage(rawValue: value) else { return nil }
      self = .stage(stage)
    case "partner": self = .partner(value)
    case "holder": self = .holder(value)
    case "barrier": self = .barrier(value)
    case "commune": self = .commune(value)
    case "rsa" where value == "yes" || value == "no": self = .rsa(value == "yes")
    case "no-contact":
      guard let days = Int(value), days > 0 else { return nil }
      self = .silent(days: days)
    case "meeting" where value == "none": self = .noMeeting
    case "action" where value == "late": self = .lateAction
    default: return nil
    }
  }

  /// How criteria are written, for help and for what is said of a wrong one.
  public static let forms =
    Usual.allCases.map(\.rawValue) + [
      "stage=", "partner=", "holder=", "barrier=", "commune=", "rsa=yes", "rsa=no", "no-contact=",
      "meeting=none", "action=late",
    ]
}
