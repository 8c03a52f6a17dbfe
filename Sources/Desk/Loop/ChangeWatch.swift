import Registry
import Synchronization

/// Whether another program has written to the store since it was last asked.
final class ChangeWatch: Sendable {
  private let store: Store
  private let state: Mutex<State>

  private struct State {
    var revision: Int?
    var isAsking = false
    /// The file was written since the last question.
    var isTouched = false
    var askedAt: ContinuousClock.Instant
  }

  init(_ store: Store) {
    self.store = store
    state = Mutex(State(revision: try? store.revision(), askedAt: .now))
  }

  /// The file was written, by this program or another.
  func touch() { state.withLock { $0.isTouched = true } }

  /// Whether the file was written since the last question.
  var isTouched: Bool { state.withLock { $0.isTouched } }

  /// `false` if the question is on its way, or was asked less than a second ago and nothing has been
  /// written since: someone who pages through a list does not ask at every key.
  func begin() -> Bool {
    state.withLock { state in
      let now = ContinuousClock.now
      let isRecent = state.askedAt.duration(to: now) < .seconds(1)
      if state.isAsking || (isRecent && !state.isTouched) { return false }
      state.isTouched = false
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
