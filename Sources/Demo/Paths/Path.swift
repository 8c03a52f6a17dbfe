import Casework

/// Makes what happens in one dossier, step by step.
struct Path {
  let planner: Planner
  let seat: Roster.Seat
  let course: Course
  let maker: PersonMaker
  var person: Person
  var needs: Needs
  var chance: SeededGenerator
  var events: [Event] = []
  var corrections: [Correction] = []
  /// Notes already used.
  var said: Set<String> = []
  /// Who holds the social seat, and since when.
  var workers: [(from: CivilDate, who: Professional)]

  var adviser: Professional { seat.adviser }
  var convention: Convention { planner.convention }

  /// Who holds a seat on a day.
  func holder(_ side: Side, _ day: CivilDate) -> Professional {
    side == .employment ? adviser : workers.last { $0.from <= day }?.who ?? workers[0].who
  }

  /// Adds what happens on a day.
  mutating func add(_ on: CivilDate, _ author: Professional, _ fact: Fact, mayWait: Bool = false) {
    events.append(Event(on: on, author: author.login, fact: fact, mayWait: mayWait))
  }

  /// Everything that happens, in order.
  mutating func entries() -> [EntryDraft] {
    let last = beforeContract()
    if course.step == .signed { contract(signedOn: last) }
    if case .closed(let day, let reason) = course.ending {
      close(on: max(day, last), reason)
    }
    mistakes()
    return Recorder(horizon: planner.horizon).drafts(events, corrections, &chance)
  }
}
