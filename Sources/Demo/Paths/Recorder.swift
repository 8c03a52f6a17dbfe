import Casework

/// Something that happens in a dossier, before it is recorded. Its fact names other events by their
/// place (`Reference`).
struct Event {
  let on: CivilDate
  let author: String
  let fact: Fact
  /// Whether it is sometimes written down a day or more later.
  var mayWait = false
  /// Whether it is written in the same act as the one before.
  var isSameAct = false
}

/// An event that puts an earlier one right: the place of the wrong one among the events.
struct Correction {
  let on: CivilDate
  let author: String
  let target: Int
  let replacement: Corrected.Replacement?
  let reason: String
}

/// Puts events in order and gives each its name and the moment it is recorded: in working hours, on
/// the day of the fact or soon after, each later than the one before.
struct Recorder {
  let horizon: CivilDate

  func drafts(
    _ events: [Event], _ corrections: [Correction], _ chance: inout SeededGenerator
  ) -> [EntryDraft] {
    var lines = events.indices.map { (on: events[$0].on, place: $0) }
    lines += corrections.indices.map { (corrections[$0].on, events.count + $0) }
    lines.sort { ($0.on, $0.place) < ($1.on, $1.place) }

    var drafts: [EntryDraft] = []
    drafts.reserveCapacity(lines.count)
    var names = [EntryID](repeating: "", count: events.count)
    var last = Instant(milliseconds: 0)
    var dossier = ""
    for line in lines {
      let event = line.place < events.count ? events[line.place] : nil
      let moment =
        event?.isSameAct == true
        ? Instant(milliseconds: last.milliseconds + 1)
        : moment(of: event, on: line.on, after: last, &chance)
      last = moment
      if drafts.isEmpty { dossier = Identifier.make(at: moment, using: &chance) }
      let id = Identifier.make(at: moment, using: &chance)
      let author: String
      let fact: Fact
      if let event {
        names[line.place] = id
        (author, fact) = (event.author, event.fact.naming(names))
      } else {
        let correction = corrections[line.place - events.count]
        author = correction.author
        fact = .corrected(
          Corrected(
            target: names[correction.target],
            replacement: correction.replacement.map {
              .init(on: $0.on, fact: $0.fact.naming(names))
            },
            reason: correction.reason))
      }
      drafts.append(
        EntryDraft(
          id: id, dossier: dossier, author: author, on: line.on, recordedAt: moment, fact: fact))
    }
    return drafts
  }

  private func moment(
    of event: Event?, on day: CivilDate, after last: Instant, _ chance: inout SeededGenerator
  ) -> Instant {
    let delay = event?.mayWait == true ? [0, 1, 2, 3][chance.place([74, 16, 6, 4])] : 0
    var written = day.adding(days: delay).workingOrAfter
    if written > horizon { written = day }
    // From 8 in the morning to half past 4 in the afternoon in winter, an hour later in summer.
    var minute = 7 * 60 + chance.below(510)
    if written == day, let began = event?.fact.meetingTime {
      // UTC is an hour behind at least: half an hour after the meeting began.
      minute = max(minute, began.minutes - 30 + chance.below(40))
    }
    let natural = Instant(
      written, hour: minute / 60, minute: minute % 60, second: chance.below(60))
    let second = Int64(70 + chance.below(500))
    return max(natural, Instant(milliseconds: last.milliseconds + second * 1000))
  }
}

extension Fact {
  /// The hour at which the meeting began that it reports.
  fileprivate var meetingTime: TimeOfDay? {
    if case .meetingReported(let report) = self { report.time } else { nil }
  }
}
