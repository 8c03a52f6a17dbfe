public import Casework
public import Registry

extension Office {
  /// How the meetings of a portfolio within `days` were planned, by entry: a line of the portfolio
  /// knows their day and hour, not their place.
  public func meetingPlans(
    _ content: PortfolioContent, days: Int
  ) throws(StoreError) -> [EntryID: MeetingPlan] {
    var plans: [EntryID: MeetingPlan] = [:]
    for line in content.lines {
      let isNeeded = line.agenda.contains { item in
        item.kind == .meeting
          && item.day.map { (0...days).contains(workplace.today.days(until: $0)) } ?? false
      }
      guard isNeeded, let file = try store.dossier(line.id) else { continue }
      for meeting in file.dossier.openMeetings { plans[meeting.id] = meeting.plan?.value }
    }
    return plans
  }
}
