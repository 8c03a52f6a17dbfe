import Foundation
import TestSupport
import Testing

/// Two desks on one store, each in a terminal of its own.
@Suite("Two desks that write at the same time")
struct TogetherTests {
  private func desk(_ program: Program, _ machine: String) throws -> TmuxTerminal {
    // What is typed is kept on the machine where it is: each has its own.
    let home = program.folder.appending(path: machine)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    return try TmuxTerminal.start(
      command: [Program.path, "--as", "clegoff", "--today", Program.today], columns: 120, rows: 40,
      environment: program.environment.merging(["HOME": home.path]) { $1 })
  }

  /// Opens the half of the diagnostic and goes to its observation.
  private func openHalf(_ desk: TmuxTerminal) async throws {
    try await desk.wait(for: "Portefeuille")
    try desk.send("Enter")
    try await desk.wait(for: "Synthèse")
    try desk.send("e")
    try await desk.wait(for: "Écrire mon volet du diagnostic")
    try desk.send("NPage", "NPage", "NPage", "NPage", "NPage", "NPage")
    for _ in 0..<12 where try !desk.screen().contains("›Observation") {
      try desk.send("BTab")
      try await Task.sleep(for: .milliseconds(50))
    }
    try await desk.wait(for: "›Observation")
  }

  @Test(
    "The same half: both texts are shown, both are put, none is lost",
    .enabled(if: TmuxTerminal.isAvailable))
  func sameHalf() async throws {
    let program = try Program()
    try program.settle()
    #expect(try program.act("inform", #"{}"#).status == 0)
    let first = try desk(program, "un")
    let second = try desk(program, "deux")
    defer {
      first.kill()
      second.kill()
    }
    try await openHalf(first)
    try await openHalf(second)
    try first.type("Cherche dans la vente.")
    try second.type("Garde sa mère le matin.")
    try await first.wait(for: "la vente.")
    try await second.wait(for: "le matin.")
    try first.send("C-s")
    try await first.wait(for: "Enregistré")
    try second.send("C-s")
    let screen = try await second.wait(for: "Quelqu'un a écrit au même endroit")
    #expect(screen.contains("Cherche dans la vente."))
    #expect(screen.contains("Garde sa mère le matin."))
    try second.send("d")
    try await second.wait(for: "Les deux textes sont dans le formulaire")
    try second.send("C-s")
    try await second.wait(for: "Enregistré")
    let shown = try program.run(["show", "diallo", "--as", "clegoff", "--today", Program.today])
    #expect(shown.output.contains("Cherche dans la vente."))
    #expect(shown.output.contains("Garde sa mère le matin."))
    let verified = try program.run(["verify"])
    #expect(verified.status == 0, "\(verified.output)")
  }
}
