/// The counts of a table and which of them are hidden.
///
/// A hidden count can be computed where it is the only unknown of sums that are shown. The sums are
/// those of the columns, if a row or another place shows them, and those of the rows, if a column does.
/// Sums and hidden cells make a graph: a sum is a node, a cell an edge between the sum of its row and
/// the sum of its column, and what has no sum ends outside. The cells that can be computed are the
/// edges that lie on no cycle (``ProtectionGraph``).
///
/// Besides, each sum is looked at with what the signs say: « < 5 » is 1 to 4. Two such cells
/// with a sum of 2 are no secret.
struct TableProtection {
  /// A place in the table.
  struct Place: Hashable {
    var row: Int
    var column: Int
  }

  let table: ReportTable
  let minimum: Int
  /// The counts that are shown or hidden here; not those that came hidden.
  let counts: [Place: Int]
  private(set) var hidden: [Place: ReportCell.Hidden] = [:]
  /// How many cells are hidden in each line whose sum is known.
  private(set) var hiddenCounts: [ProtectionLine: Int] = [:]
  /// The row of sums and the column of sums. Further ones are taken away where anything is hidden.
  let totalRow: Int?
  let totalColumn: Int?
  private let rowIndices: [Int]
  private let columnIndices: [Int]
  /// The rows and columns of further sums.
  private let extraRows: Set<Int>
  private let extraColumns: Set<Int>

  init(_ table: ReportTable, minimum: Int) {
    self.table = table
    self.minimum = minimum
    let totalRows = table.rows.indices.filter { table.rows[$0].isTotal }
    let countColumns = table.columns.indices.filter {
      $0 >= table.rowHeaders && table.columns[$0].kind == .integer
    }
    let totalColumns = countColumns.filter { table.columns[$0].isTotal }
    totalRow = totalRows.first
    totalColumn = totalColumns.first
    let extraRows = Set(totalRows.dropFirst())
    let extraColumns = Set(totalColumns.dropFirst())
    rowIndices = table.rows.indices.filter { !extraRows.contains($0) }
    columnIndices = countColumns.filter { !extraColumns.contains($0) }
    self.extraRows = extraRows
    self.extraColumns = extraColumns
    var counts: [Place: Int] = [:]
    var came: [Place: ReportCell.Hidden] = [:]
    for row in table.rows.indices {
      for column in countColumns {
        let place = Place(row: row, column: column)
        switch table.rows[row].cells[column] {
        case .integer(let count): counts[place] = count
        case .hidden(let reason): came[place] = reason
        default: break
        }
      }
    }
    self.counts = counts
    for (place, reason) in came { hide(place, as: reason) }
  }

  mutating func hideSmallCounts() {
    for (place, count) in counts where (1..<minimum).contains(count) {
      hide(place, as: .small(below: minimum))
    }
  }

  mutating func hideComplements() {
    guard !hidden.isEmpty else { return }
    for place in counts.keys where hidden[place] == nil && !isInSums(place) {
      hide(place, as: .complement)
    }
    while helpLoneCells() || helpBridge() || helpTellingSums() {}
  }

  mutating func hide(_ place: Place, as reason: ReportCell.Hidden) {
    hidden[place] = reason
    for line in lines(of: place) where isInSums(place) { hiddenCounts[line, default: 0] += 1 }
  }

  func isInSums(_ place: Place) -> Bool {
    !extraRows.contains(place.row) && !extraColumns.contains(place.column)
  }

  /// The lines whose sum is known, in an order of their own: the same table is always protected the
  /// same way.
  var knownLines: [ProtectionLine] {
    let rows = totalColumn == nil ? [] : rowIndices.map(ProtectionLine.row)
    let columns = totalRow == nil && !table.isPartition ? [] : columnIndices
    return rows + columns.map(ProtectionLine.column)
  }

  /// The places of a line, in the sum of which the total counts negatively.
  func places(of line: ProtectionLine) -> [Place] {
    switch line {
    case .row(let row): columnIndices.map { Place(row: row, column: $0) }
    case .column(let column): rowIndices.map { Place(row: $0, column: column) }
    }
  }

  /// The lines of a place whose sum is known.
  func lines(of place: Place) -> [ProtectionLine] {
    var lines: [ProtectionLine] = []
    if totalColumn != nil { lines.append(.row(place.row)) }
    if totalRow != nil || table.isPartition { lines.append(.column(place.column)) }
    return lines
  }
}

/// Cells that add up.
enum ProtectionLine: Hashable {
  case row(Int)
  case column(Int)
}
