internal import CTerminal
internal import Glibc

extension TerminalDriver {
  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - environment: `TERM`, `NO_COLOR` and `ESCDELAY` are read in it.
  ///   - errorsTo: a descriptor that receives, while the driver is open, what libraries and the
  ///     runtime print to standard error; it would be drawn over the screen.
  public static func open(
    environment: [String: String], errorsTo: Int32? = nil
  ) throws(TerminalError) -> TerminalDriver {
    let name = try check(environment)
    let locale = cterminal_use_utf8()
    // Before ncurses: it takes over only the signals that nobody handles.
    cterminal_guard_install(STDOUT_FILENO)
    cterminal_signals_install()
    if let delay = environment["ESCDELAY"].flatMap({ Int32($0) }) {
      set_escdelay(delay)
    } else {
      set_escdelay(25)
    }
    use_tioctl(true)
    guard let screen = cterminal_newterm(name), let input = newpad(1, 1) else {
      cterminal_signals_remove()
      cterminal_guard_remove()
      throw .refused(name)
    }
    // ncurses 6.4 flushes its output at each move of the cursor until it has been suspended once:
    // a page would leave in a hundred writes. See _nc_mvcur's test of _endwin.
    endwin()
    setUp(input)
    protect()
    let driver = TerminalDriver(
      screen: screen, input: input, palette: Palette(environment: environment),
      size: terminalSize(), usesOwnLocale: locale == 1, savedErrors: redirectErrors(to: errorsTo))
    driver.sendModes()
    return driver
  }

  /// The name of the terminal, once it is sure that a full screen can be shown on it.
  private static func check(_ environment: [String: String]) throws(TerminalError) -> String {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let name = environment["TERM"], !name.isEmpty else { throw .terminalNotNamed }
    switch cterminal_probe(name, STDOUT_FILENO) {
    case 1: return name
    case 0: throw .cannotPlaceCursor(name)
    default: throw .unknownTerminal(name)
    }
  }

  private static func setUp(_ input: UnsafeMutablePointer<WINDOW>) {
    // Not raw: the terminal keeps making signals of Ctrl-C and Ctrl-Z, for the whole job.
    cbreak()
    noecho()
    nonl()
    cterminal_free_control_keys(STDIN_FILENO)
    // ncurses comes back to these settings after a suspension.
    def_prog_mode()
    keypad(input, true)
    nodelay(input, true)
    intrflush(input, false)
    mouseinterval(0)
    TerminalKeys.define()
    let screen = cterminal_screen()
    idlok(screen, true)
    leaveok(screen, false)
    scrollok(screen, false)
  }

  /// Prepares what a crash writes: everything this driver may have switched on.
  private static func protect() {
    let capabilities = ["cnorm", "sgr0", "rmcup"].map(capability)
    let bytes =
      capability("rmkx") + TerminalModes.pasteOff + TerminalModes.mouseOff
      + capabilities.joined()
    bytes.withCString { cterminal_guard_bytes($0, bytes.utf8.count) }
  }

  /// A capability without the padding marks `$<…>` of old terminals.
  private static func capability(_ name: String) -> String {
    guard let value = cterminal_capability(name) else { return "" }
    var text = String(cString: value)
    while let start = text.firstRange(of: "$<"),
      let end = text[start.upperBound...].firstIndex(of: ">")
    {
      text.removeSubrange(start.lowerBound...end)
    }
    return text
  }

  private static func redirectErrors(to descriptor: Int32?) -> Int32? {
    guard let descriptor else { return nil }
    let saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard saved >= 0 else { return nil }
    dup2(descriptor, STDERR_FILENO)
    return saved
  }

  static func terminalSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard cterminal_size(STDOUT_FILENO, &columns, &rows) == 0 else {
      return Size(columns: Int(cterminal_columns()), rows: Int(cterminal_lines()))
    }
    return Size(columns: Int(columns), rows: Int(rows))
  }
}
