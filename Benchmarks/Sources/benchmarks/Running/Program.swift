import CPty
import Glibc

/// A program with its arguments, and the surroundings it is given: a home of its own and a terminal
/// of a known kind, nothing else of the person's.
struct Program {
  let name: String
  let path: String
  let arguments: [String]
  let home: String
  /// Whether its first screen is what waits today, when anything presses, and not the list.
  var startsOnToday = false

  private var environment: [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=" + home, "PATH=" + path]
  }

  typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  /// Calls a function of C that wants the arguments and the environment.
  func withPointers<Value>(_ body: (Words, Words) -> Value) -> Value {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    return body(&words, &variables)
  }

  /// Runs it to its end without a terminal.
  func question(keepErrors: Bool = false) throws(Problem) -> Outcome {
    var process = cpty_process()
    let failure = withPointers { words, variables in
      cpty_spawn_piped(path, words, variables, keepErrors ? 1 : 0, &process)
    }
    guard failure == 0 else { throw Problem("Cannot start \(path).") }
    defer { close(process.master) }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = cpty_read(process.master, &buffer, buffer.count, 1000)
      if count < 0 { break }
      output += buffer[..<count]
    }
    var status: Int32 = 0
    var peak = 0
    _ = cpty_wait(process.pid, -1, &status, &peak)
    return Outcome(
      nanoseconds: cpty_now() - process.exec_time, status: cpty_exit_code(status), peak: peak,
      output: String(decoding: output, as: UTF8.self))
  }

  /// What a run to the end gave.
  struct Outcome {
    let nanoseconds: Int64
    let status: Int32
    /// kB.
    let peak: Int
    let output: String
  }
}
