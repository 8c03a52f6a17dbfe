import Casework
import Glibc

/// What the program asks of the system: environment, files, the clock, lines in and out.
enum System {
  /// The environment as it was at start.
  static let environment: [String: String] = {
    var result: [String: String] = [:]
    var pointer = environ
    while let entry = pointer.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        result[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      pointer += 1
    }
    return result
  }()

  static func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a person is at both ends.
  static var isAtTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// The whole content of a file; `-` is the standard input.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let why: Phrase =
        switch errno {
        case ENOENT, ENOTDIR: Phrase("ce fichier n'existe pas", "there is no such file")
        case EACCES, EPERM:
          Phrase("vous n'avez pas le droit de le lire", "you may not read it")
        default: Phrase("erreur \(errno)", "error \(errno)")
        }
      throw Failure(
        Phrase("Impossible de lire \(path) : \(why.fr).", "Cannot read \(path): \(why.en)."),
        status: Failure.noInput)
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(
          Phrase(
            "Impossible de lire \(path) : c'est peut-être un dossier.",
            "Cannot read \(path): it may be a folder."), status: Failure.noInput)
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes to the standard output.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes lines to the standard output.
  static func write(_ lines: [String]) {
    write(Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Writes a line to the standard error.
  static func complain(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }

  static var currentFolder: String {
    guard let folder = getcwd(nil, 0) else { return "." }
    defer { free(folder) }
    return String(cString: folder)
  }

  /// A program that crashes leaves no image of its memory, in which words would stand. One byte, not none:
  /// with none Linux still hands the image to a collector of crashes.
  static func leaveNoImage() {
    var limit = rlimit(rlim_cur: 1, rlim_max: 1)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  }

  /// The name of the account under which the program runs.
  static var userName: String? {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func fullPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// The day and the instant. The day can be given, for tests and training; the hour is always that of
/// the system.
struct Clock: Sendable {
  private let givenDay: CivilDate?

  init(givenDay: CivilDate?) {
    self.givenDay = givenDay
    // The territory's day, wherever the host is.
    setenv("TZ", "Europe/Paris", 0)
    tzset()
  }

  var today: CivilDate {
    if let givenDay { return givenDay }
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CivilDate(dayNumber: Int(seconds) / 86_400)
  }

  var now: Instant {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    let milliseconds = Int64(moment.tv_sec) * 1000 + Int64(moment.tv_nsec) / 1_000_000
    guard let givenDay else { return Instant(milliseconds: milliseconds) }
    return Instant(
      milliseconds: Int64(givenDay.dayNumber) * 86_400_000 + milliseconds % 86_400_000)
  }
}
