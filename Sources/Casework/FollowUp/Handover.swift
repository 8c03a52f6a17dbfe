/// A handover with what became of it. An exit towards a service is one: its entry is the exit.
public struct Handover: Sendable, Hashable, Identifiable {
  /// The entry that sent it.
  public let id: EntryID
  /// What was sent.
  public let sent: Dated<HandoverSent>
  /// When it was taken up.
  public internal(set) var taken: Dated<HandoverTaken>?
  /// When it was given back or withdrawn.
  public internal(set) var ended: Dated<HandoverEnded>?

  /// Whether it still waits to be taken up.
  public var isPending: Bool { taken == nil && ended == nil }

  /// Whether `login` stands in on `day` through it.
  public func standsIn(_ login: String, on day: CivilDate) -> Bool {
    let value = sent.value
    guard value.kind == .standIn, value.to == login, let taken else { return false }
    let last = [value.until, ended?.on].compactMap(\.self).min()
    return day >= max(value.from, taken.on) && (last.map { day <= $0 } ?? true)
  }
}

/// A date to watch with what became of it.
public struct Watch: Sendable, Hashable, Identifiable {
  /// The entry that set it.
  public let id: EntryID
  /// What was set.
  public let set: Dated<WatchSet>
  /// When it was seen to.
  public internal(set) var cleared: Dated<WatchCleared>?
}

extension Dossier {
  /// Handovers that wait to be taken up: once the dossier has ended, only the one to a service.
  public var pendingHandovers: [Handover] {
    handovers.filter { $0.isPending && (isOpen || $0.sent.value.kind == .service) }
  }

  /// The handover that waits to be taken up on a side.
  public func pendingHandover(_ side: Side) -> Handover? {
    pendingHandovers.last { $0.sent.value.side == side }
  }

  /// Who stands in for the holder of a seat on `day`.
  public func standIn(_ side: Side, on day: CivilDate) -> Handover? {
    handovers.last { $0.sent.value.side == side && $0.standsIn($0.sent.value.to, on: day) }
  }

  /// The side on which `login` works on `day`: the seat they hold, or for whose holder they stand in.
  public func seat(of login: String, on day: CivilDate) -> Side? {
    seat(of: login)
      ?? Side.allCases.first { side in
        handovers.contains { $0.sent.value.side == side && $0.standsIn(login, on: day) }
      }
  }

  /// Dates to watch that nobody has seen to, the earliest first.
  public var openWatches: [Watch] {
    watches.filter { $0.cleared == nil }.sorted {
      ($0.set.value.day, $0.id) < ($1.set.value.day, $1.id)
    }
  }
}
