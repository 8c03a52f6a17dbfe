public import Casework

/// The professionals of the stories, all invented.
public enum Team {
  /// Holds the employment seat in the stories.
  public static let adviser = Professional(
    login: "mbriand", surname: "Briand", givenName: "Maëlle", role: .adviser, unit: "Agence Ouest")
  /// Holds the social seat in the stories.
  public static let socialWorker = Professional(
    login: "sdiarra", surname: "Diarra", givenName: "Sékou", role: .socialWorker,
    unit: "CDAS du Port")
  /// An adviser without a seat.
  public static let otherAdviser = Professional(
    login: "ygourvil", surname: "Gourvil", givenName: "Yann", role: .adviser, unit: "Agence Est",
    workingTime: 80)
  /// A social worker without a seat.
  public static let otherSocialWorker = Professional(
    login: "nhamon", surname: "Hamon", givenName: "Nolwenn", role: .socialWorker,
    unit: "CDAS des Landes", email: "nolwenn.hamon@example.org")
  /// Supervisor of the employment side.
  public static let employmentSupervisor = Professional(
    login: "hroussel", surname: "Roussel", givenName: "Hélène", role: .employmentSupervisor,
    unit: "Agence Ouest")
  /// Supervisor of the social side.
  public static let socialSupervisor = Professional(
    login: "cmorvan", surname: "Morvan", givenName: "Corentin", role: .socialSupervisor,
    unit: "CDAS du Port")

  /// Everybody.
  public static let all = [
    adviser, socialWorker, otherAdviser, otherSocialWorker, employmentSupervisor, socialSupervisor,
  ]

  /// Everybody, by login.
  public static let byLogin = Dictionary(uniqueKeysWithValues: all.map { ($0.login, $0) })

  /// Who holds the seat of a side in the stories.
  public static func holder(_ side: Side) -> Professional {
    side == .employment ? adviser : socialWorker
  }
}
