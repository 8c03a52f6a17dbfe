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
    defer { close(descriptor) }
    let output = readAll(descriptor)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (status, String(decoding: output, as: UTF8.self))
  }

  /// What a descriptor gives to its end; a signal that comes meanwhile does not end it.
  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 { output += buffer[..<count] }
      if count == 0 || (count < 0 && errno != EINTR) { return output }
    }
  }
}
