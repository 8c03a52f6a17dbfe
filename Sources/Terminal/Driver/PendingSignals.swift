internal import CTerminal
internal import Glibc

/// The signals that came since the loop looked last.
struct PendingSignals {
  private let bits: UInt64

  private static let ends: [(signal: Int32, reason: EndReason)] = [
    (SIGHUP, .hangUp), (SIGTERM, .terminated), (SIGQUIT, .quit), (SIGINT, .interrupted),
  ]

  /// The bits of the signals that ask for the end.
  static let endMask = ends.reduce(UInt64(0)) { $0 | 1 << UInt64($1.signal) }

  /// Takes what is pending.
  static func take() -> PendingSignals { PendingSignals(bits: cterminal_take_pending()) }

  var wake: Bool { bits & 1 != 0 }
  var resize: Bool { has(SIGWINCH) }
  var stop: Bool { has(SIGTSTP) }
  var goesOn: Bool { has(SIGCONT) }
  var end: EndReason? { Self.ends.first { has($0.signal) }?.reason }

  private func has(_ signal: Int32) -> Bool { bits & (1 << UInt64(signal)) != 0 }
}
