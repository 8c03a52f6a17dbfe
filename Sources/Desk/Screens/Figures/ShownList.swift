import Terminal

/// A column by which a list is put in order.
protocol SortColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  associatedtype Row: Identifiable

  /// Negative if `left` comes before `right` from small to large; zero if nothing tells them apart.
  func order(_ left: Row, _ right: Row) -> Int
}

/// Records in the order of a column, and which of them is selected.
struct ShownList<Row: Identifiable & Sendable, Column: SortColumn>: Sendable
where Column.Row == Row, Row.ID: Sendable {
  private(set) var rows: [Row] = []
  private(set) var ids: [Row.ID] = []
  private(set) var column: Column
  private(set) var ascending = true
  var table = TableState<Row.ID>()

  init(_ column: Column) { self.column = column }

  /// The order as titles show it.
  var sort: Table<Row>.Sort { .init(column: column.rawValue, ascending: ascending) }

  var selected: Row? { rows.first { $0.id == table.selected } }

  /// Shows other records, in another order if one is given.
  mutating func show(_ rows: [Row], in order: (column: Column, ascending: Bool)?) {
    self.rows = rows
    if let order {
      (column, ascending) = order
      table = TableState()
    }
    arrange()
    if table.selected == nil { table.selectFirst(in: ids) }
  }

  mutating func order(by column: Column, ascending: Bool) {
    (self.column, self.ascending) = (column, ascending)
    arrange()
  }

  mutating func reverse() {
    ascending.toggle()
    arrange()
  }

  mutating func handle(_ key: Key, height: Int) -> Bool {
    table.handle(key, in: ids, height: height)
  }

  /// To be called after anything has moved.
  mutating func fit(height: Int) { table.reconcile(with: ids, height: height) }

  private mutating func arrange() {
    let (column, ascending) = (column, ascending)
    // What the column does not tell apart stays as it came.
    rows = rows.enumerated().sorted { left, right in
      let order = column.order(left.element, right.element)
      return order == 0 ? left.offset < right.offset : (order < 0) == ascending
    }.map(\.element)
    ids = rows.map(\.id)
  }
}
