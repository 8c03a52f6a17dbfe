import Casework
import Terminal

/// The caseloads: their lines, which are shown and in what order.
struct CaseloadState: Sendable {
  private(set) var content: CaseloadContent
  private(set) var choice = CaseloadChoice.team
  private(set) var sort = Table<CaseloadRow>.Sort(column: CaseloadColumn.mark.rawValue)
  private(set) var rows: [CaseloadRow] = []
  private(set) var ids: [String] = []
  var table = TableState<String>()

  init(_ content: CaseloadContent) {
    self.content = content
    arrange(height: 1)
    table.selectFirst(in: ids)
  }

  mutating func reload(_ content: CaseloadContent, height: Int) {
    self.content = content
    arrange(height: height)
  }

  mutating func show(_ choice: CaseloadChoice, height: Int) {
    self.choice = choice
    arrange(height: height)
  }

  mutating func order(by column: CaseloadColumn, height: Int) {
    // Of numbers, the greatest is what one looks for.
    sort = .init(column: column.rawValue, ascending: column.startsAscending)
    arrange(height: height)
  }

  mutating func reverse(height: Int) {
    sort.ascending.toggle()
    arrange(height: height)
  }

  mutating func fit(height: Int) { table.reconcile(with: ids, height: height) }

  /// The selected line.
  var selected: CaseloadRow? { rows.first { $0.id == table.selected } }

  /// The number of dossiers at which a bar is full: the same for all lines.
  var fullBar: Int {
    rows.map { max($0.line.open, $0.line.bounds?.maximum ?? 0) }.max() ?? 1
  }

  private mutating func arrange(height: Int) {
    let lines = choice == .partners ? content.partners : content.team
    let column = CaseloadColumn(rawValue: sort.column) ?? .mark
    let ascending = sort.ascending
    rows = lines.map(CaseloadRow.init).filter(choice.matches).sorted { left, right in
      let order = column.order(left, right)
      guard order != 0 else { return (left.nameKey, left.id) < (right.nameKey, right.id) }
      return (order < 0) == ascending
    }
    ids = rows.map(\.id)
    fit(height: height)
  }
}
