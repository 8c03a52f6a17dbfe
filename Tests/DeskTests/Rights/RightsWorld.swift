import Casework
import Registry
import TestSupport
import Testing

@testable import Desk

/// A small territory in which people stand to dossiers in every way, and everything that is kept is kept under a
/// word of its own. What each may read is reckoned here from who was given what, and from nothing of the program.
final class RightsWorld {
  static let today = Sample.today
  static let professionals: [Professional] = {
    func person(_ login: String, _ role: Role, _ unit: String) -> Professional {
      Professional(
        login: login, surname: "Nom" + login, givenName: "Prénom", role: role, unit: unit)
    }
    return (1...5).map { person("a\($0)", .adviser, $0 == 5 ? "Agence B" : "Agence A") }
      + (1...5).map { person("s\($0)", .socialWorker, $0 == 5 ? "CDAS V" : "CDAS U") }
      + [
        person("ea", .employmentSupervisor, "Agence A"),
        person("eb", .employmentSupervisor, "Agence B"),
        person("su", .socialSupervisor, "CDAS U"), person("sv", .socialSupervisor, "CDAS V"),
      ]
  }()

  /// Who was given what in a dossier.
  struct Given {
    let id: DossierID
    var seats: [Side: String] = [:]
    var left: [(login: String, until: CivilDate)] = []
    var standIns: [(login: String, from: CivilDate, until: CivilDate)] = []
    var invited: [String] = []
    var opened: [(login: String, until: CivilDate)] = []
    var words = 0

    func members(on day: CivilDate) -> Set<String> {
      Set(seats.values).union(
        standIns.filter { $0.from <= day && day <= $0.until }.map(\.login))
    }

    func readers(on day: CivilDate) -> Set<String> {
      members(on: day).union(invited)
        .union(left.filter { day.dayNumber - $0.until.dayNumber <= 30 }.map(\.login))
    }
  }

  let offices: [String: Office]
  let store: Store
  var given: [Given] = []
  private let path: String

