import Registry
import Synchronization

/// Whether another program has written to the store since it was last asked.
final class ChangeWatch: Sendable {
  private let store: Store
  private let state: Mutex<State>

  private struct State {
    var revision: Int?
    var isAsking = false
    var askedAt: ContinuousClock.Instant
  }

  init(_ store: Store) {
    self.store = store
    state = Mutex(State(revision: try? store.revision(), askedAt: .now))
  }

  /// `false` if the question is on its way, or was asked less than a second ago: someone who pages
  /// through a list does not ask at every key.
  func begin() -> Bool {
    state.withLock { state in
      let now = ContinuousClock.now
      if state.isAsking || state.askedAt.duration(to: now) < .seconds(1) { return false }
      state.isAsking = true
      state.askedAt = now
      return true
    }
  }

  func hasChanged() -> Bool {
    let now = try? store.revision()
    return state.withLock { state in
      defer {
        state.isAsking = false
        state.revision = now ?? state.revision
      }
      return now != nil && now != state.revision
    }
  }
}
