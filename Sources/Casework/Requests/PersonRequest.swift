/// A request of the person with what became of it.
public struct PersonRequest: Sendable, Hashable, Identifiable {
  /// The entry that noted it.
  public let id: EntryID
  /// What was asked, and when it was received.
  public let asked: Dated<Requested>
  /// When the delay was made longer.
  public internal(set) var extended: Dated<RequestExtended>?
  /// The answer.
  public internal(set) var answered: Dated<RequestAnswered>?

  /// Months to answer, from the day it was received (RGPD, art. 12-3).
  public static let months = 1
  /// Months more, where the person was told why in time.
  public static let moreMonths = 2

  /// The last day to answer, included.
  public var dueOn: CivilDate {
    asked.on.adding(months: Self.months + (extended == nil ? 0 : Self.moreMonths))
  }

  /// Whether it waits for an answer.
  public var isPending: Bool { answered == nil }

  /// Whether it stands in the way of sharing more: an objection that waits, or was accepted.
  public var holdsSharing: Bool {
    asked.value.right == .objection && answered?.value.outcome != .refused
  }
}

extension Dossier {
  /// Requests that wait for an answer, the earliest due first.
  public var pendingRequests: [PersonRequest] {
    requests.filter(\.isPending).sorted { ($0.dueOn, $0.id) < ($1.dueOn, $1.id) }
  }

  /// The objection that stands in the way of sharing more.
  public var objection: PersonRequest? { requests.last(where: \.holdsSharing) }
}
