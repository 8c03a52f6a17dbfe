import Casework
import TestSupport

/// Adds to a dossier of the invented territory whatever can happen in the everyday, by chance: more
/// than a real one would see, and in orders that a tidy invention would not think of.
struct EverydayLife {
  let today: CivilDate
  let colleagues: [Professional]
  var dice: Dice
  private var drafts: [EntryDraft]
  private var minute = 0

  init(_ drafts: [EntryDraft], today: CivilDate, colleagues: [Professional], seed: UInt64) {
    self.today = today
    self.colleagues = colleagues
    self.drafts = drafts
    dice = Dice(seed: seed)
  }

  /// The dossier with everything added, in the order in which it was said.
  mutating func lived() -> [EntryDraft] {
    let isOpen = !drafts.contains { [.exited, .closed].contains($0.fact.kind) }
    if isOpen {
      for _ in 0..<number(0...2) { meet() }
      for _ in 0..<number(0...2) { act() }
      if happens(3) { watch() }
      if happens(3) { absences() }
      for side in Side.allCases where happens(5) { handOver(side) }
      if happens(9) { reach() }
      if happens(12) { leave() }
    } else if !happens(6) {
      takeUpRelays()
    }
    if isOpen, happens(3) { correct() }
    if isOpen, happens(6) { beOpened() }
    return drafts.sorted { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
  }

  mutating func happens(_ once: Int) -> Bool { number(1...once) == 1 }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

  mutating func any<Value: CaseIterable>(_ type: Value.Type) -> Value {
    guard let value = type.allCases.randomElement(using: &dice) else {
      preconditionFailure("\(type) has no case")
    }
    return value
  }

  /// The first day something can be added: the day of the last entry, else the identification.
  var firstDay: CivilDate { min(today, drafts.map(\.on).max() ?? today) }

  func holder(_ side: Side) -> String {
    var holder = ""
    for draft in drafts {
      if case .seatTaken(let seat) = draft.fact, seat.side == side { holder = seat.login }
    }
    return holder
  }

  @discardableResult
  mutating func say(_ fact: Fact, _ ago: Int, by side: Side = .employment, as login: String? = nil)
    -> EntryID
  {
    // Several on one day are told apart by the minute, in the order in which they are said.
    minute += 1
    let day = today.adding(days: -ago)
    let instant = Instant(day, hour: 8 + minute / 60, minute: minute % 60)
    let id = Identifier.make(at: instant, using: &dice)
    let author = login ?? holder(side)
    drafts.append(
      EntryDraft(
        id: id, dossier: drafts[0].dossier, author: author.isEmpty ? drafts[0].author : author,
        on: day, recordedAt: instant, fact: fact))
    return id
  }

  private mutating func reach() { say(.contacted(Contacted(medium: .telephone)), number(0...4)) }

  /// The person leaves towards someone.
  private mutating func leave() {
    let side = any(Side.self)
    say(
      .exited(
        Exited(
          reason: "x", group: .other, barriers: [],
          nextResponsible: happens(4) ? "" : "Mission locale")), number(0...1), by: side)
    if happens(3) { takeUpRelays() }
  }

  private mutating func takeUpRelays() {
    for draft in drafts where draft.fact.kind == .exited {
      say(.handoverTaken(HandoverTaken(handover: draft.id)), 0)
    }
  }

  /// Somebody opens it with a reason, be it somebody who holds it.
  private mutating func beOpened() {
    let professionals = colleagues.filter { !$0.role.isSupervisor }
    guard let who = professionals.randomElement(using: &dice) else { return }
    let ago = number(0...40)
    let until = today.adding(days: 1 - ago)
    say(.openedWithReason(OpenedWithReason(reason: "…", until: until)), ago, as: who.login)
  }

  /// Strikes out, or puts another day in the place of, something that was said.
  private mutating func correct() {
    let kinds: [Fact.Kind] = [
      .meetingPlanned, .meetingReported, .actionPlanned, .actionRevised, .watchSet, .contacted,
      .handoverSent, .exited, .reviewed, .answered,
    ]
    guard
      let target = drafts.filter({ kinds.contains($0.fact.kind) }).randomElement(using: &dice)
    else { return }
    let moved = Corrected.Replacement(on: target.on.adding(days: -1), fact: target.fact)
    say(
      .corrected(
        Corrected(target: target.id, replacement: happens(2) ? moved : nil, reason: "faute")), 0)
  }
}
