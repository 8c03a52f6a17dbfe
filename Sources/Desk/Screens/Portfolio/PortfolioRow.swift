import Casework
import Terminal

/// A line of the portfolio with what is derived from it once, when it is loaded: a redraw only reads
/// it. A class, so that sorting and drawing move a reference and not thirty fields.
final class PortfolioRow: Sendable, Identifiable {
  let line: DossierLine
  let alerts: [Alert]
  /// Short name of the other professional.
  let partner: String
  /// Short name of the professional on the side of who looks.
  let holder: String
  let searchKey: String
  let partnerKey: String
  let holderKey: String
  /// What the stage column says: what presses most, else where the dossier stands.
  let stageText: String
  /// End of the contract and days left, as a column shows them.
  let endText: String
  /// Days since the last contact, as a column shows them.
  let contactText: String
  /// Barriers at a glance.
  let barrierText: String

  init(_ original: DossierLine, _ workplace: Workplace) {
    let line = workplace.read(original)
    self.line = line
    alerts = workplace.alerts(line)
    let login = line.holder(workplace.me.side.other)
    partner = login.map(workplace.shortName) ?? "–"
    partnerKey = login.map { workplace.fullName($0).folded } ?? "~"
    let seat = line.holder(workplace.me.side)
    holder = seat.map(workplace.shortName) ?? "–"
    holderKey = seat.map { workplace.listName($0).folded } ?? "~"
    let held = workplace.me.role.isSupervisor ? " " + holderKey : ""
    searchKey = line.searchKey + " " + partnerKey + held
    let today = workplace.today
    let stage = alerts.first?.brief ?? line.stagePhrase(on: today)
    stageText = workplace.say(stage)
    endText =
      line.endsOn.map { end in
        // The days left tell the year.
        let left = workplace.say(today.days(until: end).shortDays)
        return end.dayMonth + left.fitted(to: 6, alignment: .trailing)
      } ?? "–"
    contactText = line.lastContact.map { workplace.say($0.days(until: today).shortDays) } ?? "–"
    barrierText = line.barrierMarks(workplace.convention)
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
}

extension DossierLine {
  /// Where the dossier stands, with the month of the contract.
  fileprivate func stagePhrase(on today: CivilDate) -> Phrase {
    guard stage == .accompanied, let enteredOn else { return stage.phrase }
    let month = enteredOn.wholeMonths(until: today) + 1
    return Phrase("accompagné, mois \(month)", "accompanied, month \(month)")
  }

  /// Barriers at a glance: two letters a theme, `!` for a strong impact, `?` if still to explore.
  fileprivate func barrierMarks(_ convention: Convention) -> String {
    barriers.utf8.split(separator: UInt8(ascii: " ")).map { item in
      let pieces = item.split(separator: UInt8(ascii: ":")).map(Substring.init)
      let theme = convention.diagnostic.theme(String(pieces[0]))
      let mark = theme?.mark ?? String(pieces[0].prefix(2)).uppercased()
      return mark + (pieces.last == "2" ? "!" : pieces.last == "?" ? "?" : "")
    }.joined(separator: " ")
  }
}
