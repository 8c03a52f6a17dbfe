import Foundation
import Testing

/// What plans start from.
@Suite("Resources and usual actions from the command line")
struct DirectoryCommandTests {
  private let common = ["--as", "clegoff", "--today", Program.today]

  @Test("Resources are tried, imported, imported again, listed, and offered to a plan")
  func resources() throws {
    let program = try Program()
    try program.settle()
    #expect(try program.act("inform", #"{}"#).status == 0)
    let path = try program.file(
      "ressources.csv",
      """
      nom;thèmes;lieu;vérifié le
      Épicerie du Lien;Finances;Redon;01/10/2026
      Garage du Pont;mobility;Bruz;01/10/2024

      """)
    let trial = try program.run(["resource", "import", path, "--dry-run"] + common)
    #expect(trial.output.contains("Ressources nouvelles : 2, changées : 0"))
    #expect(try program.run(["resource", "list"] + common).output.contains("Aucune ressource"))
    #expect(try program.run(["resource", "import", path] + common).status == 0)
    let again = try program.run(["resource", "import", path] + common)
    #expect(again.output.contains("inchangées : 2"))
    let list = try program.run(["resource", "list", "--theme", "Mobilité"] + common).output
    #expect(list.contains("Garage du Pont") && list.contains("à vérifier"))
    #expect(!list.contains("Épicerie"))
    let json = try program.run(["resource", "list", "--json"] + common).output
    let resources = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(resources.map { $0["stale"] as? Bool } == [false, true])
    #expect(try program.run(["resource", "list", "--theme", "x"] + common).status == 64)
    let fields = try program.run(["do", "plan", "diallo", "--fields"] + common).output
    #expect(fields.contains("Garage du Pont"))
    #expect(fields.contains("template"))
    let wrong = try program.file("faux.csv", "nom;thèmes\nX;nulle part\n")
    let refused = try program.run(["resource", "import", wrong] + common)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("nulle part"))
  }

  @Test("Usual actions come with a store, are replaced when they hold, and never stop a plan")
  func actions() throws {
    let program = try Program()
    try program.settle()
    let kept = try program.run(["actions", "show", "--toml"]).output
    #expect(kept == (try String(contentsOfFile: Program.config + "/actions.toml", encoding: .utf8)))
    let own = """
      [[actions]]
      id = "own"
      theme = "housing"
      plan = "employment"
      owner = "adviser"
      fr = "Appeler le bailleur"
      en = "Call the landlord"

      """
    #expect(try program.run(["actions", "set", program.file("a.toml", own)]).status == 0)
    #expect(try program.run(["actions"]).output.contains("Appeler le bailleur"))
    let wrong = own.replacingOccurrences(of: "housing", with: "nowhere")
    let refused = try program.run(["actions", "set", program.file("b.toml", wrong)])
    #expect(refused.status == 65)
    #expect(refused.errors.contains("nowhere"))
    #expect(try program.run(["actions", "--lang", "en"]).output.contains("Call the landlord"))
  }

  @Test("Usual actions that fit other themes are told by doctor, and plans do without them")
  func otherThemes() throws {
    let program = try Program()
    let config = program.folder.appending(path: "config")
    try FileManager.default.copyItem(atPath: Program.config, toPath: config.path)
    let barriers = config.appending(path: "barriers.toml")
    let text = try String(contentsOf: barriers, encoding: .utf8)
      .replacingOccurrences(of: "id = \"housing\"", with: "id = \"roof\"")
    try text.write(to: barriers, atomically: true, encoding: .utf8)
    let other = ["BINOME_CONFIG": config.path]
    let made = try program.run(
      ["init", "--without-accounts", "--convention", "35-2023"], environment: other)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors.contains("binome actions set"))
    // Kept under our themes, then read under theirs.
    try FileManager.default.removeItem(atPath: program.store)
    try program.settle()
    _ = try program.run(["convention", "add", "35-2023"], environment: other)
    let doctor = try program.run(["doctor", "--today", Program.today])
    #expect(doctor.status == 69)
    #expect(doctor.output.contains("! actions usuelles : "))
    #expect(try program.run(["do", "plan", "diallo", "--fields"] + common).status == 0)
  }
}
