extension TableProtection {
  /// Hides another cell where one stands alone in a line; whether there was any such line.
  mutating func helpLoneCells() -> Bool {
    var helped = false
    for line in knownLines where hiddenCounts[line] == 1 {
      guard let place = candidate(in: line) else { continue }
      hide(place, as: .complement)
      helped = true
    }
    return helped
  }

  /// Hides another cell beside one that follows from several sums; whether there was any.
  mutating func helpBridge() -> Bool {
    let cells = hidden.keys.filter(isInSums).sorted {
      ($0.row, $0.column) < ($1.row, $1.column)
    }
    let graph = ProtectionGraph(cells.map { lines(of: $0) })
    let open = graph.bridges.sorted().flatMap { lines(of: cells[$0]) }
      .filter { candidate(in: $0) != nil }
    // Where fewer are hidden, one more rather closes a circle.
    let line = open.min { (hiddenCounts[$0] ?? 0) < (hiddenCounts[$1] ?? 0) }
    guard let place = line.flatMap({ candidate(in: $0) }) else { return false }
    hide(place, as: .complement)
    return true
  }

  /// Hides another cell where the sign of one and the sum of its line say what it holds; whether there
  /// was any such line.
  mutating func helpTellingSums() -> Bool {
    var helped = false
    for line in knownLines where (hiddenCounts[line] ?? 0) > 0 && saysTooMuch(line) {
      guard let place = candidate(in: line) else { continue }
      hide(place, as: .complement)
      helped = true
    }
    return helped
  }

  /// The cell that is hidden next in a line: no total, no zero, the smallest count; rather where
  /// another hidden cell already stands in its other line, so that fewer go in the end.
  private func candidate(in line: ProtectionLine) -> Place? {
    func cost(_ place: Place) -> [Int] {
      let count = counts[place] ?? 0
      let isTotal = place.row == totalRow || place.column == totalColumn
      let isAlone = lines(of: place).contains { $0 != line && (hiddenCounts[$0] ?? 0) == 0 }
      return [isTotal ? 1 : 0, count == 0 ? 1 : 0, isAlone ? 1 : 0, count]
    }
    return places(of: line).filter { hidden[$0] == nil && counts[$0] != nil }
      .min { cost($0).lexicographicallyPrecedes(cost($1)) }
  }

  private func hiddenPlaces(in line: ProtectionLine) -> [Place] {
    places(of: line).filter { hidden[$0] != nil }
  }

  /// Whether the sum of a line leaves one possible value to a hidden cell, given that those shown as
  /// small are from 1 to `minimum` - 1 and the others are not.
  private func saysTooMuch(_ line: ProtectionLine) -> Bool {
    let places = hiddenPlaces(in: line)
    // The sum of what came hidden is not known here.
    guard places.allSatisfy({ counts[$0] != nil }) else { return false }
    let terms = places.map { place -> (sign: Int, range: ClosedRange<Int>) in
      (sign(of: place, in: line), possible(place))
    }
    let sum = zip(places, terms).reduce(0) { $0 + $1.1.sign * (counts[$1.0] ?? 0) }
    return terms.indices.contains { index in
      var least = 0
      var most = 0
      for (other, term) in terms.enumerated() where other != index {
        least += term.sign > 0 ? term.range.lowerBound : -term.range.upperBound
        most += term.sign > 0 ? term.range.upperBound : -term.range.lowerBound
      }
      let term = terms[index]
      let left = term.sign > 0 ? (sum - most, sum - least) : (least - sum, most - sum)
      return min(left.1, term.range.upperBound) - max(left.0, term.range.lowerBound) < 1
    }
  }

  /// What a reader may think that a hidden cell holds.
  private func possible(_ place: Place) -> ClosedRange<Int> {
    let unbounded = 1 << 32
    if case .small(let below) = hidden[place] { return 1...max(below - 1, 1) }
    return min(minimum, counts[place] ?? 0)...unbounded
  }

  private func sign(of place: Place, in line: ProtectionLine) -> Int {
    switch line {
    case .row: place.column == totalColumn ? -1 : 1
    case .column: place.row == totalRow ? -1 : 1
    }
  }
}
