import CPty
import Glibc

/// What a program answered to a key, or to being started.
struct Answer {
  /// Until the last byte came.
  var nanoseconds: Int64
  var bytes: Int
  /// Chunks in which it came: writes of the program, unless two came before the reader woke up.
  var writes: Int

  var milliseconds: Double { Double(nanoseconds) / 1e6 }
}

/// A program that runs in a terminal of its own.
final class Session {
  /// The answer is over when nothing came for this long.
  static let quiet: Int32 = 50

  let pid: pid_t
  private let program: Program
  private let master: Int32
  private let execTime: Int64
  private var hasEnded = false
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(_ program: Program, columns: Int, rows: Int) throws(Problem) {
    var process = cpty_process()
    let failure = program.withPointers { words, variables in
      cpty_spawn(program.path, words, variables, Int32(columns), Int32(rows), &process)
    }
    guard failure == 0 else { throw Problem("Cannot start \(program.path).") }
    self.program = program
    pid = process.pid
    master = process.master
    execTime = process.exec_time
  }

  deinit {
    if !hasEnded { end() }
    close(master)
  }

  /// Waits for the first screen: from exec to the last byte before the first silence after `word`.
  func firstFrame(showing word: String) throws(Problem) -> Answer {
    var seen = VisibleText()
    var answer = Answer(nanoseconds: 0, bytes: 0, writes: 0)
    var isReady = false
    while true {
      let count = cpty_read(master, &buffer, buffer.count, isReady ? Self.quiet : 20_000)
      if count == 0, isReady { return answer }
      guard count > 0 else {
        throw Problem(
          "\(program.name) did not show “\(word)”. It wrote: "
            + String(decoding: seen.bytes.prefix(400), as: UTF8.self))
      }
      answer.nanoseconds = cpty_now() - execTime
      answer.bytes += count
      answer.writes += 1
      if !isReady {
        seen.take(buffer[..<count])
        isReady = seen.contains(word)
      }
    }
  }

  /// Sends a key and waits for the whole answer; `nil` if there was none.
  func press(_ key: Key) throws(Problem) -> Answer? {
    let start = cpty_now()
    guard key.bytes.withUnsafeBytes({ write(master, $0.baseAddress, $0.count) }) > 0 else {
      throw Problem("\(program.name) has ended.")
    }
    var answer = Answer(nanoseconds: 0, bytes: 0, writes: 0)
    while true {
      let count = cpty_read(master, &buffer, buffer.count, answer.bytes == 0 ? 500 : Self.quiet)
      guard count >= 0 else { throw Problem("\(program.name) has ended.") }
      if count == 0 { return answer.bytes == 0 ? nil : answer }
      answer.nanoseconds = cpty_now() - start
      answer.bytes += count
      answer.writes += 1
    }
  }

  /// Leaves it alone, and counts what it writes all the same.
  func leaveAlone(seconds: Int) -> (bytes: Int, nanoseconds: Int64) {
    let end = cpty_now() + Int64(seconds) * 1_000_000_000
    let before = processorTime
    var bytes = 0
    while true {
      let left = (end - cpty_now()) / 1_000_000
      guard left > 0 else { return (bytes, processorTime - before) }
      bytes += max(0, cpty_read(master, &buffer, buffer.count, Int32(left)))
    }
  }

  /// Processor time since it started, all threads, in nanoseconds.
  var processorTime: Int64 { cpty_cpu_time(pid) }

  /// Ends it with `q`, and by force if that is not enough.
  func quit() throws(Problem) {
    _ = Key.quit.bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    // What it says at the end has to be read, or it may wait for ever to say it.
    let limit = cpty_now() + 2_000_000_000
    while cpty_read(master, &buffer, buffer.count, 200) > 0, cpty_now() < limit {}
    end()
  }

  private func end() {
    var status: Int32 = 0
    var peak = 0
    hasEnded = true
    if cpty_wait(pid, 1000, &status, &peak) == 1 { return }
    kill(pid, SIGKILL)
    _ = cpty_wait(pid, -1, &status, &peak)
  }
}

/// What is typed.
struct Key {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  static let down = Key("j")
  static let top = Key("g")
  static let tab = Key("\t")
  static let pageDown = Key("\u{1B}[6~")
  static let search = Key("/")
  static let escape = Key("\u{1B}")
  static let quit = Key("q")
}
