import Casework

extension BareJournal {
  /// The last day the person was met or reached.
  var lastMet: CivilDate? {
    var days: [CivilDate] = []
    each { _, on, fact in
      switch fact {
      case .partRecorded, .presented, .signed, .renewed, .contacted: days.append(on)
      case .informed(let informed): if informed.medium != .letter { days.append(on) }
      case .meetingReported(let report):
        if report.outcome == .honoured, report.kind != .bipartite { days.append(on) }
      default: break
      }
    }
    return days.max()
  }

  /// The last day the two professionals spoke of the dossier.
  var lastSpoken: CivilDate? {
    var days: [CivilDate] = []
    each { _, on, fact in
      switch fact {
      case .reviewed: days.append(on)
      case .meetingReported(let report):
        let isJoint = report.kind == .bipartite || report.kind == .tripartite
        if report.outcome == .honoured, isJoint { days.append(on) }
      default: break
      }
    }
    return days.max()
  }

  /// Days of the meetings missed since the person was last met.
  var missed: [CivilDate] {
    var latest: [EntryID: (CivilDate, MeetingReported)] = [:]
    each { id, on, fact in
      guard case .meetingReported(let report) = fact else { return }
      let planned = report.meeting.flatMap { meeting in
        meetingsPlanned.contains { $0.0 == meeting } ? meeting : nil
      }
      latest[planned ?? id] = (on, report)
    }
    let met = lastMet
    return latest.values.compactMap { on, report in
      guard report.outcome == .absent, report.kind != .bipartite else { return nil }
      return met.map { on > $0 } ?? true ? on : nil
    }
  }

  private var meetingsPlanned: [(EntryID, MeetingPlan)] {
    var planned: [(EntryID, MeetingPlan)] = []
    each { id, _, fact in
      if case .meetingPlanned(let plan) = fact { planned.append((id, plan)) }
    }
    return planned
  }

  /// Meetings planned of which nobody said how they went.
  var meetingsToCome: [(EntryID, MeetingPlan)] {
    var reported: Set<EntryID> = []
    each { _, _, fact in
      if case .meetingReported(let report) = fact, let id = report.meeting { reported.insert(id) }
    }
    return meetingsPlanned.filter { !reported.contains($0.0) }
  }

  var datesToWatch: [(EntryID, CivilDate)] {
    var set: [(EntryID, CivilDate)] = []
    var cleared: Set<EntryID> = []
    each { id, _, fact in
      if case .watchSet(let watch) = fact { set.append((id, watch.day)) }
      if case .watchCleared(let seen) = fact { cleared.insert(seen.watch) }
    }
    return set.filter { !cleared.contains($0.0) }
  }

  /// Actions as they were last said to be, those that are not over.
  var actionsToDo: [(EntryID, PlannedAction)] {
    var actions: [EntryID: PlannedAction] = [:]
    each { id, _, fact in
      if case .actionPlanned(let action) = fact { actions[id] = action }
      if case .actionRevised(let revised) = fact, actions[revised.action] != nil {
        actions[revised.action] = revised.now
      }
    }
    let over: [PlannedAction.State] = [.done, .abandoned, .cancelled]
    return actions.filter { !over.contains($0.value.state) }.map { ($0.key, $0.value) }
  }

  struct Sent {
    let id: EntryID
    let on: CivilDate
    let sent: HandoverSent
    var taken: CivilDate?
    var ended: CivilDate?

    var isPending: Bool { taken == nil && ended == nil }

    func hasStandIn(_ login: String, _ today: CivilDate) -> Bool {
      guard sent.kind == .standIn, sent.to == login, let taken, let until = sent.until
      else { return false }
      return today >= sent.from && today >= taken && today <= until
        && (ended.map { today <= $0 } ?? true)
    }
  }

  /// What was handed over: to a colleague, or with an exit to whoever follows the person next.
  var handovers: [Sent] {
    var found: [Sent] = []
    each { id, on, fact in
      switch fact {
      case .handoverSent(let sent): found.append(Sent(id: id, on: on, sent: sent))
      case .exited(let exited) where !exited.nextResponsible.isEmpty:
        let sent = HandoverSent(
          kind: .service, side: seat(ofAuthorOf: id), service: exited.nextResponsible, from: on)
        found.append(Sent(id: id, on: on, sent: sent))
      case .handoverTaken(let taken):
        for index in found.indices where found[index].id == taken.handover {
          found[index].taken = on
        }
      case .handoverEnded(let ended):
        for index in found.indices where found[index].id == ended.handover {
          found[index].ended = on
        }
      default: break
      }
    }
    return found
  }
}
