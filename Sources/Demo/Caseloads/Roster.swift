import Casework

/// Who works in the territory, and with whom.
struct Roster: Sendable {
  /// An adviser's place: who they are, where, and the social workers they share people with.
  struct Seat: Sendable {
    let adviser: Professional
    let staff: Staff.Adviser
    let area: Area
    let partners: [Professional]
  }

  private(set) var seats: [Seat] = []
  private(set) var professionals: [Professional] = []
  private var logins: Set<String> = []
  private let seed: UInt64
  private let vocabulary: Vocabulary

  /// The people who work with the first `count` advisers. Advisers come in blocks of ten, each with
  /// four areas, and every block is made whole: a larger territory begins like a smaller one.
  init(seed: UInt64, advisers count: Int, vocabulary: Vocabulary) {
    self.seed = seed
    self.vocabulary = vocabulary
    let supervisors = supervisors()
    var workers: [Professional] = []
    let blockSize = Staff.advisers.count
    for block in 0..<max(1, (count + blockSize - 1) / blockSize) {
      let advisers = Staff.advisers.indices.map { adviser($0, block: block) }
      let pools = Staff.poolSizes.indices.map { pool($0, block: block) }
      for (place, staff) in Staff.advisers.enumerated() where block * blockSize + place < count {
        let pool = pools[staff.area]
        let rank = Staff.advisers[..<place].filter { $0.area == staff.area }.count
        let partners = (0..<Staff.partners).map { pool[(rank * 3 + $0) % pool.count] }
        seats.append(
          Seat(
            adviser: advisers[place], staff: staff, area: area(staff.area, block: block),
            partners: partners))
        for partner in partners where !workers.contains(partner) { workers.append(partner) }
      }
    }
    professionals = seats.map(\.adviser) + workers + supervisors
  }

  private func area(_ place: Int, block: Int) -> Area {
    Area.all[(block * Staff.poolSizes.count + place) % Area.all.count]
  }

  private mutating func supervisors() -> [Professional] {
    let area = area(0, block: 0)
    return [
      professional(Staff.employmentSupervisor, .employmentSupervisor, unit: area.agency),
      professional(
        Staff.socialSupervisor, .socialSupervisor, unit: socialUnit(area.socialUnits.first ?? "")),
    ]
  }

  private mutating func adviser(_ place: Int, block: Int) -> Professional {
    let staff = Staff.advisers[place]
    let name = name((staff.givenName, staff.surname), block, 0, place)
    return professional(
      name, .adviser, unit: area(staff.area, block: block).agency, workingTime: staff.workingTime)
  }

  private mutating func pool(_ place: Int, block: Int) -> [Professional] {
    let units = area(place, block: block).socialUnits
    let start = Staff.poolSizes[..<place].reduce(0, +)
    return (0..<Staff.poolSizes[place]).map { rank in
      let name = name(Staff.socialWorkers[start + rank], block, place + 1, rank)
      return professional(name, .socialWorker, unit: socialUnit(units[rank % units.count]))
    }
  }

  /// The name given by the list in the first block, another one in the blocks after it.
  private func name(
    _ listed: (givenName: String, surname: String), _ block: Int, _ pool: Int, _ rank: Int
  ) -> (givenName: String, surname: String) {
    guard block > 0 else { return listed }
    var chance = SeededGenerator(seed: seed, path: -1, block, pool, rank)
    let surname = NameBook.surname(at: chance.below(1 << 20))
    let isWoman = chance.chance(75)
    return (
      NameBook.givenName(origin: surname.origin, isWoman: isWoman, &chance), surname.name
    )
  }

  private func socialUnit(_ name: String) -> String { vocabulary.socialUnit + " " + name }

  private mutating func professional(
    _ name: (givenName: String, surname: String), _ role: Role, unit: String, workingTime: Int = 100
  ) -> Professional {
    let initial = name.givenName.folded.prefix(1)
    let base = initial + name.surname.folded.filter { $0 != " " }
    var login = String(base)
    var number = 2
    while !logins.insert(login).inserted {
      login = base + String(number)
      number += 1
    }
    let domain = role.side == .employment ? "emploi.example" : "social.example"
    return Professional(
      login: login, surname: name.surname, givenName: name.givenName, role: role, unit: unit,
      workingTime: workingTime, email: login + "@" + domain)
  }
}
