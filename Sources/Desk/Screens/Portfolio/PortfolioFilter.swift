import Casework

/// Which lines of the portfolio are shown.
enum PortfolioFilter: Hashable, Sendable {
  case all
  case toSee
  case toRenew
  case waitsForMe
  case noContact
  case incompleteDiagnostic
  case partner(String)

  static let fixed: [PortfolioFilter] = [
    .all, .toSee, .toRenew, .waitsForMe, .noContact, .incompleteDiagnostic,
  ]

  func phrase(_ workplace: Workplace) -> Phrase {
    switch self {
    case .all: Phrase("tous les dossiers", "every dossier")
    case .toSee: Phrase("à voir", "to be seen")
    case .toRenew: Phrase("à renouveler", "to renew")
    case .waitsForMe: Phrase("en attente de mon accord", "waiting for my agreement")
    case .noContact: Phrase("sans contact", "no contact")
    case .incompleteDiagnostic: Phrase("diagnostic incomplet", "incomplete diagnostic")
    case .partner(let login):
      Phrase("avec \(workplace.fullName(login))", "with \(workplace.fullName(login))")
    }
  }

  func matches(_ row: PortfolioRow, _ workplace: Workplace) -> Bool {
    func has(_ kinds: Set<Alert.Kind>) -> Bool { row.alerts.contains { kinds.contains($0.kind) } }
    switch self {
    case .all: return true
    case .toSee: return row.urgency < 2
    case .toRenew:
      let canRenew = row.line.renewals < row.line.renewalsAllowed
      return has([.reviewDue, .contractOver])
        || (canRenew && has([.contractEnds])) || (canRenew && row.line.reviewedOn != nil)
    case .waitsForMe: return has([.waitsForMe])
    case .noContact: return has([.noContact])
    case .incompleteDiagnostic:
      let missing = row.line.employmentPartOn == nil || row.line.socialPartOn == nil
      return row.line.enteredOn == nil ? missing : row.line.trustPendingSince != nil
    case .partner(let login): return row.line.holder(workplace.me.side.other) == login
    }
  }
}
