public import Casework

extension Reader {
  /// Who holds the seat of a side in the stories; the supervisor for `nil`.
  public static func of(_ side: Side?) -> Reader {
    let person = side.map(Team.holder) ?? Team.employmentSupervisor
    return Reader(
      side: person.side, login: person.login, standing: side == nil ? .supervisor : .holder)
  }
}
