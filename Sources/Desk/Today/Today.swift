public import Casework

/// Everything that waits for someone at the desk today, in the order in which it presses. Follows from
/// the lines alone: the screen, the plain pages, the JSON and the calendar all read this.
public struct Today: Sendable, Hashable {
  /// What waits, the most pressing first; things of one kind stand together.
  public let items: [TodayItem]

  /// What waits in a portfolio, for the person at the desk: in its open dossiers, and in those that
  /// ended towards a service which has not taken the person up, or in which the person waits for an answer.
  public init(_ content: PortfolioContent, _ workplace: Workplace) {
    let relays = Set(content.relays.map(\.id))
    let asked = content.asked.filter { !relays.contains($0.id) }
    items = (content.lines + content.relays + asked).flatMap { line in
      workplace.alerts(line).map { TodayItem(line: line, alert: $0) }
    }.sorted()
  }

  /// Whether anything presses.
  public var hasUrgent: Bool { items.first?.alert.isUrgent ?? false }

  /// How many things press.
  public var urgentCount: Int { items.prefix { $0.alert.isUrgent }.count }

  /// How many dossiers something waits in.
  public var dossierCount: Int { Set(items.map(\.line.id)).count }

  /// How many things of each kind wait; kinds of which there is none are left out.
  public var counts: [Alert.Kind: Int] {
    items.reduce(into: [:]) { $0[$1.alert.kind, default: 0] += 1 }
  }

  /// The same, in sections: those that press first, then the others, each by kind. A kind of which
  /// some press and some do not has a section in both places.
  public var sections: [TodaySection] {
    var sections: [TodaySection] = []
    var start = items.startIndex
    while start < items.endIndex {
      let first = items[start].alert
      let end =
        items[start...].firstIndex {
          $0.alert.kind != first.kind || $0.alert.isUrgent != first.isUrgent
        } ?? items.endIndex
      sections.append(
        TodaySection(
          kind: first.kind, isUrgent: first.isUrgent, items: Array(items[start..<end])))
      start = end
    }
    return sections
  }
}
