public import Casework

/// An invented territory: its professionals and the dossiers they share, with three years of
/// history. The same seed, day and convention give the same territory; a larger one begins like a
/// smaller one.
public struct Territory: Sendable {
  /// Advisers, then social workers, then the two supervisors.
  public let professionals: [Professional]
  private let seed: UInt64
  private let firstSurname: Int
  private let planner: Planner
  private let caseloads: [Caseload]
  private let themes: [(theme: BarrierTheme, kind: ThemeKind)]
  private let absences: [Absence]

  /// The territory as it is on the morning of `today`: nothing has happened that day yet.
  public init(seed: UInt64, today: CivilDate, convention: Convention, advisers: Int = 10) {
    self.seed = seed
    var chance = SeededGenerator(seed: seed, path: -2)
    firstSurname = chance.below(1 << 16)
    let planner = Planner(today: today, convention: convention)
    self.planner = planner
    let roster = Roster(seed: seed, advisers: advisers, vocabulary: convention.vocabulary)
    professionals = roster.professionals
    caseloads = roster.seats.enumerated().map { number, seat in
      Caseload(
        number: number, seat: seat,
        neighbour: number > 0 ? roster.seats[number - 1].adviser : nil, seed: seed,
        planner: planner)
    }
    absences = Absence.all(in: roster, horizon: planner.horizon)
    themes = convention.diagnostic.themes.map { ($0, ThemeKind($0)) }
  }

  /// How many dossiers there are, ended ones included.
  public var dossierCount: Int { caseloads.reduce(0) { $0 + $1.count } }

  /// Calls `body` once for each dossier, with its entries in order. Each is made when its turn
  /// comes, and none is kept.
  public func forEachDossier(_ body: ([EntryDraft]) throws -> Void) rethrows {
    for caseload in caseloads {
      for index in 0..<caseload.count { try body(entries(caseload, index)) }
    }
  }

  private func entries(_ caseload: Caseload, _ index: Int) -> [EntryDraft] {
    var chance = SeededGenerator(seed: seed, path: caseload.number, index)
    let course = caseload.course(index, &chance)
    let shown = caseload.situation(index)
    let cast = caseload.number == 0 ? shown.flatMap { Cast.name($0.situation, rank: $0.rank) } : nil
    var place = firstSurname + caseload.number * 37 + index
    if caseload.number == 0, shown != nil {
      while Cast.surnames.contains(NameBook.surname(at: place).name) { place += 1000 }
    }
    let maker = PersonMaker(area: caseload.seat.area)
    let person = maker.person(
      surname: NameBook.surname(at: place), cast: cast,
      serial: caseload.number * 1000 + index, on: course.on, &chance)
    let partners = caseload.seat.partners
    var worker = partners[chance.place([9, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1])]
    if caseload.number == 0, let shown, shown.rank == 0, Cast.isWithFirstPartner(shown.situation) {
      worker = partners[0]
    }
    let needs = Needs(themes: themes, &chance)
    let surroundings = Surroundings(
      looseEnds: caseload.looseEnds(index),
      sittings: Sittings(
        seed: seed, adviser: caseload.number, delay: planner.delays.noExchange),
      absences: absences)
    var path = Path(
      planner: planner, seat: caseload.seat, course: course, surroundings: surroundings,
      maker: maker, person: person, needs: needs, chance: chance,
      workers: [(course.on, worker)])
    return path.entries()
  }
}
