public import Registry

/// The line to the store, on which a question or its answer may be lost.
struct StoreLine: Sendable {
  /// Called before an act goes to the store.
  var sends: @Sendable () throws(StoreError) -> Void
  /// Called before its answer is believed.
  var answers: @Sendable () throws(StoreError) -> Void

  /// A line that loses nothing by itself: what fails, the store says.
  static let whole = StoreLine(sends: {}, answers: {})
}

extension StoreError {
  /// Whether what was to be recorded waits for the store, instead of being refused by it.
  public var isAway: Bool {
    switch self {
    case .away, .unsure: true
    default: false
    }
  }
}
