public import Casework

/// Which lines of the access log are wanted.
public struct AccessQuery: Sendable, Hashable {
  /// Of these logins only.
  public var logins: Set<String>
  /// Of these dossiers only; `nil` for all lines, those about no dossier too.
  public var dossiers: Set<DossierID>?
  /// First day, included.
  public var from: CivilDate?
  /// Last day, included.
  public var to: CivilDate?
  /// At most so many lines, the latest.
  public var limit: Int?

  /// The lines of some logins.
  public init(
    logins: Set<String>, dossiers: Set<DossierID>? = nil, from: CivilDate? = nil,
    to: CivilDate? = nil, limit: Int? = nil
  ) {
    self.logins = logins
    self.dossiers = dossiers
    self.from = from
    self.to = to
    self.limit = limit
  }

  /// The condition and what it binds.
  var condition: (sql: String, arguments: [SQLValue]) {
    var arguments: [SQLValue] = []
    func bind(_ text: String) -> String {
      arguments.append(.text(text))
      return "$\(arguments.count)"
    }
    func among(_ column: String, _ texts: Set<String>) -> String {
      // Nobody at all is written in a way that every engine takes.
      texts.isEmpty
        ? "1 = 0" : "\(column) IN (\(texts.sorted().map(bind).joined(separator: ", ")))"
    }
    var parts = [among("login", logins)]
    if let dossiers { parts.append(among("dossier", dossiers)) }
    if let from { parts.append("day >= \(bind(from.iso))") }
    if let to { parts.append("day <= \(bind(to.iso))") }
    return (parts.joined(separator: " AND "), arguments)
  }
}
