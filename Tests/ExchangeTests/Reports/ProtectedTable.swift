import Casework
import Exchange

/// A table as it leaves the unit, and what a reader who knows how to count finds out.
struct ProtectedTable {
  let table: ReportTable
  private let original: ReportTable
  private let minimum: Int

  init(_ table: ReportTable, minimum: Int = 5) {
    original = table
    self.minimum = minimum
    let report = Report(
      title: "", producedOn: ReportSamples.day,
      sections: [ReportSection("", blocks: [.table(table)])])
    guard case .table(let result)? = report.protected(minimum: minimum).sections[0].blocks.first
    else { fatalError("no table") }
    self.table = result
  }

  /// Counts, `<5` and `*`, without the names of the rows.
  var signs: [[String]] {
    table.rows.map { row in
      row.cells.dropFirst().map { cell in
        switch cell {
        case .integer(let count): "\(count)"
        case .hidden(.small(let below)): "<\(below)"
        case .hidden(.complement): "*"
        default: "\(cell)"
        }
      }
    }
  }

  /// The hidden counts, each by its place.
  private var unknowns: [(row: Int, column: Int)] {
    table.rows.indices.flatMap { row in
      table.columns.indices.filter { table.rows[row].cells[$0].isHidden }.map { (row, $0) }
    }
  }

  /// What the shown sums say of the unknowns, one equation a line: 1, -1 or 0 for each, and the sum.
  private var equations: [(factors: [Double], sum: Double)] {
    let unknowns = self.unknowns
    let rows = table.rows.indices
    let columns = table.columns.indices.dropFirst()
    var lines: [[(Int, Int, Double)]] = []
    if let total = columns.first(where: { table.columns[$0].isTotal }) {
      lines += rows.map { row in columns.map { (row, $0, $0 == total ? -1.0 : 1) } }
    }
    if let total = rows.first(where: { table.rows[$0].isTotal }) {
      lines += columns.map { column in rows.map { ($0, column, $0 == total ? -1.0 : 1) } }
    }
    return lines.map { line in
      let factors = unknowns.map { unknown in
        line.first { $0.0 == unknown.row && $0.1 == unknown.column }?.2 ?? 0
      }
      let sum = zip(unknowns, factors).reduce(0) { sum, term in
        sum + term.1 * (original.rows[term.0.row].cells[term.0.column].number ?? 0)
      }
      return (factors, sum)
    }
  }

  /// The unknowns with one solution: those that are not free in the reduced system.
  var determined: [Int] {
    var matrix = equations.map(\.factors)
    let count = unknowns.count
    var pivots: [Int] = []
    for column in 0..<count {
      let rank = pivots.count
      guard
        let found = matrix.indices.dropFirst(rank).first(where: { abs(matrix[$0][column]) > 1e-9 })
      else { continue }
      matrix.swapAt(rank, found)
      let pivot = matrix[rank][column]
      matrix[rank] = matrix[rank].map { $0 / pivot }
      for row in matrix.indices where row != rank && abs(matrix[row][column]) > 1e-9 {
        let factor = matrix[row][column]
        for index in 0..<count { matrix[row][index] -= factor * matrix[rank][index] }
      }
      pivots.append(column)
    }
    return pivots.indices.filter { rank in
      matrix[rank].filter { abs($0) > 1e-9 }.count == 1
    }
  }

  /// The unknowns to which one sum leaves one value, their signs being known: `<5` is 1 to 4, `*` is 5
  /// or more, or 0 if there was nothing else to hide.
  var guessed: [Int] {
    let unknowns = self.unknowns
    let ranges = unknowns.map { unknown -> ClosedRange<Double> in
      let value = original.rows[unknown.row].cells[unknown.column].number ?? 0
      if case .hidden(.small(let below)) = table.rows[unknown.row].cells[unknown.column] {
        return 1...Double(below - 1)
      }
      return min(5, value)...1e9
    }
    return equations.flatMap { factors, sum in
      unknowns.indices.filter { index in
        guard factors[index] != 0 else { return false }
        let values = stride(
          from: ranges[index].lowerBound, through: min(ranges[index].upperBound, 2000), by: 1)
        let others = factors.indices.filter { $0 != index && factors[$0] != 0 }
        let low = others.reduce(0) {
          $0 + min(factors[$1] * ranges[$1].lowerBound, factors[$1] * ranges[$1].upperBound)
        }
        let high = others.reduce(0) {
          $0 + max(factors[$1] * ranges[$1].lowerBound, factors[$1] * ranges[$1].upperBound)
        }
        return values.filter { (low...high).contains(sum - factors[index] * $0) }.count < 2
      }
    }
  }
}
