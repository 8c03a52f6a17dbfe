public import Casework

/// What a supervisor reads of the access log.
public struct AccessLog: Sendable, Hashable {
  /// Its lines, the latest first.
  public let accesses: [Access]
  /// Names of the people of the dossiers that the supervisor may list; the others have their id only.
  public let names: [DossierID: String]
  /// What is unusual in the last days, or in those that were asked for.
  public let alerts: [AccessAlert]

  /// What is read of the log.
  public init(accesses: [Access], names: [DossierID: String], alerts: [AccessAlert]) {
    self.accesses = accesses
    self.names = names
    self.alerts = alerts
  }
}

/// What a supervisor asks of the access log.
public struct AccessFilter: Sendable, Hashable {
  /// Of one colleague, by login.
  public var login: String?
  /// Of one dossier: its id, or what finds it among those the supervisor may list.
  public var dossier: String?
  /// First day, included.
  public var from: CivilDate?
  /// Last day, included.
  public var to: CivilDate?
  /// At most so many lines.
  public var limit: Int?

  /// What is asked; everything when nothing is said.
  public init(
    login: String? = nil, dossier: String? = nil, from: CivilDate? = nil, to: CivilDate? = nil,
    limit: Int? = nil
  ) {
    self.login = login
    self.dossier = dossier
    self.from = from
    self.to = to
    self.limit = limit
  }
}
