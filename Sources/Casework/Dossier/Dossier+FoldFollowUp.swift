extension Dossier {
  /// The dossier with one more entry of the everyday follow-up. What refers to an entry that is not
  /// there, or no longer there since a correction, changes nothing else.
  mutating func applyFollowUp(_ entry: Entry) {
    func dated<Value>(_ value: Value) -> Dated<Value> {
      Dated(value, on: entry.on, author: entry.author, entry: entry.id)
    }
    switch entry.fact {
    case .meetingPlanned(let plan):
      meetings.append(Meeting(id: entry.id, plan: dated(plan), report: nil))
    case .meetingReported(let report): add(dated(report))
    case .attempted(let attempt): attempts.append(dated(attempt))
    case .actionPlanned(let action):
      actions.append(PlanAction(id: entry.id, versions: [dated(action)]))
    case .actionRevised(let revised):
      if let index = actions.firstIndex(where: { $0.id == revised.action }) {
        actions[index].versions.append(dated(revised.now))
      }
    case .milestoneReached(let milestone): milestones.append(dated(milestone))
    case .watchSet(let watch):
      watches.append(Watch(id: entry.id, set: dated(watch), cleared: nil))
    case .watchCleared(let cleared):
      if let index = watches.firstIndex(where: { $0.id == cleared.watch }) {
        watches[index].cleared = dated(cleared)
      }
    case .handoverSent(let sent):
      handovers.append(Handover(id: entry.id, sent: dated(sent), taken: nil, ended: nil))
    case .handoverTaken(let taken):
      if let index = handovers.firstIndex(where: { $0.id == taken.handover }) {
        handovers[index].taken = dated(taken)
      }
    case .handoverEnded(let ended):
      if let index = handovers.firstIndex(where: { $0.id == ended.handover }) {
        handovers[index].ended = dated(ended)
      }
    case .printed(let printed): prints.append(dated(printed))
    default: break
    }
  }

  private mutating func add(_ report: Dated<MeetingReported>) {
    if let index = meetings.firstIndex(where: { $0.id == report.value.meeting }) {
      meetings[index].report = report
    } else {
      meetings.append(Meeting(id: report.entry, plan: nil, report: report))
    }
    guard report.value.outcome == .honoured else { return }
    if report.value.kind.hasPerson { touch(report.on) }
    if report.value.kind.hasBothSides { exchange(on: report.on) }
  }

  /// An exit that names who is responsible next is sent to them, and waits to be taken up.
  mutating func hand(over exited: Exited, _ entry: Entry) {
    guard !exited.nextResponsible.isEmpty else { return }
    let side = seat(of: entry.author, on: entry.on) ?? .employment
    let sent = HandoverSent(
      kind: .service, side: side, service: exited.nextResponsible, from: entry.on)
    handovers.append(
      Handover(
        id: entry.id,
        sent: Dated(sent, on: entry.on, author: entry.author, entry: entry.id), taken: nil,
        ended: nil))
  }
}
