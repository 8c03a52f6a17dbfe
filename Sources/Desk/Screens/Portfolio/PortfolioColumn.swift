import Casework
import Terminal

/// The columns of the portfolio: what they show, how they sort.
enum PortfolioColumn: String, Sendable, CaseIterable {
  case mark
  case person
  case stage
  case holder
  case partner
  case end
  case renewal
  case barriers
  case commune
  case contact

  var title: Phrase {
    switch self {
    case .mark: Phrase("", "")
    case .person: Phrase("Personne", "Person")
    case .stage: Phrase("Étape", "Stage")
    case .holder: Phrase("Suivi par", "Held by")
    case .partner: Phrase("Avec", "With")
    case .end: Phrase("Contrat", "Contract")
    case .renewal: Phrase("Renouv.", "Renewed")
    case .barriers: Phrase("Freins", "Barriers")
    case .commune: Phrase("Commune", "Commune")
    case .contact: Phrase("Contact", "Contact")
    }
  }

  /// What a list of orders calls it.
  var sortTitle: Phrase {
    switch self {
    case .mark: Phrase("urgence", "urgency")
    case .partner: Phrase("partenaire", "partner")
    case .renewal: Phrase("renouvellement", "renewal")
    default: title
    }
  }

  /// The columns for someone: a supervisor looks at the dossiers of several, and reads no diagnostic.
  static func shown(_ workplace: Workplace) -> [PortfolioColumn] {
    allCases.filter { $0 != (workplace.me.role.isSupervisor ? .barriers : .holder) }
  }

  func column(_ workplace: Workplace) -> TableColumn<PortfolioRow> {
    let title = workplace.say(title)
    switch self {
    case .mark:
      return TableColumn("mark", title: title, minimum: 2, priority: 100) { row in
        (row.mark, row.urgency == 0 ? .ink(.red).with(.bold) : .ink(.yellow))
      }
    case .person:
      return TableColumn(
        "person", title: title, minimum: 18, ideal: 22, isFlexible: true, priority: 99
      ) { $0.line.listName }
    case .stage:
      return TableColumn("stage", title: title, minimum: 21, priority: 98) { row in
        let style: Style = row.urgency == 0 ? .ink(.red) : row.urgency == 1 ? .ink(.yellow) : .plain
        return (row.stageText, style)
      }
    case .holder:
      return TableColumn("holder", title: title, minimum: 13, ideal: 16, priority: 50) {
        $0.holder
      }
    case .partner:
      return TableColumn("partner", title: title, minimum: 13, ideal: 16, priority: 60) {
        $0.partner
      }
    case .end:
      return TableColumn("end", title: title, minimum: 11, priority: 90) { $0.endText }
    case .renewal:
      return TableColumn("renewal", title: title, minimum: 7, priority: 30) { row in
        row.line.enteredOn == nil ? "" : "\(row.line.renewals)/\(row.line.renewalsAllowed)"
      }
    case .barriers:
      return TableColumn("barriers", title: title, minimum: 12, ideal: 22, priority: 35) {
        $0.barrierText
      }
    case .commune:
      return TableColumn("commune", title: title, minimum: 10, ideal: 16, priority: 20) {
        $0.line.commune ?? ""
      }
    case .contact:
      return TableColumn("contact", title: title, minimum: 7, priority: 80, alignment: .trailing) {
        $0.contactText
      }
    }
  }

  /// Whether `left` comes before `right` in the ascending order of this column; `nil` if equal.
  func comesBefore(_ left: PortfolioRow, _ right: PortfolioRow, _ today: CivilDate) -> Bool? {
    func order<Value: Comparable>(_ a: Value, _ b: Value) -> Bool? { a == b ? nil : a < b }
    switch self {
    case .mark:
      let first = left.pressure
      let second = right.pressure
      return first == second ? nil : first.lexicographicallyPrecedes(second)
    case .person: return nil
    case .stage: return order(left.line.stage, right.line.stage)
    case .holder: return order(left.holderKey, right.holderKey)
    case .partner: return order(left.partnerKey, right.partnerKey)
    case .end:
      return order(left.line.endsOn?.dayNumber ?? .max, right.line.endsOn?.dayNumber ?? .max)
    case .renewal: return order(left.line.renewals, right.line.renewals)
    case .barriers: return order(left.barrierCount, right.barrierCount)
    case .commune:
      return order((left.line.commune ?? "~").folded, (right.line.commune ?? "~").folded)
    case .contact:
      return order(left.contactDays(today) ?? .max, right.contactDays(today) ?? .max)
    }
  }
}

extension PortfolioRow {
  /// What comes first sorts first: urgent, then by kind, then the longest.
  var pressure: [Int] {
    [urgency, alerts.first?.kind.rank ?? .max, -(alerts.first?.days ?? 0)]
  }

  var barrierCount: Int { line.barriers.split(separator: " ").count }
}
