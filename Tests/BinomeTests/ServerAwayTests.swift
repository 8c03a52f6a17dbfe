import Foundation
import TestSupport
import Testing

/// A desk whose server goes away and comes back, with the real program and a real server.
@Suite("The server goes away while one writes", .enabled(if: TmuxTerminal.isAvailable))
struct ServerAwayTests {
  @Test(
    "The act waits, the desk goes on, and once the server is back it is recorded once",
    arguments: [Cluster.Stop.fast, .immediate])
  func awayAndBack(how: Cluster.Stop) async throws {
    let cluster = try Cluster()
    defer { try? cluster.stop(.immediate) }
    let program = try Program(store: cluster.address(of: cluster.makeDatabase()))
    try program.settle()
    let desk = try TmuxTerminal.start(
      command: [Program.path, "--as", "clegoff", "--today", Program.today], columns: 120, rows: 40,
      environment: program.environment)
    defer { desk.kill() }
    try await desk.wait(for: "Portefeuille", seconds: 20)
    try desk.send("Enter")
    try await desk.wait(for: "Synthèse", seconds: 20)
    try desk.send("o")
    try await desk.wait(for: "Noter un contact", seconds: 20)
    try desk.send("Tab")
    try desk.type("Elle rappelle jeudi")
    try await desk.wait(for: "rappelle jeudi", seconds: 20)
    try cluster.stop(how)
    try desk.send("C-s")
    try await desk.wait(for: "Le serveur ne répond pas : rien n'est perdu", seconds: 30)
    try await desk.wait(for: "1 acte attend le serveur", seconds: 20)
    try desk.send("Escape")
    try await desk.wait(for: "[Synthèse]", seconds: 20)
    // Another act is written meanwhile.
    try desk.send("o")
    try await desk.wait(for: "Noter un contact", seconds: 20)
    try desk.send("Tab")
    try desk.type("Elle viendra avec sa fille")
    try await desk.wait(for: "avec sa fille", seconds: 20)
    try desk.send("C-s")
    try await desk.wait(for: "2 actes attendent le serveur", seconds: 30)
    try desk.send("Escape")
    // A script is told the same, and records the act once it is done again.
    let script = try program.act("contact", #"{"note": "Par un fichier"}"#)
    #expect(script.status == 69)
    try cluster.start()
    try await desk.waitGone("le serveur", seconds: 60)
    #expect(try program.act("contact", #"{"note": "Par un fichier"}"#).status == 0)
    let shown = try program.run([
      "show", "diallo", "--csv", "--as", "clegoff", "--today", Program.today,
    ]).output
    for note in ["Elle rappelle jeudi", "Elle viendra avec sa fille", "Par un fichier"] {
      #expect(shown.components(separatedBy: note).count == 2, "\(note)\n\(shown)")
    }
    #expect(try program.run(["verify"]).status == 0)
  }
}