  init(dossiers count: Int) throws {
    path = try TestStore.newPath("rights")
    store = try Store.create(at: path)
    try store.keep(Sample.conventionText, at: Instant(Self.today, hour: 6))
    try store.keep(Self.professionals)
    try store.keep(Self.today.iso, as: .demoDay)
    let keys = try store.openTrialAccounts(today: Self.today, at: Instant(Self.today, hour: 6))
    let people = try store.professionals()
    let book = try Sample.book()
    let path = path
    var offices: [String: Office] = [:]
    for person in Self.professionals {
      let workplace = try #require(
        Workplace(
          me: person, professionals: people, book: book, today: Self.today, language: .french))
      offices[person.login] = Office(
        store: store, draftsPath: TestStore.beside(path, "drafts"), workplace: workplace,
        keys: keys[person.login]
      ) { Instant(Self.today, hour: 9) }
    }
    self.offices = offices
    for number in 0..<count { try found(number) }
  }

  deinit { store.close() }

  func office(_ login: String) throws -> Office { try #require(offices[login]) }

  /// Records as somebody, on a day of the past or today.
  @discardableResult
  func record(
    _ command: Command, by login: String, on day: CivilDate, dossier: DossierID?
  ) throws -> Outcome {
    let office = try office(login)
    return try store.record(
      command, on: day, dossier: dossier, seen: nil,
      by: Hand(
        login: login, today: day, now: Instant(day, hour: 9), conventions: office.workplace.book,
        keys: office.keys))
  }

  private func must(
    _ command: Command, by login: String, on day: CivilDate, dossier: DossierID?
  ) throws -> DossierFile {
    guard case .recorded(let file, _) = try record(command, by: login, on: day, dossier: dossier)
    else { throw StoreError.damaged("\(login) \(command)") }
    return file
  }

  /// A dossier whose seats went the way of its number.
  private func found(_ number: Int) throws {
    let (adviser, worker) = ("a\(number % 5 + 1)", "s\(number / 5 % 5 + 1)")
    let begun = Self.today.adding(days: -60)
    let hasAdviser = number % 7 != 6
    var person = Person(surname: "Personne \(number)", givenNames: "Noé")
    person.birthDate = CivilDate(year: 1980, month: 1, day: number % 28 + 1)
    person.ftIdentifier = FTIdentifier("\(1_000_000 + number)A")
    let file = try must(
      .identify(
        Identified(person: person, origin: "employment"), adviser: hasAdviser ? adviser : nil,
        socialWorker: worker), by: worker, on: begun, dossier: nil)
    var now = Given(id: file.dossier.id, seats: [.social: worker])
    if hasAdviser { now.seats[Side.employment] = adviser }
    _ = try must(
      .inform(Informed(medium: .telephone, adheres: true)), by: worker, on: begun, dossier: now.id)
    if hasAdviser {
      try pass(number, adviser, &now)
    }
    if number % 3 == 0 { try open(number, person, &now) }
    given.append(now)
    for room in [Room.shared, .mine, Room(.social)] { try plant(room, by: worker, in: number) }
    guard let holder = now.seats[Side.employment] else { return }
    for room in [Room.shared, .mine, Room(.employment)] { try plant(room, by: holder, in: number) }
    _ = try must(
      .planAction(
        PlannedAction(
          plan: .employment, theme: "housing", what: word(number, "plans", holder),
          owner: .adviser)),
      by: holder, on: Self.today, dossier: now.id)
  }

  /// A seat passed on lately or long ago, lent now or before, or offered.
  private func pass(_ number: Int, _ adviser: String, _ now: inout Given) throws {
    let other = "a\((number + 1) % 5 + 1)"
    func send(_ kind: HandoverSent.Kind, on day: CivilDate, until: CivilDate? = nil) throws
      -> EntryID
    {
      let file = try must(
        .handOver(HandoverSent(kind: kind, side: .employment, to: other, from: day, until: until)),
        by: adviser, on: day, dossier: now.id)
      return try #require(file.dossier.handovers.last?.id)
    }
    func take(_ handover: EntryID, on day: CivilDate) throws {
      _ = try must(
        .takeUp(HandoverTaken(handover: handover)), by: other, on: day, dossier: now.id)
    }
    let (lately, longAgo) = (Self.today.adding(days: -10), Self.today.adding(days: -45))
    switch number % 6 {
    case 1, 2:
      let day = number % 6 == 1 ? lately : longAgo
      try take(send(.change, on: day), on: day)
      now.seats[Side.employment] = other
      now.left.append((adviser, day.adding(days: -1)))
    case 3, 4:
      let day = number % 6 == 3 ? lately : longAgo
      let until = day.adding(days: 15)
      try take(send(.standIn, on: day, until: until), on: day)
      now.standIns.append((other, day, until))
    case 5:
      _ = try send(.change, on: lately)
      now.invited.append(other)
    default: break
    }
  }

  /// Somebody without a seat opens it with a reason, today or days ago.
  private func open(_ number: Int, _ person: Person, _ now: inout Given) throws {
    let day = number % 2 == 0 ? Self.today : Self.today.adding(days: -5)
    let strangers = Self.professionals.map(\.login).filter {
      !$0.hasPrefix("e") && !["su", "sv"].contains($0) && !now.readers(on: day).contains($0)
        && !now.left.map(\.login).contains($0)
    }
    let designation = try #require(person.ftIdentifier.map(Designation.identifier))
    for login in strangers {
      let outcome = try record(
        .openWithReason(designation, reason: "Reçue en urgence sans rendez-vous"), by: login,
        on: day,
        dossier: nil)
      if case .recorded = outcome {
        now.opened.append((login, day.adding(days: 1)))
        return
      }
    }
  }

  func word(_ number: Int, _ room: String, _ login: String) -> String {
    "zq\(number)x\(room)x\(login)"
  }

  func plant(_ room: Room, by login: String, in number: Int) throws {
    let note = Note(word(number, room.rawValue, login), room: room)
    _ = try must(
      .attempt(Attempted(medium: .telephone, result: .noAnswer, note: note)), by: login,
      on: Self.today, dossier: given[number].id)
    given[number].words += 1
  }

  // MARK: - What each may

  /// How far somebody reads a dossier.
  enum Reach { case nothing, lines, shared, whole }

  func reach(_ person: Professional, _ dossier: Given) -> Reach {
    if person.role.isSupervisor {
      guard let holder = dossier.seats[person.side] else { return .lines }
      return Self.professionals.first { $0.login == holder }?.unit == person.unit
        ? .lines : .nothing
    }
    if dossier.readers(on: Self.today).contains(person.login) { return .whole }
    let isOpen = dossier.opened.contains { $0.login == person.login && $0.until >= Self.today }
    return isOpen ? .shared : .nothing
  }

  /// Whether somebody may read a planted word.
  func mayRead(_ word: Substring, _ person: Professional) -> Bool {
    let parts = word.dropFirst(2).split(separator: "x", maxSplits: 2)
    guard parts.count == 3, let number = Int(parts[0]) else { return false }
    switch reach(person, given[number]) {
    case .nothing, .lines: return false
    case .shared: return parts[1] == "shared" || parts[1] == "plans"
    case .whole:
      switch parts[1] {
      case "shared", "plans": return true
      case "mine": return parts[2] == person.login
      default: return parts[1] == person.side.rawValue
      }
    }
  }

  /// The planted words of a text.
  static func planted(in text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }.filter { $0.hasPrefix("zq") }
  }
}
