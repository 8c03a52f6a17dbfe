import Casework

/// Makes what happens in one dossier, step by step.
struct Path {
  let planner: Planner
  let seat: Roster.Seat
  let course: Course
  let surroundings: Surroundings
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
  /// Absences during which a colleague has stood in here.
  var standIns: [Absence] = []
  /// The actions of both plans.
  var actions: [ActionStory] = []

  var adviser: Professional { seat.adviser }
  var convention: Convention { planner.convention }

  /// Who holds a seat on a day.
  func holder(_ side: Side, _ day: CivilDate) -> Professional {
    side == .employment ? adviser : workers.last { $0.from <= day }?.who ?? workers[0].who
  }

  /// Who acts for a side on a day: the holder of the seat, or the colleague who stands in.
  func acting(_ side: Side, _ day: CivilDate) -> Professional {
    guard side == .social, let absence = standIns.first(where: { $0.covers(day) }) else {
      return holder(side, day)
    }
    return absence.standIn
  }

  /// Adds what happens on a day, and returns its place. `mayWait`: it is sometimes written down later;
  /// `inSameAct`: it is written with what was added just before.
  @discardableResult
  mutating func add(
    _ on: CivilDate, _ author: Professional, _ fact: Fact, mayWait: Bool = false,
    inSameAct: Bool = false
  ) -> Int {
    events.append(
      Event(
        on: on, author: author.login, fact: fact, mayWait: mayWait, isSameAct: inSameAct))
    return events.count - 1
  }

  /// Everything that happens, in order.
  mutating func entries() -> [EntryDraft] {
    let last = beforeContract()
    if course.step == .signed {
      contract(signedOn: last)
    } else if course.ending == nil {
      write(appointments(), from: last)
    }
    if case .closed(let day, let reason) = course.ending {
      close(on: max(day, last), reason)
    }
    mistakes()
    return Recorder(horizon: planner.horizon).drafts(events, corrections, &chance)
  }
}
