import Foundation
import TestSupport
import Testing

/// The everyday of the two, through the real program.
@Suite("The everyday follow-up", .enabled(if: TmuxTerminal.isAvailable))
struct FollowUpTests {
  private func desk(_ program: Program, rows: Int = 24) async throws -> TmuxTerminal {
    let terminal = try TmuxTerminal.start(
      command: [Program.path, "--as", "clegoff", "--today", Program.today], columns: 80,
      rows: rows, environment: program.environment)
    try await terminal.wait(for: "Portefeuille")
    return terminal
  }

  @Test("A meeting the social worker tells is on the adviser's open desk, without any key")
  func seenAtOnce() async throws {
    let program = try Program()
    try program.settle()
    let terminal = try await desk(program)
    defer { terminal.kill() }
    try terminal.send("Enter")
    try await terminal.wait(for: "Rencontres")
    try terminal.send("Tab", "Tab", "Tab")
    try await terminal.wait(for: "aucun rendez-vous")
    let report = try program.act(
      "report", #"{"kind": "tripartite", "note": "Garde d'enfant trouvée.", "next_day": "+14"}"#,
      as: "rkervella")
    #expect(report.status == 0, "\(report.errors)")
    let screen = try await terminal.wait(for: "Garde d'enfant trouvée.")
    #expect(screen.contains("05/12/2026"))
  }

  @Test("A point over 30 dossiers, killed in the middle, goes on where it was")
  func point() async throws {
    let program = try Program()
    try program.settle()
    for number in 1..<30 {
      let json = """
        {"origin": "employment", "surname": "Personne \(number)", "given_names": "Noé",
         "social_worker": "rkervella"}
        """
      let file = try program.file("identify.json", json)
      _ = try program.run([
        "do", "identify", "--as", "clegoff", "--today", Program.today, "--json", file,
      ])
    }
    let ids = try self.ids(program)
    #expect(ids.count == 30)
    for id in ids {
      _ = try program.act("inform", #"{"adheres": "yes"}"#, person: id)
    }
    let first = try await desk(program)
    try await beginPoint(first)
    for number in 1...12 { try await exchange(first, number) }
    try first.send("Enter")
    try await first.wait(for: "Noter un échange")
    try first.type("Presque fini")
    try await first.wait(for: "Presque fini")
    let process = try first.tmux("list-panes", "-F", "#{pane_pid}")
    kill(try #require(Int32(process.trimmingCharacters(in: .whitespacesAndNewlines))), SIGKILL)
    first.kill()

    let second = try await desk(program)
    defer { second.kill() }
    try await beginPoint(second)
    try await second.wait(for: "12 vus sur 30")
    for number in 13...30 { try await exchange(second, number) }
    try await second.wait(for: "Tous les dossiers sont vus")
    try second.send("t")
    try await second.wait(for: "Portefeuille")
    var notes: [String] = []
    for id in ids {
      let shown = try program.run(["show", id, "--csv", "--as", "clegoff"])
      let exchanges = shown.output.split(separator: "\n").filter { $0.contains("Point du binôme") }
      #expect(exchanges.count == 1)
      notes += exchanges.map(String.init)
    }
    #expect(notes.filter { $0.contains("Presque fini") }.count == 1)
    #expect(try program.run(["verify"]).status == 0)
  }

  private func ids(_ program: Program) throws -> [String] {
    let run = try program.run(["list", "--json", "--as", "clegoff"])
    let lines = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    return try #require(lines).compactMap { $0["id"] as? String }
  }

  private func beginPoint(_ terminal: TmuxTerminal) async throws {
    try terminal.send("p")
    try await terminal.wait(for: "Cellule de suivi")
    try terminal.send("Enter")
    try await terminal.wait(for: "Point du binôme")
  }

  /// Records the exchange on the dossier that is shown, as the n-th looked at.
  private func exchange(_ terminal: TmuxTerminal, _ number: Int) async throws {
    try terminal.send("Enter")
    try await terminal.wait(for: "Noter un échange")
    try terminal.send("C-s")
    if number < 30 {
      try await terminal.wait(for: number < 2 ? "1 vu" : "\(number) vus")
      try await terminal.waitGone("Noter un échange")
    }
  }
}
