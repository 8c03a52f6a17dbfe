import Foundation
import TestSupport
import Testing

/// How the program behaves in a terminal, driven from outside.
@Suite("Manners in a terminal")
struct MannersTests {
  private func desk(
    _ program: Program, environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [Program.path, "--as", "clegoff", "--today", Program.today], columns: columns, rows: rows,
      environment: program.environment.merging(environment) { $1 })
    try terminal.read(until: "Portefeuille")
    terminal.settle(milliseconds: 150)
    return terminal
  }

  /// Nothing may stay on: alternate screen, hidden cursor, paste mode, raw line.
  private func expectSane(
    _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = terminal.text
    func last(_ sequence: String) -> String.Index? {
      text.range(of: sequence, options: .backwards)?.lowerBound
    }
    if let entered = last("\u{1B}[?1049h") {
      let left = last("\u{1B}[?1049l")
      #expect(left.map { $0 > entered } == true, sourceLocation: sourceLocation)
    }
    if let pasteOn = last("\u{1B}[?2004h") {
      #expect(last("\u{1B}[?2004l").map { $0 > pasteOn } == true, sourceLocation: sourceLocation)
    }
    #expect(terminal.lineSettings == .ordinary, sourceLocation: sourceLocation)
  }

  @Test("q ends it and gives the terminal back")
  func quit() throws {
    let program = try Program()
    try program.settle()
    let terminal = try desk(program)
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    expectSane(terminal)
  }

  @Test("A signal ends it, the terminal is sane", arguments: [SIGTERM, SIGINT, SIGSEGV, SIGABRT])
  func signals(signal: Int32) throws {
    let program = try Program()
    try program.settle()
    let terminal = try desk(program)
    terminal.signal(signal)
    _ = try terminal.waitForEnd()
    expectSane(terminal)
  }

  @Test("A lost link ends it")
  func hangUp() throws {
    let program = try Program()
    try program.settle()
    let terminal = try desk(program)
    terminal.hangUp()
    _ = try terminal.waitForEnd()
  }

  @Test("Ctrl-Z stops it sanely; it draws itself again afterwards")
  func suspend() throws {
    let program = try Program()
    try program.settle()
    let terminal = try desk(program)
    terminal.send("\u{1A}")
    try terminal.waitForStop()
    expectSane(terminal)
    let before = terminal.output.count
    terminal.signal(SIGCONT)
    try terminal.read(until: "Portefeuille", after: before)
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("Resizing down to nothing and back harms nothing")
  func resize() throws {
    let program = try Program()
    try program.settle()
    let terminal = try desk(program)
    for (columns, rows) in [(40, 10), (20, 4), (3, 2), (120, 40)] {
      terminal.resize(columns: columns, rows: rows)
      terminal.settle(milliseconds: 120)
    }
    let before = terminal.output.count
    terminal.resize(columns: 80, rows: 24)
    try terminal.read(until: "Portefeuille", after: before)
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("NO_COLOR leaves out every colour")
  func noColor() throws {
    let program = try Program()
    try program.settle()
    let terminal = try desk(program, environment: ["NO_COLOR": "1"])
    let coloured = terminal.text.range(
      of: #"\u{1B}\[([0-9;]*;)?(3[0-7]|9[0-7]|4[0-7]|38|48)(;[0-9;]*)?m"#,
      options: .regularExpression)
    #expect(coloured == nil)
    terminal.send("q")
    _ = try terminal.waitForEnd()
  }

  @Test("A terminal that cannot show it says what to do instead", arguments: ["dumb", "no-such"])
  func poorTerminals(name: String) throws {
    let program = try Program()
    try program.settle()
    let terminal = try PseudoTerminal(
      [Program.path, "--as", "clegoff"], columns: 80, rows: 24,
      environment: program.environment.merging(["TERM": name]) { $1 })
    #expect(try terminal.waitForEnd() == .exited(69))
    #expect(terminal.text.contains("--plain"))
  }

  @Test("Nothing happens while nobody does anything")
  func idle() throws {
    let program = try Program()
    try program.settle()
    let terminal = try desk(program)
    let before = terminal.output.count
    terminal.settle(milliseconds: 700)
    #expect(terminal.output.count == before)
    terminal.send("q")
    _ = try terminal.waitForEnd()
  }
}
