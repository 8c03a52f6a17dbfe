import Registry
import Synchronization

/// What the worker reads at this moment: whoever waits for it may stop it. What is written is not stopped.
final class Readings: Sendable {
  private let isReading = Atomic(false)

  /// Does something on the worker.
  func during<Value>(_ effect: Effect, _ body: () -> Value) -> Value {
    isReading.store(effect.isStoppable, ordering: .relaxed)
    defer { isReading.store(false, ordering: .relaxed) }
    return body()
  }

  /// Stops what is read, if something is.
  func stop(_ store: Store) {
    if isReading.load(ordering: .relaxed) { store.cancel() }
  }
}

extension Effect {
  /// Whether it only reads, and may take a while.
  fileprivate var isStoppable: Bool {
    switch self {
    case .loadFigures, .makeReport, .findWords, .loadAccesses: true
    default: false
    }
  }
}
