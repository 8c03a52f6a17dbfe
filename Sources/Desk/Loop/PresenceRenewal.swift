import Dispatch
import Synchronization

/// Says again from time to time that a desk is still where it is: what is not said again counts no more. Nothing wakes
/// while the desk is at no dossier.
final class PresenceRenewal: Sendable {
  private struct State {
    var isOn = false
    /// Which waiting is the last: one that was turned off comes to nothing.
    var turn = 0
  }

  /// Half of what a presence lasts, and less: one that comes late still counts.
  static let pause = DispatchTimeInterval.seconds(120)

  private let state = Mutex(State())
  private let pause: DispatchTimeInterval
  private let renew: @Sendable () -> Void

  /// Says it again after each `pause`, once it is turned on.
  init(
    every pause: DispatchTimeInterval = PresenceRenewal.pause,
    _ renew: @escaping @Sendable () -> Void
  ) {
    self.pause = pause
    self.renew = renew
  }

  /// Whether there is something to say again.
  func turn(on isOn: Bool) {
    let turn: Int? = state.withLock { state in
      guard state.isOn != isOn else { return nil }
      state.isOn = isOn
      state.turn += 1
      return isOn ? state.turn : nil
    }
    if let turn { wait(turn) }
  }

  private func wait(_ turn: Int) {
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + pause) { [weak self] in
      guard let self, state.withLock({ $0.isOn && $0.turn == turn }) else { return }
      renew()
      wait(turn)
    }
  }
}
