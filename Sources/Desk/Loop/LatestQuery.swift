import Synchronization

/// What is searched for at the moment, so that a slow store is not asked for every letter on the way.
final class LatestQuery: Sendable {
  private let query = Mutex("")

  func ask(_ text: String) { query.withLock { $0 = text } }

  func isLatest(_ text: String) -> Bool { query.withLock { $0 == text } }
}
