/// What somebody's day came to in the access log.
public struct AccessDay: Sendable, Hashable {
  /// Who, by login.
  public let login: String
  /// The day.
  public let day: CivilDate
  /// Different dossiers read.
  public let dossiers: Int
  /// Files exported, calendars included.
  public let exports: Int
  /// Searches that found nothing.
  public let emptySearches: Int
  /// Whether the account was locked by failed logins.
  public let isLocked: Bool

  /// What a day came to.
  public init(
    login: String, day: CivilDate, dossiers: Int = 0, exports: Int = 0, emptySearches: Int = 0,
    isLocked: Bool = false
  ) {
    self.login = login
    self.day = day
    self.dossiers = dossiers
    self.exports = exports
    self.emptySearches = emptySearches
    self.isLocked = isLocked
  }
}
