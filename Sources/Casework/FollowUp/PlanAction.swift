/// An action of a plan with everything that became of it.
public struct PlanAction: Sendable, Hashable, Identifiable {
  /// The entry that planned it.
  public let id: EntryID
  /// Every version, the first as planned; never empty.
  public internal(set) var versions: [Dated<PlannedAction>]

  /// As it is.
  public var now: PlannedAction { versions[versions.count - 1].value }

  /// The day it was planned.
  public var plannedOn: CivilDate { versions[0].on }

  /// The day of its last version.
  public var changedOn: CivilDate { versions[versions.count - 1].on }

  /// Whether its due day has passed and it is still to be done.
  public func isLate(on today: CivilDate) -> Bool {
    now.state.isOpen && (now.dueOn.map { $0 < today } ?? false)
  }
}

extension Dossier {
  /// The action that an entry planned.
  public func action(_ id: EntryID) -> PlanAction? { actions.first { $0.id == id } }

  /// The actions of a plan: those still to be done by due day, then the others, latest first.
  public func plan(_ side: Side) -> [PlanAction] {
    let mine = actions.filter { $0.now.plan == side }
    let far = CivilDate(dayNumber: .max)
    let open = mine.filter(\.now.state.isOpen).sorted {
      ($0.now.dueOn ?? far, $0.id) < ($1.now.dueOn ?? far, $1.id)
    }
    let ended = mine.filter { !$0.now.state.isOpen }.sorted {
      ($0.changedOn, $0.id) > ($1.changedOn, $1.id)
    }
    return open + ended
  }

  /// The action, still to be done, that `action` waits for.
  public func blocker(of action: PlanAction) -> PlanAction? {
    guard action.now.state.isOpen, let id = action.now.waitsFor else { return nil }
    return self.action(id).flatMap { $0.now.state.isOpen ? $0 : nil }
  }

  /// Whether the action `id` would wait for itself, directly or through others, if it waited for
  /// `awaited`.
  func isCircle(_ id: EntryID, waitingFor awaited: EntryID?) -> Bool {
    var seen = Set<EntryID>()
    var next = awaited
    while let current = next, seen.insert(current).inserted {
      if current == id { return true }
      next = action(current)?.now.waitsFor
    }
    return false
  }

  /// The actions that wait for `action` as long as it is to be done.
  public func blocked(by action: PlanAction) -> [PlanAction] {
    guard action.now.state.isOpen else { return [] }
    return actions.filter { $0.now.state.isOpen && $0.now.waitsFor == action.id }
  }
}
