// Drawing done here and not by the standard library, whose ways of drawing may change with time.
extension SeededGenerator {
  /// A number from 0 to `count` - 1; 0 if `count` is not positive.
  mutating func below(_ count: Int) -> Int {
    guard count > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// A number of `range`.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True `percent` times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of `values`, or `nil` if there is none.
  mutating func pick<Value>(_ values: [Value]) -> Value? {
    values.isEmpty ? nil : values[below(values.count)]
  }

  /// One of `texts`, or an empty text if there is none.
  mutating func text(_ texts: [String]) -> String { pick(texts) ?? "" }

  /// The place of one of `weights`, each as likely as its weight.
  mutating func place(_ weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if left < weight { return place }
      left -= weight
    }
    return 0
  }

  /// Puts `values` in an order drawn.
  mutating func shuffle<Value>(_ values: inout [Value]) {
    for place in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(place, below(place + 1))
    }
  }
}
