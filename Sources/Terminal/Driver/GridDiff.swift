internal import Glibc

/// What changed between two screens of one size.
struct GridDiff {
  /// Neighbouring changed cells of one row.
  struct Run: Hashable {
    var position: Position
    var cells: ArraySlice<Cell>
  }

  /// The changed runs, from the top; everything when there is no screen of the same size before.
  ///
  /// A run never begins or ends inside a wide character.
  static func runs(from old: Grid?, to new: Grid) -> [Run] {
    let width = new.size.columns
    guard let old, old.size == new.size else {
      return (0..<new.size.rows).map { row in
        Run(position: Position(column: 0, row: row), cells: new.row(row))
      }
    }
    var runs: [Run] = []
    for base in stride(from: 0, to: new.cells.count, by: max(1, width)) {
      if isUntouched(base..<base + width, old, new) { continue }
      var index = base
      while index < base + width {
        guard old.cells[index] != new.cells[index] else {
          index += 1
          continue
        }
        var start = index
        while start > base, new.cells[start].width == 0 { start -= 1 }
        while index < base + width,
          old.cells[index] != new.cells[index] || new.cells[index].width == 0
        {
          index += 1
        }
        runs.append(
          Run(
            position: Position(column: start - base, row: base / width),
            cells: new.cells[start..<index]))
      }
    }
    return runs
  }

  /// Whether a row is the same, as most are.
  private static func isUntouched(_ range: Range<Int>, _ old: Grid, _ new: Grid) -> Bool {
    old.cells.withUnsafeBytes { old in
      new.cells.withUnsafeBytes { new in
        let stride = MemoryLayout<Cell>.stride
        let bytes = range.lowerBound * stride..<range.upperBound * stride
        guard let left = old.baseAddress, let right = new.baseAddress else { return true }
        return memcmp(left + bytes.lowerBound, right + bytes.lowerBound, bytes.count) == 0
      }
    }
  }
}
