import Casework

extension Reckoning {
  /// What happens between the signature and the exit.
  mutating func addFollowUp(_ tale: Tale) {
    for item in tale.facts where holds(item.on) {
      switch item.fact {
      case .milestoneReached(let milestone):
        let (code, group) = (milestone.kind.rawValue, milestone.kind.group.rawValue)
        if ["employment", "training", "approach"].contains(group) {
          add("milestones", tale, item.on, detail: code, group: group)
        }
        if ["employment", "training"].contains(group) {
          add("activity", tale, item.on, detail: code, group: group)
          for name in ["active_people", "active_share"] {
            add(name, tale, item.on, person: true, detail: code, group: group)
          }
        }
      case .meetingReported(let report):
        let (code, group) = (report.outcome.rawValue, report.kind.rawValue)
        let isIndividual = ["employment", "social", "tripartite"].contains(group)
        if isIndividual, code != "cancelled" {
          add("meetings_honoured", below: true, tale, item.on, detail: code, group: group)
          if code == "honoured" {
            add("meetings_honoured", tale, item.on, detail: code, group: group)
          }
        }
        if code == "honoured", group != "bipartite" {
          add("tripartite_share", below: true, tale, item.on, detail: code, group: group)
          if group == "tripartite" {
            add("tripartite_share", tale, item.on, detail: code, group: group)
          }
        }
      case .contacted(let contacted):
        add("contacts", tale, item.on, detail: contacted.medium.rawValue)
      default: break
      }
    }
  }
}
