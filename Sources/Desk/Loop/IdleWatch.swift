import Dispatch
import Synchronization

/// Tells when nobody has touched the keyboard for a while: once a minute before, once at the end. Between
/// two keys it wakes the machine twice at most.
final class IdleWatch: Sendable {
  /// What is told.
  enum Stage: Sendable, Hashable {
    /// In a minute it will be over.
    case soon
    /// Nobody is there.
    case over
  }

  /// What is to be told, and when: no clock of its own.
  struct Plan: Sendable, Hashable {
    private let limit: Duration
    private var idleSince: ContinuousClock.Instant
    private var told: Stage?

    static let notice = Duration.seconds(60)

    init(limit: Duration, at now: ContinuousClock.Instant) {
      self.limit = limit
      idleSince = now
    }

    /// Somebody is there.
    mutating func touch(at now: ContinuousClock.Instant) {
      idleSince = now
      told = nil
    }

    /// The next thing to look at, and how long until then; `nil` once all is told.
    func next(at now: ContinuousClock.Instant) -> Duration? {
      guard told != .over else { return nil }
      let wait = told == nil && limit > Self.notice ? limit - Self.notice : limit
      return max(.zero, wait - (now - idleSince))
    }

    /// What there is to tell now; `nil` if it has been told, or somebody was there meanwhile.
    mutating func tell(at now: ContinuousClock.Instant) -> Stage? {
      let idle = now - idleSince
      let stage: Stage? =
        idle >= limit ? .over : limit > Self.notice && idle >= limit - Self.notice ? .soon : nil
      guard let stage, stage != told else { return nil }
      told = stage
      return stage
    }
  }

  private let state: Mutex<State>
  private let told: @Sendable (Stage) -> Void

  private struct State {
    var plan: Plan
    var isWaiting = false
  }

  /// Watches, until it goes away.
  init(limit: Duration, told: @escaping @Sendable (Stage) -> Void) {
    state = Mutex(State(plan: Plan(limit: limit, at: .now)))
    self.told = told
    wait()
  }

  /// Somebody has touched the keyboard.
  ///
  /// - Returns: whether nobody had for so long that the desk is to be locked first: a machine that slept
  ///   wakes with a key.
  func touch() -> Bool {
    let wasOver = state.withLock { state in
      let stage = state.plan.tell(at: .now)
      state.plan.touch(at: .now)
      return stage == .over
    }
    wait()
    return wasOver
  }

  private func wait() {
    let delay: Duration? = state.withLock { state in
      guard !state.isWaiting, let delay = state.plan.next(at: .now) else { return nil }
      state.isWaiting = true
      return delay
    }
    guard let delay else { return }
    let seconds = Double(delay.components.seconds) + Double(delay.components.attoseconds) / 1e18
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + seconds) { [weak self] in
      guard let self else { return }
      let stage = state.withLock { state in
        state.isWaiting = false
        return state.plan.tell(at: .now)
      }
      if let stage { told(stage) }
      wait()
    }
  }
}
