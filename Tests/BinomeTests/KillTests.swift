import Demo
import Foundation
import TestSupport
import Testing

/// The program is killed at any moment: what it acknowledged is there, what was typed comes back.
@Suite("Killed while writing")
struct KillTests {
  @Test("200 writers killed at random moments: the store verifies, no acknowledged act is missing")
  func killed() throws {
    let program = try Program()
    try program.settle()
    var generator = SeededGenerator(seed: 200)
    var acknowledged: [String] = []
    func started(_ note: String) throws -> (process: Process, output: Pipe, errors: Pipe) {
      let json = try program.file("note.json", #"{"medium": "telephone", "note": "\#(note)"}"#)
      return try program.started([
        "do", "contact", "diallo", "--as", "clegoff", "--today", Program.today, "--json", json,
      ])
    }
    // What a writer left alone takes on this machine today.
    let clock = ContinuousClock()
    let whole = try (0..<5).map { _ in
      try clock.measure { try started("Entière.").process.waitUntilExit() }
    }.max().map { Int($0 / .microseconds(1)) }
    let window = UInt64(try #require(whole)) * 3 / 2
    for round in 0..<200 {
      let note = "Note \(round)."
      let run = try started(note)
      // From before the store is open to after the answer is written.
      usleep(UInt32(generator.next() % window))
      kill(run.process.processIdentifier, SIGKILL)
      let output = run.output.fileHandleForReading.readDataToEndOfFile()
      run.process.waitUntilExit()
      if String(decoding: output, as: UTF8.self).contains("entries") { acknowledged.append(note) }
    }
    let verified = try program.run(["verify"])
    #expect(verified.status == 0, "\(verified.output)")
    let shown = try program.run([
      "show", "diallo", "--csv", "--as", "clegoff", "--today", Program.today,
    ])
    for note in acknowledged { #expect(shown.output.contains(note), "\(note)") }
    // The moments cover both sides of the acknowledgement, or the test shows nothing.
    #expect(!acknowledged.isEmpty)
    #expect(acknowledged.count < 200)
  }

  @Test("The sentence being typed comes back after kill -9", .enabled(if: TmuxTerminal.isAvailable))
  func draft() async throws {
    let program = try Program()
    try program.settle()
    func desk() async throws -> TmuxTerminal {
      let terminal = try TmuxTerminal.start(
        command: [Program.path, "--as", "clegoff", "--today", Program.today], columns: 80,
        rows: 24, environment: program.environment)
      try await terminal.wait(for: "Portefeuille")
      try terminal.send("o")
      try await terminal.wait(for: "Noter un contact")
      return terminal
    }
    let first = try await desk()
    try first.send("Tab")
    try first.type("Elle a visité la crèche")
    try await first.wait(for: "la crèche")
    let process = try first.tmux("list-panes", "-F", "#{pane_pid}")
    kill(try #require(Int32(process.trimmingCharacters(in: .whitespacesAndNewlines))), SIGKILL)
    first.kill()
    let second = try await desk()
    defer { second.kill() }
    try await second.wait(for: "Elle a visité la crèche")
    #expect(try second.screen().contains("brouillon"))
  }
}
