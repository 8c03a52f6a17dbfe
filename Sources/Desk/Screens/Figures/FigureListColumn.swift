import Casework
import Terminal

/// The columns of the dossiers behind a figure.
enum FigureListColumn: String, SortColumn {
  case person
  case day
  case days
  case what
  case stage
  case holder
  case partner

  /// In what order a list is first shown: the longest first where days are counted, people by name where
  /// there is no day to look at, else the latest first.
  static func usual(_ cell: FigureCell) -> (column: FigureListColumn, ascending: Bool) {
    switch cell.cut.indicator.measure.parts.numerator.counting {
    case .days: (.days, false)
    case .open, .present: (.person, true)
    case .facts, .dossiers: (.day, false)
    }
  }

  /// Those worth showing of a list.
  static func shown(_ list: FigureList) -> [FigureListColumn] {
    let part = list.cell.cut.indicator.measure.parts.numerator
    return allCases.filter { column in
      switch column {
      case .days: part.counting == .days
      case .what: list.rows.contains { !$0.what.isEmpty }
      default: true
      }
    }
  }

  func order(_ left: FigureList.Row, _ right: FigureList.Row) -> Int {
    func compare<Value: Comparable>(_ value: (FigureList.Row) -> Value) -> Int {
      let (left, right) = (value(left), value(right))
      return left == right ? 0 : left < right ? -1 : 1
    }
    return switch self {
    case .person: compare(\.dossier.line.sortKey)
    case .day: compare(\.fact.on)
    case .days: compare(\.fact.days)
    case .what: compare(\.what)
    case .stage: compare(\.dossier.line.stage)
    case .holder: compare(\.dossier.holderKey)
    case .partner: compare(\.dossier.partnerKey)
    }
  }

  var title: Phrase {
    switch self {
    case .person: Phrase("Personne", "Person")
    case .day: Phrase("Le", "On")
    case .days: Phrase("Jours", "Days")
    case .what: Phrase("Quoi", "What")
    case .stage: Phrase("Étape", "Stage")
    case .holder: Phrase("Suivi par", "Held by")
    case .partner: Phrase("Avec", "With")
    }
  }

  func column(_ workplace: Workplace) -> TableColumn<FigureList.Row> {
    let title = workplace.say(title)
    switch self {
    case .person:
      return TableColumn(
        rawValue, title: title, minimum: 18, ideal: 28, priority: 99
      ) { $0.dossier.line.listName }
    case .day:
      return TableColumn(rawValue, title: title, minimum: 10, priority: 98) {
        $0.fact.on.dayMonthYear
      }
    case .days:
      return TableColumn(
        rawValue, title: title, minimum: 7, priority: 97, alignment: .trailing
      ) { workplace.numbers.days(Double($0.fact.days), digits: 0) }
    case .what:
      return TableColumn(
        rawValue, title: title, minimum: 18, ideal: 46, priority: 90
      ) { $0.what }
    case .stage:
      return TableColumn(rawValue, title: title, minimum: 14, ideal: 22, priority: 60) {
        $0.dossier.stageText
      }
    case .holder:
      return TableColumn(rawValue, title: title, minimum: 12, ideal: 17, priority: 70) {
        $0.dossier.holder
      }
    case .partner:
      return TableColumn(rawValue, title: title, minimum: 12, ideal: 17, priority: 50) {
        $0.dossier.partner
      }
    }
  }
}
