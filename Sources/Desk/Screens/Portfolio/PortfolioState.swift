import Casework
import Terminal

/// The portfolio: its lines, what is shown of them and in what order.
struct PortfolioState: Sendable {
  private(set) var rows: [PortfolioRow]
  private(set) var visible: [PortfolioRow]
  private(set) var ids: [DossierID]
  private(set) var entered: Int?
  var table = TableState<DossierID>()
  /// The search line, while it has the keyboard.
  var search: LineEditor?
  /// What the lines are searched for, folded words.
  private(set) var query = ""
  private(set) var filter = PortfolioFilter.all
  /// What the header says.
  private(set) var summary = PortfolioSummary()
  private(set) var sort = Table<PortfolioRow>.Sort(column: PortfolioColumn.mark.rawValue)

  init(content: PortfolioContent, workplace: Workplace) {
    rows = content.lines.map { PortfolioRow($0, workplace) }
    entered = content.entered
    visible = []
    ids = []
    arrange(workplace, height: 1)
    table.selectFirst(in: ids)
  }

  mutating func reload(_ content: PortfolioContent, _ workplace: Workplace, height: Int) {
    rows = content.lines.map { PortfolioRow($0, workplace) }
    entered = content.entered
    arrange(workplace, height: height)
  }

  mutating func show(_ filter: PortfolioFilter, _ workplace: Workplace, height: Int) {
    self.filter = filter
    arrange(workplace, height: height)
  }

  mutating func find(_ text: String, _ workplace: Workplace, height: Int) {
    query = text
    arrange(workplace, height: height)
  }

  mutating func order(by column: PortfolioColumn, _ workplace: Workplace, height: Int) {
    sort = .init(column: column.rawValue)
    arrange(workplace, height: height)
  }

  mutating func reverse(_ workplace: Workplace, height: Int) {
    sort.ascending.toggle()
    arrange(workplace, height: height)
  }

  /// The partners of the lines, in the order of names.
  func partners(_ workplace: Workplace) -> [(login: String, count: Int)] {
    let logins = rows.compactMap { $0.line.holder(workplace.me.side.other) }
    let counts = Dictionary(logins.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.map { (login: $0.key, count: $0.value) }.sorted {
      let left = workplace.professionals[$0.login]
      let right = workplace.professionals[$1.login]
      return (left?.surname.folded ?? $0.login) < (right?.surname.folded ?? $1.login)
    }
  }

  /// Filters, searches and sorts; the selected dossier stays selected as long as it is shown.
  private mutating func arrange(_ workplace: Workplace, height: Int) {
    let words = query.folded.split(separator: " ").map(String.init)
    visible = rows.filter { row in
      filter.matches(row, workplace) && words.allSatisfy(row.searchKey.contains)
    }
    if let column = PortfolioColumn(rawValue: sort.column) {
      let today = workplace.today
      let ascending = sort.ascending
      visible.sort { left, right in
        guard let before = column.comesBefore(left, right, today) else {
          let byName = (left.line.sortKey, left.id) < (right.line.sortKey, right.id)
          return column == .person ? byName == ascending : byName
        }
        return before == ascending
      }
    }
    ids = visible.map(\.id)
    summary = PortfolioSummary(self, workplace)
    table.reconcile(with: ids, height: height)
  }
}
