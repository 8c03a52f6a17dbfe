public import Casework

/// The access log as plain lines, and for programs.
public struct AccessPages: Sendable {
  private let workplace: Workplace
  private let log: AccessLog
  private let words: AccessWords

  /// The pages of what was read of the log.
  public init(_ log: AccessLog, _ workplace: Workplace) {
    self.log = log
    self.workplace = workplace
    words = AccessWords(workplace: workplace)
  }

  /// One line each: when, who, what, whose dossier.
  public var lines: [String] {
    log.accesses.map { access in
      let parts = [
        words.moment(access), workplace.fullName(access.login), workplace.say(words.what(access)),
        dossier(access),
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }

  /// One line an alert.
  public var alertLines: [String] { log.alerts.map(words.sentence) }

  /// What the access log calls the paper made for the person.
  public static let paperCode = AccessWords.accessPaper

  /// What makes a day unusual.
  public var rule: String { workplace.say(words.rule) }

  private func dossier(_ access: Access) -> String {
    guard let id = access.dossier else { return "" }
    return log.names[id] ?? workplace.say(Phrase("dossier \(id)", "dossier \(id)"))
  }

  /// The columns of the table.
  public static let fields = [
    "at", "day", "login", "name", "what", "detail", "amount", "dossier", "person",
  ]

  /// The rows of the table.
  public var rows: [[String]] {
    log.accesses.map { access in
      [
        access.at.iso, access.day.iso, access.login, workplace.fullName(access.login),
        access.kind.rawValue, access.detail.text, access.amount.map(String.init) ?? "",
        access.dossier ?? "", access.dossier.flatMap { log.names[$0] } ?? "",
      ]
    }
  }

  /// The log for another program.
  public var json: JSONValue {
    .array(
      log.accesses.map { access in
        .object([
          "at": .string(access.at.iso), "day": .string(access.day.iso),
          "login": .string(access.login), "name": .string(workplace.fullName(access.login)),
          "what": .string(access.kind.rawValue), "detail": .string(access.detail.text),
          "amount": JSONValue(access.amount), "dossier": JSONValue(access.dossier),
          "person": JSONValue(access.dossier.flatMap { log.names[$0] }),
        ])
      })
  }

  /// The columns of the alerts.
  public static let alertFields = ["day", "login", "name", "reason", "count", "usual"]

  /// The rows of the alerts.
  public var alertRows: [[String]] {
    log.alerts.map { alert in
      let reason = alert.reason.parts
      return [
        alert.day.iso, alert.login, workplace.fullName(alert.login), reason.code,
        reason.count.map(String.init) ?? "", reason.usual.map { String($0) } ?? "",
      ]
    }
  }

  /// The alerts for another program.
  public var alertJSON: JSONValue {
    .array(
      log.alerts.map { alert in
        let reason = alert.reason.parts
        return .object([
          "day": .string(alert.day.iso), "login": .string(alert.login),
          "name": .string(workplace.fullName(alert.login)), "reason": .string(reason.code),
          "count": JSONValue(reason.count), "usual": reason.usual.map(JSONValue.number) ?? .null,
        ])
      })
  }
}

extension AccessAlert.Reason {
  /// As other programs read it.
  fileprivate var parts: (code: String, count: Int?, usual: Double?) {
    switch self {
    case .manyDossiers(let count): ("many_dossiers", count, nil)
    case .moreThanUsual(let count, let usual): ("more_than_usual", count, usual)
    case .manyExports(let count): ("many_exports", count, nil)
    case .emptySearches(let count): ("empty_searches", count, nil)
    case .locked: ("locked", nil, nil)
    }
  }
}
