import Glibc

@testable import Terminal

/// What the tests of the driver do, each in a process of its own, with a terminal of its own.
@MainActor enum DriverScenes {
  private static func open(_ term: String = "xterm-256color") throws -> TerminalDriver {
    try TerminalDriver.open(environment: ["TERM": term])
  }

  static func showsAndRestores() throws {
    let terminal = OwnTerminal(columns: 20, rows: 4)
    let driver = try open()
    require(driver.size == Size(columns: 20, rows: 4))
    driver.present(
      Grid(size: driver.size) { canvas in
        canvas.write("Étape 漢", at: .zero, style: .bold)
        canvas.placeCursor(at: Position(column: 3, row: 2))
      })
    let shown = terminal.take()
    require(shown.contains("\u{1B}[?1049h"))
    require(shown.contains("\u{1B}[?2004h"))
    require(shown.contains("Étape 漢"))
    require(terminal.lineSettings == 0)
    driver.close()
    driver.close()
    let left = terminal.take()
    require(left.contains("\u{1B}[?1049l"))
    require(left.contains("\u{1B}[?2004l"))
    require(terminal.lineSettings == 3)
  }

  static func sendsOnlyWhatChanged() throws {
    let terminal = OwnTerminal(columns: 80, rows: 24)
    let driver = try open()
    func show(_ text: String) {
      driver.present(Grid(size: driver.size) { $0.write(text, at: Position(column: 4, row: 5)) })
    }
    show("portefeuille")
    _ = terminal.take()
    show("portefeuillf")
    require(terminal.take().utf8.count < 30)
    show("portefeuillf")
    require(terminal.take().isEmpty)
    driver.close()
  }

  static func keysPastesAndWakesBecomeEvents() throws {
    let terminal = OwnTerminal(columns: 80, rows: 24)
    let driver = try open()
    terminal.type("é\u{1B}OB\u{1B}[5~\u{13}")
    require(
      driver.nextEvents() == [
        .key(.character("é")), .key(.down), .key(.pageUp), .key(.control("s")),
      ])
    terminal.type("\u{1B}[200~un\rdeux\u{1B}[201~")
    require(driver.nextEvents() == [.paste("un\ndeux")])
    terminal.type("\u{1B}")
    require(driver.nextEvents() == [.key(.escape)])
    terminal.type("\u{1B}x")
    require(driver.nextEvents() == [.key(.alt("x"))])
    driver.waker.wake()
    driver.waker.wake()
    require(driver.nextEvents() == [.wake])
    require(driver.nextEvents(timeoutMilliseconds: 5) == [.tick])
    driver.close()
  }

  static func sizesSignalsAndTheEndBecomeEvents() throws {
    let terminal = OwnTerminal(columns: 80, rows: 24)
    let driver = try open()
    terminal.resize(columns: 3, rows: 2)
    require(driver.nextEvents() == [.resize(Size(columns: 3, rows: 2))])
    driver.present(Grid(size: Size(columns: 80, rows: 24)))
    raise(SIGTERM)
    require(driver.nextEvents() == [.end(.terminated)])
    raise(SIGHUP)
    require(driver.nextEvents() == [.end(.hangUp)])
    terminal.hangUp()
    require(driver.nextEvents() == [.end(.lostTerminal)])
    require(driver.nextEvents() == [.end(.lostTerminal)])
    driver.close()
  }

  static func errorsGoWhereTheyAreSent() throws {
    let terminal = OwnTerminal(columns: 80, rows: 24)
    dup2(STDOUT_FILENO, STDERR_FILENO)
    var log: [Int32] = [0, 0]
    require(pipe(&log) == 0)
    let driver = try TerminalDriver.open(
      environment: ["TERM": "xterm-256color"], errorsTo: log[1])
    _ = terminal.take()
    write(STDERR_FILENO, "noise", 5)
    require(terminal.take().isEmpty)
    var noise = [UInt8](repeating: 0, count: 16)
    require(read(log[0], &noise, noise.count) == 5)
    driver.close()
    _ = terminal.take()
    write(STDERR_FILENO, "voice", 5)
    require(terminal.take() == "voice")
  }

  static func crashIsStillTheSameCrash() throws {
    _ = OwnTerminal(columns: 80, rows: 24)
    signal(SIGSEGV, SIG_DFL)
    _ = try open()
    raise(SIGSEGV)
  }

  static func refusesWhatCannotShowAScreen() {
    func refusal(_ environment: [String: String]) -> TerminalError? {
      do {
        _ = try TerminalDriver.open(environment: environment)
        return nil
      } catch { return error }
    }
    _ = OwnTerminal(columns: 80, rows: 24)
    require(refusal([:]) == .terminalNotNamed)
    require(refusal(["TERM": "dumb"]) == .cannotPlaceCursor("dumb"))
    require(refusal(["TERM": "no-such-terminal"]) == .unknownTerminal("no-such-terminal"))
    Glibc.close(STDIN_FILENO)
    require(refusal(["TERM": "xterm"]) == .notATerminal)
  }
}
