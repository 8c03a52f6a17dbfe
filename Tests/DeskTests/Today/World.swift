import Casework
import Demo
import TestSupport
import Testing

@testable import Desk

/// The invented territory on a day of its past or of its future, with an everyday of chance added.
struct World {
  let today: CivilDate
  let book: ConventionBook
  let professionals: [Professional]
  private(set) var dossiers: [[EntryDraft]] = []

  /// Built once, with and without diagnostics on trust: inventing people takes longest.
  private struct Ground {
    let convention: Convention
    let professionals: [Professional]
    var dossiers: [[EntryDraft]] = []

    init(trust: Bool) throws {
      var convention = try Sample.convention()
      convention.diagnostic.trustAllowed = trust
      convention.entriesPerYear = 70
      self.convention = convention
      let territory = Territory(
        seed: trust ? 35 : 36, today: Sample.today, convention: convention, advisers: 2)
      professionals = territory.professionals
      var dossiers: [[EntryDraft]] = []
      territory.forEachDossier { dossiers.append($0) }
      self.dossiers = dossiers
    }
  }

  private static let grounds = Result { try [Ground(trust: false), Ground(trust: true)] }

  init(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let ground = try Self.grounds.get()[Int(seed % 2)]
    let today = Sample.today.adding(days: Int.random(in: -200...40, using: &dice))
    self.today = today
    professionals = ground.professionals
    // Contracts keep the delays of the convention they were signed under.
    var next = ground.convention
    next.id = "suivante"
    next.from = today.adding(days: -10)
    next.delays = AlertDelays(
      reviewBeforeEnd: 50, endNear: 20, agreementWaits: 2, halfWaits: 4, noContact: 12,
      renewalGrace: 3, noExchange: 20, handoverWaits: 3, missedMeetings: 1)
    book = ConventionBook(seed % 3 == 0 ? [ground.convention, next] : [ground.convention])
    for whole in ground.dossiers {
      let known = whole.filter { $0.recordedAt.day <= today }
      let hasEnded = known.contains { [.exited, .closed].contains($0.fact.kind) }
      guard !known.isEmpty, Int.random(in: 0..<(hasEnded ? 40 : 3), using: &dice) == 0
      else { continue }
      var life = EverydayLife(
        known, today: today, colleagues: professionals, seed: dice.next())
      dossiers.append(life.lived())
    }
  }

  func workplace(_ me: Professional) throws -> Workplace {
    try #require(
      Workplace(
        me: me,
        professionals: Dictionary(uniqueKeysWithValues: professionals.map { ($0.login, $0) }),
        book: book, today: today, language: .french))
  }

  /// Two advisers, the two social workers with the most dossiers, both supervisors.
  var viewers: [Professional] {
    let counts = dossiers.flatMap { $0 }.reduce(into: [String: Int]()) { counts, draft in
      if case .seatTaken(let seat) = draft.fact { counts[seat.login, default: 0] += 1 }
    }
    let busiest = professionals.filter { $0.role == .socialWorker }
      .sorted { counts[$0.login, default: 0] > counts[$1.login, default: 0] }
    return professionals.filter { $0.role == .adviser || $0.role.isSupervisor }
      + busiest.prefix(2)
  }

  /// What must be in someone's today.
  func expected(_ me: Professional) -> Set<Reckoning.Thing> {
    let unit = Set(professionals.filter { $0.unit == me.unit }.map(\.login))
    return dossiers.reduce(into: []) { things, drafts in
      let reckoning = Reckoning(
        journal: BareJournal(drafts), me: me, unit: unit, today: today, book: book)
      things.formUnion(reckoning.things())
    }
  }
}
