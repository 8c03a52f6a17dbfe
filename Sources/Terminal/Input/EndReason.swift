/// Why the program has to end.
public enum EndReason: Sendable, Hashable {
  /// Ctrl-C, or SIGINT from elsewhere.
  case interrupted
  /// SIGTERM: someone or the system asks for the end.
  case terminated
  /// SIGQUIT, usually Ctrl-\.
  case quit
  /// SIGHUP: the window was closed or the link lost.
  case hangUp
  /// The terminal is gone though nobody said so: end of input, or an error reading it.
  case lostTerminal

  /// The status by which shells know such an end.
  public var exitStatus: Int32 {
    switch self {
    case .hangUp, .lostTerminal: 129
    case .interrupted: 130
    case .quit: 131
    case .terminated: 143
    }
  }
}
