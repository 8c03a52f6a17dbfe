import CTerminal
import Foundation

/// A helper program that is run to its end.
///
/// Not `Foundation.Process`: it notices an end by a socket that a daemon, such as the server of
/// tmux, inherits and keeps open for ever.
enum ShortCommand {
  /// Runs a program found in `PATH`, and answers its status and what it printed.
  static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    var child: pid_t = 0
    var descriptor: Int32 = -1
    let failure = CStrings.with(arguments) { cterminal_run($0, &child, &descriptor) }
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
    let output = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).readDataToEndOfFile()
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return (status, String(decoding: output, as: UTF8.self))
  }
}
