import Casework
import Registry
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
  private(set) var filter = PortfolioFilter()
  /// Whether the filter shows what is behind a line of another screen, to which one goes back.
  private(set) var isBehindLine = false
  /// What the store found of the query in notes, actions and meetings.
  private(set) var found = FoundPassages()
  /// How many of the visible lines are there for what was found in their notes only.
  private(set) var notedCount = 0
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

  mutating func show(
    _ filter: PortfolioFilter, behindLine: Bool = false, _ workplace: Workplace, height: Int
  ) {
    self.filter = filter
    isBehindLine = behindLine
    arrange(workplace, height: height)
  }

  mutating func find(_ text: String, _ workplace: Workplace, height: Int) {
    query = text
    found.narrow(to: text)
    arrange(workplace, height: height)
  }

  /// Takes what the store found; what answers an earlier query is ignored.
  mutating func take(
    _ passages: [Passage], for query: String, _ workplace: Workplace, height: Int
  ) {
    guard query == self.query else { return }
    found = FoundPassages(passages, query)
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

  /// Adapts to a height of the screen. Marks live on behind a filter or a search: the header says how
  /// many, and an act on several names everybody before it is recorded.
  mutating func fit(height: Int) {
    table.reconcile(
      with: ids, height: height, known: table.marked.isEmpty ? nil : Set(rows.map(\.id)))
  }

  /// Filters, searches and sorts; the selected dossier stays selected as long as it is shown. Lines
  /// found by what stands in their notes come below those found by name.
  private mutating func arrange(_ workplace: Workplace, height: Int) {
    let words = Self.words(query)
    let kept = filter.apply(to: rows, workplace)
    var named = kept.filter { row in words.allSatisfy(row.searchKey.contains) }
    var noted: [PortfolioRow] = []
    if !found.isEmpty {
      let shown = Set(named.map(\.id))
      noted = kept.filter { found[$0.id] != nil && !shown.contains($0.id) }
    }
    sort(&named, workplace)
    sort(&noted, workplace)
    notedCount = noted.count
    visible = named + noted
    ids = visible.map(\.id)
    summary = PortfolioSummary(self, workplace)
    fit(height: height)
  }

  /// The words of a query; a telephone number in pairs of digits is one.
  private static func words(_ query: String) -> [String] {
    let words = query.folded.split(separator: " ").map(String.init)
    let isNumber = words.count > 1 && words.allSatisfy { $0.allSatisfy(\.isNumber) }
    return isNumber ? [words.joined()] : words
  }

  /// The selected dossier, if it is shown for what stands in its notes only.
  var notedSelection: DossierID? {
    guard let index = table.index(in: ids), index >= ids.count - notedCount else { return nil }
    return ids[index]
  }

  private func sort(_ rows: inout [PortfolioRow], _ workplace: Workplace) {
    guard let column = PortfolioColumn(rawValue: sort.column) else { return }
    let today = workplace.today
    let ascending = sort.ascending
    rows.sort { left, right in
      guard let before = column.comesBefore(left, right, today) else {
        let byName = (left.line.sortKey, left.id) < (right.line.sortKey, right.id)
        return column == .person ? byName == ascending : byName
      }
      return before == ascending
    }
  }
}
