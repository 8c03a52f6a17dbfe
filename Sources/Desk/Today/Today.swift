public import Casework

/// Everything that waits for someone at the desk today, in the order in which it presses. Follows from
/// the lines alone: the screen, the plain pages, the JSON and the calendar all read this.
public struct Today: Sendable, Hashable {
  /// What waits, the most pressing first; things of one kind stand together.
  public let items: [TodayItem]

  /// What waits in a portfolio, for the person at the desk.
  public init(_ content: PortfolioContent, _ workplace: Workplace) {
    items = (content.lines + content.relays).flatMap { line in
      workplace.alerts(line).map { TodayItem(line: line, alert: $0) }
    }.sorted()
  }

  /// Whether anything presses.
  public var hasUrgent: Bool { items.first?.alert.isUrgent ?? false }
}

/// One thing that waits, and the dossier it is about.
public struct TodayItem: Sendable, Hashable {
  /// The dossier.
  public let line: DossierLine
  /// What waits, and why.
  public let alert: Alert

  /// One thing that waits.
  public init(line: DossierLine, alert: Alert) {
    self.line = line
    self.alert = alert
  }
}

extension TodayItem: Comparable {
  /// Urgent first, then by kind, then by day and hour, then by name.
  public static func < (left: TodayItem, right: TodayItem) -> Bool {
    if left.alert.isUrgent != right.alert.isUrgent { return left.alert.isUrgent }
    if left.alert.kind != right.alert.kind { return left.alert.kind.rank < right.alert.kind.rank }
    return left.order < right.order
  }

  private var order: (Int, Int, String, String, String) {
    (
      alert.day.dayNumber, alert.item?.time?.minutes ?? 1440, line.sortKey, line.id,
      alert.item?.entry ?? ""
    )
  }
}
