/// Why a full screen cannot be had here. The caller words it.
public enum TerminalError: Error, Sendable, Hashable {
  /// Input or output is not a terminal: a pipe, a file, a job of the system.
  case notATerminal
  /// `TERM` is not set or empty.
  case terminalNotNamed
  /// Nothing is known about the terminal that `TERM` names.
  case unknownTerminal(String)
  /// The terminal cannot place the cursor, `dumb` for one.
  case cannotPlaceCursor(String)
  /// The library refused to start.
  case refused(String)
}
