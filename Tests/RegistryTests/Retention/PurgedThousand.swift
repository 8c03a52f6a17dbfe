import Casework
import Registry
import TestSupport

/// A territory in which a thousand dossiers have come to the end of their conservation, beside some that
/// run. Names, telephones and identifiers are such that their bytes are looked for.
struct PurgedThousand {
  static let due = 1000
  static let today = day(1, 7, 2029)

  let store: Store
  let ended: [DossierID]
  /// The numbers of those that run.
  let running: Set<Int>
  /// How many there are.
  let count = due + 40

  /// What is looked for of a dossier: the words that only it holds.
  static func secrets(_ number: Int) -> [String] {
    ["Kumquat\(number)", "07\(10_000_000 + number)", "Z\(1_000_000 + number)"]
  }

  init(in folder: String) throws {
    store = try Store.create(at: folder + "/territoire.binome")
    // Of one unit, whose supervisor sees to all of them.
    let unit = SmallTerritory.professionals.first { $0.login == "e1" }?.unit
    try store.keep(
      SmallTerritory.professionals.map { professional in
        var professional = professional
        if professional.side == .employment { professional.unit = unit ?? "" }
        return professional
      })
    let territory = SmallTerritory(seed: 5, count: count)
    var ended: [DossierID] = []
    var running = Set<Int>()
    try store.load { record in
      for (number, drafts) in territory.dossiers.enumerated() {
        guard let first = drafts.first, let last = drafts.last else { continue }
        var drafts = drafts
        drafts[0] = Self.named(first, number)
        if !drafts.contains(where: Self.seatsAdviser) {
          drafts.insert(Self.seat(after: first), at: 1)
        }
        let isEnded = Self.isEnded(drafts)
        if !isEnded, ended.count < Self.due {
          drafts.append(
            EntryDraft(
              id: last.id + "-fin", dossier: last.dossier, author: "a1",
              on: SmallTerritory.today, recordedAt: last.recordedAt,
              fact: .closed(Closed(reason: "injoignable"))))
        }
        if isEnded || ended.count < Self.due {
          ended.append(last.dossier)
        } else {
          running.insert(number)
        }
        try record(drafts)
      }
    }
    self.ended = ended
    self.running = running
  }

  private static func seatsAdviser(_ draft: EntryDraft) -> Bool {
    if case .seatTaken(let seat) = draft.fact { seat.side == .employment } else { false }
  }

  private static func seat(after first: EntryDraft) -> EntryDraft {
    EntryDraft(
      id: first.id + "-siege", dossier: first.dossier, author: "a1", on: first.on,
      recordedAt: first.recordedAt,
      fact: .seatTaken(SeatTaken(side: .employment, login: "a1")))
  }

  private static func isEnded(_ drafts: [EntryDraft]) -> Bool {
    let dossier = Dossier(entries: drafts.map { $0.sealed(parents: [], hash: $0.id) })
    return dossier.map { !$0.isOpen } ?? false
  }

  private static func named(_ draft: EntryDraft, _ number: Int) -> EntryDraft {
    guard case .identified(var identified) = draft.fact else { return draft }
    let secrets = Self.secrets(number)
    identified.person.surname = secrets[0]
    identified.person.phones = [secrets[1]]
    identified.externalID = secrets[2]
    return EntryDraft(
      id: draft.id, dossier: draft.dossier, author: draft.author, on: draft.on,
      recordedAt: draft.recordedAt, fact: .identified(identified))
  }

  /// A supervisor on a day.
  static func hand(_ today: CivilDate) -> Hand {
    Hand(
      login: "e1", today: today, now: Instant(today, hour: 9),
      conventions: ConventionBook([.nineMonths]))
  }

  /// Announces every purge.
  func announce() throws {
    for id in ended {
      let outcome = try store.record(
        .announcePurge, on: Self.today.adding(days: -30), dossier: id, seen: nil,
        by: Self.hand(Self.today.adding(days: -30)))
      guard case .recorded = outcome else { throw Fixture.NotRecorded(outcome: outcome) }
    }
  }
}
