internal import CTerminal

/// Makes the loop of the terminal look: the way a worker says that it has posted something.
public struct Waker: Sendable {
  init() {}

  /// Makes ``TerminalDriver/nextEvents(timeoutMilliseconds:)`` return ``Event/wake``; several calls
  /// before it looks make one event. Callable from any thread, even after the driver was closed.
  public func wake() { cterminal_wake() }
}
