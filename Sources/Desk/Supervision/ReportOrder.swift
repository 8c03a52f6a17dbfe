import Casework
import Registry
import Terminal

/// A report that a supervisor asks for on the screen, over its usual period.
struct ReportOrder: Sendable, Hashable {
  let kind: ReportKind
  /// Of the unit of who asks, or of the whole territory.
  let isOfUnit: Bool

  /// What can be asked, the likeliest first.
  static let all = ReportKind.allCases.flatMap { kind in
    [true, false].map { ReportOrder(kind: kind, isOfUnit: $0) }
  }

  var id: String { kind.rawValue + (isOfUnit ? "/unit" : "") }

  init(kind: ReportKind, isOfUnit: Bool) {
    self.kind = kind
    self.isOfUnit = isOfUnit
  }

  init?(id: String) {
    guard let order = Self.all.first(where: { $0.id == id }) else { return nil }
    self = order
  }

  func scope(_ workplace: Workplace) -> ReportScope {
    isOfUnit ? workplace.ownReportScope : .territory
  }

  func period(_ workplace: Workplace) -> Period { kind.usualPeriod(today: workplace.today) }

  /// The name of its file.
  func fileName(_ workplace: Workplace) -> String {
    kind.fileName(period(workplace), unit: scope(workplace).unit) + ".html"
  }

  func title(_ workplace: Workplace) -> Phrase {
    let what: Phrase =
      switch kind {
      case .monthly: Phrase("Transmission du mois", "Transmission of the month")
      case .copil: Phrase("Comité de pilotage", "Steering committee")
      case .cohort: Phrase("Cohorte du trimestre", "Cohort of the quarter")
      }
    let unit = workplace.me.unit
    return isOfUnit
      ? Phrase("\(what.fr), \(unit)", "\(what.en), \(unit)")
      : Phrase("\(what.fr), tout le territoire", "\(what.en), whole territory")
  }
}

extension Office {
  /// Makes a report as a page in the current folder; says where it is, or why it is not.
  func make(_ order: ReportOrder) throws(StoreError) -> Message {
    let report = try report(
      order.kind, period: order.period(workplace), scope: order.scope(workplace))
    let name = order.fileName(workplace)
    do throws(PaperFailure) {
      try ReportFile.write(report, as: .html, to: name)
    } catch {
      return .notDone(error.phrase)
    }
    return .said(
      Phrase(
        "Fait : \(name), dans le dossier d'où le poste a été ouvert.",
        "Made: \(name), in the folder from which the desk was opened."))
  }
}

extension Picker {
  /// The reports that can be made.
  static func reports(_ workplace: Workplace) -> Picker {
    Picker(
      purpose: .report, title: workplace.say(Phrase("Faire un rapport", "Make a report")),
      list: ChoiceList(
        ReportOrder.all.map {
          Choice($0.id, workplace.say($0.title(workplace)), note: $0.fileName(workplace))
        }))
  }
}
