import CTerminal
import Glibc

/// A terminal on the standard streams of this very process: only for the children that exit tests
/// run in.
final class OwnTerminal {
  private let master: Int32

  init(columns: Int, rows: Int) {
    var ends: (master: Int32, terminal: Int32) = (-1, -1)
    require(cterminal_open_pair(Int32(columns), Int32(rows), &ends.master, &ends.terminal) == 0)
    master = ends.master
    dup2(ends.terminal, STDIN_FILENO)
    dup2(ends.terminal, STDOUT_FILENO)
    close(ends.terminal)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  /// What was sent since the last call.
  func take() -> String {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var text = ""
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return text }
      text += String(decoding: buffer[..<count], as: UTF8.self)
    }
  }

  func type(_ text: String) { _ = text.withCString { write(master, $0, text.utf8.count) } }

  func resize(columns: Int, rows: Int) {
    _ = cterminal_set_size(master, Int32(columns), Int32(rows))
    // Not the controlling terminal of this process: the system would not tell.
    raise(SIGWINCH)
  }

  func hangUp() { close(master) }

  var lineSettings: Int32 { cterminal_line_settings(STDOUT_FILENO) }
}

/// In an exit test a failed expectation cannot be told: the child ends with the line instead.
func require(_ condition: Bool, line: Int32 = #line) {
  if !condition { exit(line % 200 + 50) }
}
