public import Casework

extension Reader {
  /// Who holds the seat of a side in the stories; the supervisor for `nil`.
  public static func of(_ side: Side?) -> Reader {
    Reader(
      side: side, login: side.map { Team.holder($0).login } ?? Team.employmentSupervisor.login)
  }
}
