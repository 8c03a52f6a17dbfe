import Casework
import Foundation
import Registry
import TestSupport

/// A store on a server where everybody comes in under a role and a password of their own, with a dossier to which
/// somebody of each side stands in every way.
final class RightsServer: Sendable {
  static let today = day(31, 12, 2026)

  /// Of each side: who holds the seat, stands in, is invited, held it, opens, is a stranger; and who
  /// supervises the unit of the holder, or another one.
  static let people: [Professional] = Side.allCases.flatMap { side in
    let letter = side == .employment ? "e" : "s"
    let worker: Role = side == .employment ? .adviser : .socialWorker
    let supervisor: Role = side == .employment ? .employmentSupervisor : .socialSupervisor
    func person(_ name: String, _ role: Role, _ unit: String) -> Professional {
      Professional(
        login: letter + "." + name, surname: "Nom-\(name)", givenName: "Awa", role: role,
        unit: "\(letter) \(unit)")
    }
    return [
      person("holder", worker, "A"), person("standin", worker, "B"),
      person("invited", worker, "B"), person("former", worker, "B"),
      person("opener", worker, "B"), person("stranger", worker, "B"),
      person("chief", supervisor, "A"), person("other", supervisor, "C"),
    ]
  }

  static func password(_ login: String) -> String { "mot de passe de \(login)" }

  let cluster: Cluster
  let database: String
  let store: Store
  /// Whose seats are held, in which everybody stands in some way.
  let held: DossierID
  /// Whose seats nobody holds.
  let vacant: DossierID

  init() throws {
    cluster = try Cluster()
    // The owner comes in as before, everybody else with a password.
    try Data(
      "local all \(Cluster.owner) trust\nlocal all all scram-sha-256\n".utf8
    ).write(to: URL(fileURLWithPath: "\(cluster.folder)/data/pg_hba.conf"))
    try cluster.psql("SELECT pg_reload_conf()", database: "postgres")
    database = try cluster.makeDatabase()
    let address = cluster.address(of: database)
    store = try Store.create(at: address)
    try store.keep(Self.people)
    try store.keep(Self.today.iso, as: .demoDay)
    held = try Self.makeHeld(store)
    vacant = try Self.record(
      .open(.thierry, adviser: nil, socialWorker: nil), by: "e.stranger", in: store, dossier: nil
    )
    .dossier.id
    // Somebody else has written in it: it is new no more.
    try Self.record(.request(Requested(right: .access)), by: "e.chief", in: store, dossier: vacant)
    for person in Self.people {
      try Store.admit(
        person.login, password: Self.password(person.login), onServer: address)
    }
  }

  /// The store as somebody opens it, with their own password.
  func open(_ login: String) throws -> Store {
    try Store(
      openingAt: cluster.address(of: database, role: login), password: Self.password(login))
  }

  /// What psql prints to somebody who comes in with their own password.
  func psql(_ sql: String, as login: String) throws -> [String] {
    let password =
      Self.password(login)
      .addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return try ServerProgram.psql(
      sql, address: cluster.address(of: database, role: "\(login):\(password)"))
  }

  @discardableResult static func record(
    _ command: Command, by login: String, in store: Store, dossier: DossierID?,
    on day: CivilDate = today
  ) throws -> DossierFile {
    let outcome = try store.record(
      command, on: day, dossier: dossier, seen: nil, by: hand(login))
    guard case .recorded(let file, _) = outcome else { throw Fixture.NotRecorded(outcome: outcome) }
    return file
  }

  static func hand(_ login: String) -> Hand {
    Hand(
      login: login, today: today, now: Instant(today, hour: 9),
      conventions: ConventionBook([.nineMonths]))
  }

  private static func makeHeld(_ store: Store) throws -> DossierID {
    let begun = day(1, 12, 2026)
    let id = try record(
      .open(.lenaig, adviser: "e.former", socialWorker: "s.former"), by: "e.former", in: store,
      dossier: nil, on: begun
    ).dossier.id
    func add(_ command: Command, by login: String, on day: CivilDate = today) throws -> DossierFile
    {
      try record(command, by: login, in: store, dossier: id, on: day)
    }
    _ = try add(.informed, by: "e.former", on: begun)
    for side in Side.allCases {
      let letter = side == .employment ? "e" : "s"
      func person(_ name: String) -> Professional {
        people.first { $0.login == "\(letter).\(name)" } ?? Team.adviser
      }
      _ = try add(.recordPart(.employmentHalf), by: "\(letter).former", on: begun)
      _ = try add(
        .assign(side, login: "\(letter).holder"), by: "\(letter).former", on: day(20, 12, 2026))
      let sent = try add(
        .standIn(person("standin"), from: today, until: day(31, 1, 2027)), by: "\(letter).holder")
      _ = try add(.takeUp(sent.entries.last?.id ?? ""), by: "\(letter).standin")
      _ = try add(.change(to: person("invited"), from: today), by: "\(letter).holder")
      for room in [Room.shared, Room(side), .mine] {
        _ = try add(.attempt(Note("dit \(letter) \(room)", room: room)), by: "\(letter).holder")
      }
      _ = try record(.reading(), by: "\(letter).opener", in: store, dossier: nil)
    }
    return id
  }
}
