import Foundation

/// A program on a real screen: a private tmux server draws what a person would see.
///
/// The server is reached through a socket of its own, reads no configuration, and ends with this
/// object.
public final class TmuxTerminal {
  /// What tmux had to say when it refused.
  public struct Refusal: Error, CustomStringConvertible {
    /// The command and its message.
    public let description: String
  }

  private let socket = "test-\(UUID().uuidString)"

  /// Whether tmux is installed, for `.enabled(if:)`.
  public static let isAvailable =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/tmux") }

  private init() {}

  deinit { kill() }

  /// Starts a program, given by its full path and arguments. Its screen stays when it ends.
  public static func start(
    command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    folder: String = "/"
  ) throws -> TmuxTerminal {
    let terminal = TmuxTerminal()
    // `env -i`: the server hands its own environment down, which is that of the tests. tmux sets
    // TERM for its pane, so it is handed on by hand.
    let variables = TestEnvironment.variables(adding: environment).filter { $0.key != "TERM" }
    let term = environment["TERM"] ?? "screen-256color"
    let program =
      ["env", "-i", "TERM=\(term)"] + variables.map { "\($0.key)=\($0.value)" } + command
    try terminal.tmux(
      "-f", "/dev/null", "new-session", "-d", "-s", "test", "-x", "\(columns)", "-y", "\(rows)",
      "sleep 3600", ";", "set-option", "-g", "status", "off", ";", "set-option", "-g",
      "remain-on-exit", "on", ";", "set-option", "-g", "escape-time", "0", ";", "resize-window",
      "-x", "\(columns)", "-y", "\(rows)")
    try terminal.tmux(
      "respawn-pane", "-k", "-t", "test", "-c", folder,
      program.map(quoted).joined(separator: " "))
    return terminal
  }

  /// Ends the server and the program.
  public func kill() { _ = try? tmux("kill-server") }

  /// Runs a command of tmux on the private server, and answers what it printed.
  @discardableResult
  public func tmux(_ arguments: String...) throws -> String {
    let (status, output) = try ShortCommand.run(["tmux", "-u", "-L", socket] + arguments)
    guard status == 0 else {
      throw Refusal(description: "tmux \(arguments.joined(separator: " ")): \(output)")
    }
    return output
  }

  private static func quoted(_ argument: String) -> String {
    "'" + argument.replacing("'", with: "'\\''") + "'"
  }
}
