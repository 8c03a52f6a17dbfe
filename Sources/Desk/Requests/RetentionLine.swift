public import Casework
public import Registry

/// A dossier whose time of conservation has come, for whoever supervises it.
public struct RetentionLine: Sendable, Hashable {
  /// The dossier.
  public let line: DossierLine
  /// Since when, what holds it, what was announced.
  public let status: RetentionStatus
  /// Where it stands today.
  public let state: RetentionStatus.State

  /// Whether a supervisor has something to do: announce, purge, or see to it that it is closed.
  public var asksForAct: Bool { state == .due || state == .purgeable || state == .toClose }
}

extension Office {
  /// The dossiers of the unit whose time of conservation has come, the longest since first; none for who does
  /// not supervise.
  public func retention() throws(StoreError) -> [RetentionLine] {
    guard RightsTable.allows(workplace.me.role, .retention) else { return [] }
    let shortest = workplace.book.conventions.map(\.retention.months).min() ?? 0
    let since = workplace.today.adding(months: -shortest)
    return try store.quiet(workplace.scope, since: since).filter(workplace.mayList).map { line in
      let status = line.retention(under: workplace.convention(of: line).retention)
      return RetentionLine(line: line, status: status, state: status.state(on: workplace.today))
    }.filter { $0.state != .kept }.sorted {
      ($0.status.dueOn, $0.line.id) < ($1.status.dueOn, $1.line.id)
    }
  }

  /// Decides something of how long a dossier is kept, and records it.
  public func decide(_ command: Command, dossier: DossierID) throws(StoreError) -> Outcome {
    try store.record(command, on: workplace.today, dossier: dossier, seen: nil, by: hand)
  }

  /// Purges dossiers whose purge was announced long enough ago; those that are not ready stay.
  public func purge(_ dossiers: [DossierID]) throws(StoreError) -> PurgeReport {
    let workplace = workplace
    return try store.purge(dossiers, by: hand) { workplace.convention(of: $0).retention }
  }
}
