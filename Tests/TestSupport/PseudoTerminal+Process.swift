import CTerminal
import Foundation
public import Testing

extension PseudoTerminal {
  /// What the terminal does with keys itself.
  public struct LineSettings: Sendable, Hashable {
    /// Whether it hands out whole lines only, as a shell finds it.
    public var isCanonical: Bool
    /// Whether it shows what is typed.
    public var echoes: Bool

    /// As every program should leave it.
    public static let ordinary = LineSettings(isCanonical: true, echoes: true)
  }

  /// The settings of the terminal now; `nil` when it is closed.
  public var lineSettings: LineSettings? {
    let bits = isConnected ? cterminal_line_settings(process.master) : -1
    return bits < 0 ? nil : LineSettings(isCanonical: bits & 1 != 0, echoes: bits & 2 != 0)
  }

  /// The number of the program's process.
  public var processIdentifier: Int32 { process.program }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(process.program, number) }

  /// Gives the terminal another size; the program is told by the system.
  public func resize(columns: Int, rows: Int) {
    _ = cterminal_set_size(process.master, Int32(columns), Int32(rows))
  }

  /// Closes the terminal, as a lost link does.
  public func hangUp() {
    guard isConnected else { return }
    isConnected = false
    close(process.master)
  }

  /// Waits for the end of the program, reading on meanwhile.
  @discardableResult
  public func waitForEnd(
    seconds: Double = 5, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Ending {
    try waitForReport(seconds, "the end", sourceLocation) { _ in ending != nil }
    while receive(milliseconds: 0), cterminal_wait_readable(process.master, 0) == 1 {}
    return try #require(ending, sourceLocation: sourceLocation)
  }

  /// Waits until the program is stopped, as by Ctrl-Z, reading on meanwhile.
  public func waitForStop(
    seconds: Double = 5, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try waitForReport(seconds, "a stop", sourceLocation) { cterminal_status_stopped($0) >= 0 }
    settle()
  }

  private func waitForReport(
    _ seconds: Double, _ wanted: String, _ sourceLocation: SourceLocation,
    _ isWanted: (Int32) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
      _ = receive(milliseconds: 5)
      guard cterminal_wait_readable(process.reports, 5) == 1 else { continue }
      var status: Int32 = 0
      guard Foundation.read(process.reports, &status, MemoryLayout<Int32>.size) > 0 else { break }
      let code = cterminal_status_exited(status)
      let killer = cterminal_status_signal(status)
      if code >= 0 { ending = .exited(code) }
      if killer >= 0 { ending = .killed(killer) }
      if isWanted(status) { return }
    }
    let message = "\(wanted) did not come; the program sent \(text.debugDescription)"
    Issue.record("\(message)", sourceLocation: sourceLocation)
    throw Timeout(description: message)
  }
}
