import Synchronization

/// How long something took, each time, whoever did it.
final class Times: Sendable {
  private let values = Mutex<[Double]>([])

  func add(_ milliseconds: Double) { values.withLock { $0.append(milliseconds) } }

  var count: Int { values.withLock { $0.count } }

  /// What a part of them, from 0 to 1, was not above.
  func quantile(_ part: Double) -> Double {
    let sorted = values.withLock { $0.sorted() }
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }
}

/// A count that many threads raise.
final class Count: Sendable {
  private let amount = Atomic(0)

  func raise() { amount.add(1, ordering: .relaxed) }

  var value: Int { amount.load(ordering: .relaxed) }
}
