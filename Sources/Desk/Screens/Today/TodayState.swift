import Casework
import Terminal

/// What waits today: one line a thing to deal with, each with its reason.
struct TodayState: Sendable {
  private(set) var today: Today
  private(set) var rows: [TodayRow]
  private(set) var ids: [TodayRow.ID]
  var table = TableState<TodayRow.ID>()

  init(_ today: Today, _ workplace: Workplace) {
    self.today = today
    rows = today.items.map { TodayRow($0, workplace) }
    ids = rows.map(\.id)
    table.selectFirst(in: ids)
  }

  /// Reads again; the selected line stays selected as long as it is there.
  mutating func reload(_ today: Today, _ workplace: Workplace, height: Int) {
    self.today = today
    rows = today.items.map { TodayRow($0, workplace) }
    ids = rows.map(\.id)
    table.reconcile(with: ids, height: height)
  }

  /// The selected line.
  var selected: TodayRow? { rows.first { $0.id == table.selected } }
}

/// A line of what waits today, with what is derived from it once.
struct TodayRow: Sendable, Identifiable {
  /// A dossier, a reason, and the thing it is about.
  struct ID: Hashable, Sendable {
    let dossier: DossierID
    let kind: Alert.Kind
    let item: EntryID?
  }

  let id: ID
  let alert: Alert
  let name: String
  let reason: String
  let partner: String
  /// Who follows the person on the side of who looks.
  let holder: String
  let explanation: String
  /// The meeting, action or date, in a few words.
  let about: String

  init(_ item: TodayItem, _ workplace: Workplace) {
    id = ID(dossier: item.line.id, kind: item.alert.kind, item: item.alert.item?.entry)
    alert = item.alert
    name = item.line.listName
    reason = workplace.say(alert.brief)
    partner = item.line.holder(workplace.me.side.other).map(workplace.shortName) ?? "–"
    holder = item.line.holder(workplace.me.side).map(workplace.shortName) ?? "–"
    about =
      alert.item.map { $0.kind == .handover ? "" : $0.label } ?? ""
    explanation = workplace.say(item.explanation(workplace))
  }

  /// The mark before the line; the words beside it say the same.
  var mark: String { alert.isUrgent ? "!!" : "  " }
}
