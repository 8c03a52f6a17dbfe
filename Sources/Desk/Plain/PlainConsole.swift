/// A way to write lines and read answers: a terminal without full screen, a pipe, a test.
public protocol PlainConsole {
  /// Writes a line.
  func write(_ line: String)
  /// Asks and reads one line; `nil` at the end of the input.
  func ask(_ prompt: String) -> String?
  /// Asks and reads one line without showing it; `nil` if nobody can be asked.
  func askSecret(_ prompt: String) -> String?
}
