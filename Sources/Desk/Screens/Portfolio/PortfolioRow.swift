import Casework

/// A line of the portfolio with what is derived from it once, when it is loaded.
struct PortfolioRow: Sendable, Identifiable, Equatable {
  let line: DossierLine
  let alerts: [Alert]
  /// Short name of the other professional.
  let partner: String
  let searchKey: String
  let partnerKey: String

  init(_ line: DossierLine, _ workplace: Workplace) {
    var line = line
    // What the diagnostic says is between the two professionals.
    if workplace.me.role.isSupervisor { line.barriers = "" }
    self.line = line
    alerts = workplace.alerts(line)
    let login = line.holder(workplace.me.side.other)
    partner = login.map(workplace.shortName) ?? "–"
    partnerKey = login.map { workplace.fullName($0).folded } ?? "~"
    searchKey = line.searchKey + " " + partnerKey
  }

  var id: DossierID { line.id }

  /// 0 urgent, 1 to be seen, 2 nothing.
  var urgency: Int { alerts.first.map { $0.isUrgent ? 0 : 1 } ?? 2 }

  /// The mark before the name; the words beside it say the same.
  var mark: String { ["!!", "! ", "  "][urgency] }

  /// Days since the last contact.
  func contactDays(_ today: CivilDate) -> Int? { line.lastContact?.days(until: today) }

  /// Days left of the contract, negative when it is over.
  func daysLeft(_ today: CivilDate) -> Int? { line.endsOn.map { today.days(until: $0) } }

  /// What the stage column says: what presses most, else where the dossier stands.
  func stageText(_ workplace: Workplace) -> Phrase {
    if let alert = alerts.first { return alert.brief }
    if line.stage == .accompanied, let entered = line.enteredOn {
      let month = entered.wholeMonths(until: workplace.today) + 1
      return Phrase("accompagné, mois \(month)", "accompanied, month \(month)")
    }
    return line.stage.phrase
  }
}
