import Casework

/// Everything an adviser has in hand or has had for three years, by number.
struct Caseload: Sendable {
  /// A stretch of the past, and how many dossiers it has left.
  struct Window: Sendable {
    let from: CivilDate
    let until: CivilDate
    let count: Int
    /// Whether many of those who entered then are still followed.
    var isThinning = false
  }

  let number: Int
  let seat: Roster.Seat
  private let deck: [(situation: Situation, rank: Int, of: Int)]
  private var windows: [Window] = []
  private let closures: Window
  private let planner: Planner
  private let seed: UInt64
  private let diary: Diary
  private let neighbour: Professional?

  /// How many dossiers there are.
  var count: Int { deck.count + windows.reduce(0) { $0 + $1.count } + closures.count }

  /// Entries made of what is expected, in hundredths, this year and the years before it.
  private static let achieved = [97, 92, 86, 82]

  /// - Parameter neighbour: the adviser before this one, if there is one: those who come later hand
  ///   over to those who came earlier, so that a smaller territory knows everybody it names.
  init(
    number: Int, seat: Roster.Seat, neighbour: Professional?, seed: UInt64, planner: Planner
  ) {
    self.number = number
    self.seat = seat
    self.neighbour = neighbour
    self.planner = planner
    self.seed = seed
    let maximum = planner.convention.portfolio.maximum
    deck = Situation.deck(
      open: seat.staff.open * maximum / 100, strain: seat.staff.strain,
      trustAllowed: planner.convention.diagnostic.trustAllowed)
    var agenda = SeededGenerator(seed: seed, path: number, -3)
    diary = Diary(deck.map(\.situation), today: planner.today, &agenda)
    let start = planner.today.adding(months: -36)
    closures = Window(
      from: start, until: planner.horizon.adding(days: -45),
      count: 42 * seat.staff.workingTime / 100 * maximum / 100)

    var entered: [Int: Int] = [:]
    for index in deck.indices {
      var chance = SeededGenerator(seed: seed, path: number, index)
      let course = self.course(index, &chance)
      if course.step == .signed { entered[course.on.year, default: 0] += 1 }
    }
    let expected =
      (planner.convention.entriesPerYear ?? maximum * 6 / 5) * seat.staff.workingTime / 100
    for (back, share) in Self.achieved.enumerated() {
      let year = planner.today.year - back
      guard let first = CivilDate(year: year, month: 1, day: 1),
        let last = CivilDate(year: year, month: 12, day: 31)
      else { continue }
      let from = max(first, start)
      let until = min(last, planner.horizon.adding(days: -30))
      guard from < until else { continue }
      let worked = from.days(until: min(last, planner.today)) + 1
      let count = expected * share * worked / (100 * first.daysInYear) - (entered[year] ?? 0)
      guard count > 0 else { continue }
      let isThinning = until.days(until: planner.horizon) < 240
      windows.append(Window(from: from, until: until, count: count, isThinning: isThinning))
    }
  }

  /// What the dossier at `index` shows today and its rank among those alike; `nil` if it has ended.
  func situation(_ index: Int) -> (situation: Situation, rank: Int)? {
    deck.indices.contains(index) ? (deck[index].situation, deck[index].rank) : nil
  }

  /// What is left to deal with in the dossier at `index`.
  func looseEnds(_ index: Int) -> LooseEnds {
    guard deck.indices.contains(index) else { return LooseEnds() }
    var chance = SeededGenerator(seed: seed, path: number, index, 1)
    let (situation, rank, _) = deck[index]
    var ends = LooseEnds(
      situation, rank: rank, next: diary.next[index] ?? [], unspecified: diary.unspecified[index],
      &chance)
    if situation == .quiet, rank == 5 { ends.relay = relay }
    return ends
  }

  /// The seat that three advisers in ten see handed over at this moment.
  private var relay: LooseEnds.Relay? {
    switch number % Staff.advisers.count {
    case 0: LooseEnds.Relay(side: .social, to: seat.partners[6], age: 3)
    case 1: neighbour.map { LooseEnds.Relay(side: .employment, to: $0, age: 4) }
    case 5: neighbour.map { LooseEnds.Relay(side: .employment, to: $0, age: 10) }
    default: nil
    }
  }

  /// The plan of the dossier at `index`.
  func course(_ index: Int, _ chance: inout SeededGenerator) -> Course {
    if deck.indices.contains(index) {
      let (situation, rank, count) = deck[index]
      return planner.course(situation, rank: rank, of: count, &chance)
    }
    var rank = index - deck.count
    for window in windows {
      if rank < window.count { return planner.exited(in: window, rank: rank, &chance) }
      rank -= window.count
    }
    return planner.closed(in: closures, rank: rank, &chance)
  }
}
