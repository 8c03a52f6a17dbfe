import Casework
import Glibc

/// Reads a line from the terminal without showing it.
enum SecretLine {
  /// Asks; `nil` where there is no terminal, or the person gave up (`Ctrl-C`, `Ctrl-D`).
  static func ask(_ prompt: String) -> String? {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    var silent = before
    // Keys are read one by one, interruptions too: whatever is pressed, the terminal is put back.
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    write(prompt, to: terminal)
    defer { write("\n", to: terminal) }
    return line(from: terminal)
  }

  private static func line(from terminal: Int32) -> String? {
    var bytes: [UInt8] = []
    defer { for index in bytes.indices { bytes[index] = 0 } }
    while true {
      var byte: UInt8 = 0
      let count = Glibc.read(terminal, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return nil }
      switch byte {
      case 0x0A, 0x0D: return String(decoding: bytes, as: UTF8.self)
      case 0x03: return nil
      case 0x04: if bytes.isEmpty { return nil }
      case 0x15: bytes = []
      case 0x08, 0x7F:
        // A letter with an accent is several bytes.
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
      case 0..<0x20: break
      default: bytes.append(byte)
      }
    }
  }

  private static func write(_ text: String, to terminal: Int32) {
    _ = text.withCString { Glibc.write(terminal, $0, strlen($0)) }
  }
}
