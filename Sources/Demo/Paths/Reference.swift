import Casework

/// How a fact names another event before either is recorded: by its place among the events. Entries
/// get their names when they are recorded, since these tell the time.
enum Reference {
  private static let mark: Character = "#"

  /// The name of the event at `place` until it is recorded.
  static func to(_ place: Int) -> EntryID { String(mark) + String(place) }

  /// The name that the event meant by `reference` was recorded under.
  static func resolved(_ reference: EntryID, _ names: [EntryID]) -> EntryID {
    guard reference.first == mark, let place = Int(reference.dropFirst()) else { return reference }
    return names[place]
  }
}

extension Fact {
  /// The fact with the names under which the events it refers to were recorded.
  func naming(_ names: [EntryID]) -> Fact {
    func name(_ reference: EntryID) -> EntryID { Reference.resolved(reference, names) }
    switch self {
    case .meetingReported(var report):
      report.meeting = report.meeting.map(name)
      return .meetingReported(report)
    case .actionPlanned(var action):
      action.waitsFor = action.waitsFor.map(name)
      return .actionPlanned(action)
    case .actionRevised(var revised):
      revised.action = name(revised.action)
      revised.now.waitsFor = revised.now.waitsFor.map(name)
      return .actionRevised(revised)
    case .watchCleared(var cleared):
      cleared.watch = name(cleared.watch)
      return .watchCleared(cleared)
    case .handoverTaken(var taken):
      taken.handover = name(taken.handover)
      return .handoverTaken(taken)
    case .handoverEnded(var ended):
      ended.handover = name(ended.handover)
      return .handoverEnded(ended)
    default: return self
    }
  }
}
