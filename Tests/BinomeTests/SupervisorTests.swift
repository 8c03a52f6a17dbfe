import Foundation
import TestSupport
import Testing

/// A supervisor's session, through the real program.
@Suite("A supervisor reviews a unit", .enabled(if: TmuxTerminal.isAvailable))
struct SupervisorTests {
  private func open(_ program: Program, _ login: String) throws -> Int {
    let run = try program.run(["list", "--json", "--as", login, "--today", Program.today])
    let lines = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [Any]
    return try #require(lines).count
  }

  @Test(
    "Who is above 100, what is late, twelve dossiers to a colleague, what it would change, the month's file"
  )
  func session() async throws {
    let program = try Program()
    let made = try program.run([
      "demo", "--build-only", "--store", program.store, "--advisers", "3", "--today",
      Program.today,
    ])
    #expect(made.status == 0, "\(made.errors)")
    let (giving, taking) = try (open(program, "amoreau"), open(program, "tsimon"))
    #expect(giving > 100)

    let desk = try TmuxTerminal.start(
      command: [Program.path, "--as", "mtanguy", "--today", Program.today], columns: 100,
      rows: 30, environment: program.environment, folder: program.folder.path)
    defer { desk.kill() }
    try await desk.wait(for: "[Charges]")
    try await desk.wait(for: "4 dossiers au-dessus des bornes")

    try desk.send("v")
    try await desk.wait(for: "tous les dossiers")
    try desk.send("Down", "Enter")
    try await desk.wait(for: "filtre : contrat échu, suivi par A. MOREAU")
    try desk.send("Escape")
    try await desk.wait(for: "[Charges]")

    try desk.send("d")
    try await desk.wait(for: "Jours du repérage à la signature")
    try desk.send("Escape")
    try await desk.waitGone("Jours du repérage")

    try desk.send("b")
    try await desk.wait(for: "Espace marque les dossiers")
    for _ in 0..<12 { try desk.send("Space") }
    try await desk.wait(for: "12 marqués")
    try desk.send("b")
    try await desk.wait(for: "Affecter un professionnel · 12 dossiers")
    try desk.send("s")
    try await desk.wait(for: "SIMON Tiphaine, Rennes Sud : \(taking) dossiers (56–80)")
    try desk.send("C-s")
    try await desk.wait(for: "Après : SIMON Tiphaine \(taking) → \(taking + 12), dans les bornes")
    try await desk.wait(for: "Après : MOREAU Arnaud \(giving) → \(giving - 12), dans les bornes")
    try desk.send("o")
    try await desk.wait(for: "12 affectés")
    try desk.send("BTab")
    try await desk.wait(for: "[Charges]")
    try await desk.wait(for: "SIMON T. 80 %")
    try desk.send("x")
    try await desk.wait(for: "Transmission du mois, Rennes Sud")
    try desk.send("Enter")
    try await desk.wait(for: "Fait : transmission-2026-10-rennes-sud.html")
    let page = program.folder.appending(path: "transmission-2026-10-rennes-sud.html")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("Délai moyen de démarrage"))
    #expect(text.contains("Octobre 2026"))
    try desk.send("x", "Enter")
    try await desk.wait(for: "existe déjà")
    #expect(try open(program, "amoreau") == giving - 12)
    #expect(try open(program, "tsimon") == taking + 12)
    #expect(try program.run(["verify"]).status == 0)
  }
}
