import Foundation
public import Testing

extension TmuxTerminal {
  /// Presses keys by their tmux names: `Enter`, `Escape`, `Down`, `PPage`, `C-s`, `M-x`, `a`.
  public func send(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", "-t", "test", key) }
  }

  /// Types a text as it is.
  public func type(_ text: String) throws {
    try tmux("send-keys", "-t", "test", "-l", text)
  }

  /// Gives the window another size.
  public func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-t", "test", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What is on the screen, without spaces at the ends of rows.
  public func screen() throws -> String {
    try tmux("capture-pane", "-p", "-t", "test")
  }

  /// Waits until the program has ended. Its status is not always known to tmux, which may lose it
  /// when the system reaps the program first.
  public func waitForEnd(
    seconds: Double = 5, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await wait(seconds, "the end", sourceLocation) { _ in
      try tmux("display-message", "-p", "-t", "test", "#{pane_dead}").hasPrefix("1")
    }
  }

  /// Waits until a text is on the screen, and answers the screen.
  @discardableResult
  public func wait(
    for text: String, seconds: Double = 5, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    try await wait(seconds, text.debugDescription, sourceLocation) { $0.contains(text) }
  }

  /// Waits until the screen matches a regular expression, and answers the screen.
  @discardableResult
  public func wait(
    matching pattern: String, seconds: Double = 5,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let expression = try Regex(pattern)
    return try await wait(seconds, pattern, sourceLocation) { $0.contains(expression) }
  }

  /// Waits until a text is no longer on the screen, and answers the screen.
  @discardableResult
  public func waitGone(
    _ text: String, seconds: Double = 5, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    try await wait(seconds, "the end of \(text.debugDescription)", sourceLocation) {
      !$0.contains(text)
    }
  }

  @discardableResult
  private func wait(
    _ seconds: Double, _ wanted: String, _ sourceLocation: SourceLocation,
    until isThere: (String) throws -> Bool
  ) async throws -> String {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let screen = try screen()
      if try isThere(screen) { return screen }
      guard ContinuousClock.now < deadline else {
        let message = "\(wanted) did not come. The screen is:\n\(screen)"
        Issue.record("\(message)", sourceLocation: sourceLocation)
        throw Refusal(description: message)
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }
}
