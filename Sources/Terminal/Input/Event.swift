/// Something the program has to react to.
public enum Event: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted; line ends are `\n` and other controls are gone.
  case paste(String)
  /// The terminal has another size.
  case resize(Size)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// A worker called ``Waker/wake()``.
  case wake
  /// The time given to ``TerminalDriver/nextEvents(timeoutMilliseconds:)`` has passed.
  case tick
  /// The program was stopped and goes on; the screen has been drawn again.
  case resumed
  /// The program has to end.
  case end(EndReason)
}
