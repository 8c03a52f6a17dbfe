extension TableProtection {
  /// The rows, with what is hidden and what was computed from it hidden.
  var protectedRows: [ReportRow] {
    table.rows.indices.map { index in
      var row = table.rows[index]
      for column in row.cells.indices where isHidden(row: index, column: column) {
        let place = Place(row: index, column: column)
        row.cells[column] = .hidden(hidden[place] ?? .complement)
      }
      return row
    }
  }

  private func isHidden(row: Int, column: Int) -> Bool {
    if hidden[Place(row: row, column: column)] != nil { return true }
    let cell = table.rows[row].cells[column]
    guard column >= table.rowHeaders, cell.count == nil, cell.number != nil else { return false }
    if let basis = table.columns[column].basis {
      return hidden[Place(row: row, column: basis)] != nil
    }
    return hidden.keys.contains { $0.row == row }
  }
}
