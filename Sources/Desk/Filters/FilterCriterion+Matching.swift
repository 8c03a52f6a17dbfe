import Casework

extension FilterCriterion {
  func matches(_ row: PortfolioRow, _ workplace: Workplace) -> Bool {
    let line = row.line
    switch self {
    case .usual(let usual): return usual.matches(row)
    case .stage(let stage): return line.stage == stage
    case .partner(let login): return line.holder(workplace.me.side.other) == login
    case .holder(let login): return line.holder(workplace.me.side) == login
    case .barrier(let theme): return row.barriers.contains(theme)
    case .commune(let name): return line.commune?.folded == name.folded
    case .rsa(let isBeneficiary): return line.isRSA == isBeneficiary
    case .silent(let days):
      // Whoever was never reached has been waiting since they were identified.
      return (line.lastContact ?? line.identifiedOn).days(until: workplace.today) > days
    case .noMeeting:
      return !line.agenda.contains {
        $0.kind == .meeting && ($0.day ?? workplace.today) >= workplace.today
      }
    case .lateAction: return row.has([.actionLate])
    }
  }
}

extension FilterCriterion.Usual {
  fileprivate func matches(_ row: PortfolioRow) -> Bool {
    switch self {
    case .toSee: return row.urgency < 2
    case .toRenew:
      let canRenew = row.line.renewals < row.line.renewalsAllowed
      return row.has([.reviewDue, .contractOver])
        || (canRenew && row.has([.contractEnds])) || (canRenew && row.line.reviewedOn != nil)
    case .waitsForMe: return row.has([.waitsForMe])
    case .waitsForOther: return row.has([.waitsForOther])
    case .noContact: return row.has([.noContact])
    case .noExchange: return row.has([.noExchange])
    case .missedMeetings: return row.has([.missedMeetings])
    case .incompleteDiagnostic:
      let missing = row.line.employmentPartOn == nil || row.line.socialPartOn == nil
      return row.line.enteredOn == nil ? missing : row.line.trustPendingSince != nil
    case .handover: return row.has([.handoverToTake, .handoverSent])
    case .contractOver: return row.has([.contractOver])
    case .reviewDue: return row.has([.reviewDue])
    case .awaitsAgreement: return row.line.waitingSince != nil
    }
  }
}

extension PortfolioRow {
  func has(_ kinds: Set<Alert.Kind>) -> Bool { alerts.contains { kinds.contains($0.kind) } }

  /// The themes of the barriers found; those announced and still to explore are not among them.
  var barriers: [String] {
    line.barriers.split(separator: " ").compactMap { item in
      let pieces = item.split(separator: ":")
      return pieces.last == "?" ? nil : pieces.first.map(String.init)
    }
  }
}
