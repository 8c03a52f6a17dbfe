import Glibc
import TestSupport
import Testing

/// The tools that the end-to-end tests stand on.
@Suite struct PseudoTerminalTests {
  @Test func talksToAProgram() throws {
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-c", "stty size; read answer; echo got $answer $NAME; exit 3"], columns: 70,
      rows: 20, environment: ["NAME": "été"])
    try terminal.read(until: "20 70")
    terminal.send("oui\n")
    try terminal.read(until: "got oui été")
    #expect(terminal.lineSettings == .ordinary)
    #expect(try terminal.waitForEnd() == .exited(3))
  }

  @Test func stopsAndGoesOn() throws {
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "echo ready; read x; echo back $x"])
    try terminal.read(until: "ready")
    terminal.send("\u{1A}")
    try terminal.waitForStop()
    terminal.signal(SIGCONT)
    terminal.send("again\n")
    try terminal.read(until: "back again")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func hangUpReachesTheProgram() throws {
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "echo ready; sleep 30"])
    try terminal.read(until: "ready")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .killed(SIGHUP))
  }

  @Test(.enabled(if: TmuxTerminal.isAvailable)) func tmuxShowsTheScreen() async throws {
    let terminal = try TmuxTerminal.start(
      command: ["/bin/sh", "-c", "printf 'prêt\\n'; read x; echo \"lu $x, $NAME\"; exit 4"],
      columns: 40, rows: 5, environment: ["NAME": "d'ici"])
    try await terminal.wait(for: "prêt")
    try terminal.type("bon jour")
    try terminal.send("Enter")
    try await terminal.wait(matching: "lu bon jour, d'ici")
    try await terminal.waitForEnd()
  }
}
