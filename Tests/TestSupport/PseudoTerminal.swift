import CTerminal
import Foundation

/// A program in a terminal of its own, seen from the other side: what is typed and what comes back,
/// byte by byte. For a screen to look at, see ``TmuxTerminal``.
///
/// The program is a job that Ctrl-Z can stop, as in a shell.
public final class PseudoTerminal {
  /// Everything the program has sent so far.
  public internal(set) var output: [UInt8] = []
  /// How the program ended, once it has.
  public internal(set) var ending: Ending?

  let process: cterminal_process
  var isConnected = true

  /// How a program ends.
  public enum Ending: Sendable, Hashable {
    /// It returned this status.
    case exited(Int32)
    /// This signal killed it.
    case killed(Int32)
  }

  /// Starts a program, given by its full path and arguments.
  ///
  /// - Parameter environment: added to `TERM=xterm-256color`, `LANG=C.UTF-8`, `PATH` and `HOME`,
  ///   which are all it gets otherwise; an empty value takes a name out.
  public init(
    _ command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    directory: String? = nil
  ) throws {
    let variables = TestEnvironment.variables(adding: environment).map { "\($0.key)=\($0.value)" }
    var started = cterminal_process()
    let failure = CStrings.with(command) { arguments in
      CStrings.with(variables) { variables in
        cterminal_spawn(
          command.first ?? "", arguments, variables, directory, Int32(columns), Int32(rows),
          &started)
      }
    }
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    process = started
  }

  deinit {
    if ending == nil { kill(process.program, SIGKILL) }
    if isConnected { close(process.master) }
    close(process.reports)
    var status: Int32 = 0
    waitpid(process.leader, &status, 0)
  }
}
