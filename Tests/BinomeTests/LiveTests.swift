import Foundation
import TestSupport
import Testing

/// Two desks at work on one store, each in a terminal of its own.
@Suite("Two desks see each other", .enabled(if: TmuxTerminal.isAvailable))
struct LiveTests {
  private func desk(_ program: Program, _ login: String) async throws -> TmuxTerminal {
    let terminal = try TmuxTerminal.start(
      command: [Program.path, "--as", login, "--today", Program.today], columns: 80, rows: 24,
      environment: program.environment)
    try await terminal.wait(for: "Portefeuille", seconds: 20)
    try terminal.send("Enter")
    try await terminal.wait(for: "Synthèse", seconds: 20)
    return terminal
  }

  @Test("One opens, writes, records, quits; the other's screen follows without a key")
  func follows() async throws {
    let program = try Program()
    try program.settle()
    let claire = try await desk(program, "clegoff")
    defer { claire.kill() }
    try claire.send("BTab")
    try await claire.wait(for: "[Journal]", seconds: 20)
    #expect(try !claire.screen().contains("KERVELLA a ce dossier ouvert"))
    let rozenn = try await desk(program, "rkervella")
    defer { rozenn.kill() }
    try await rozenn.wait(for: "Claire LE GOFF a ce dossier ouvert", seconds: 20)
    try await claire.wait(for: "Rozenn KERVELLA a ce dossier ouvert", seconds: 20)
    try rozenn.send("o")
    try await claire.wait(for: "Rozenn KERVELLA note un contact", seconds: 20)
    try rozenn.send("Tab")
    try rozenn.type("Elle rappelle jeudi")
    try await rozenn.wait(for: "rappelle jeudi", seconds: 20)
    try rozenn.send("C-s")
    try await claire.wait(for: "téléphone : Elle", seconds: 20)
    try await claire.wait(for: "Rozenn KERVELLA a ce dossier ouvert", seconds: 20)
    try rozenn.send("q")
    try await rozenn.waitForEnd(seconds: 20)
    try await claire.waitGone("KERVELLA a ce dossier ouvert", seconds: 20)
  }
}
