import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  static let commands = [
    "demo", "init", "import", "today", "list", "search", "show", "do", "colleague", "convention",
    "actions",
    "resource", "verify", "rebuild", "transfer", "doctor", "manual",
  ]

  /// Words of the parser that a French page must not show.
  static let english = [
    "USAGE", "OVERVIEW", "SUBCOMMANDS", "Show help", "Show the version", "default:",
    "for detailed help", "for more information", "Missing", "Unknown", "Unexpected", "Error:",
    "See '",
  ]

  @Test("Help speaks French, and English when asked", arguments: [""] + commands)
  func help(command: String) throws {
    let program = try Program()
    let arguments = command.isEmpty ? ["--help"] : [command, "--help"]
    let french = try program.run(arguments)
    #expect(french.status == 0)
    for word in Self.english { #expect(!french.output.contains(word), "\(command): \(word)") }
    #expect(french.output.contains("EMPLOI"))
    let english = try program.run(arguments + ["--lang", "en"])
    #expect(english.status == 0)
    #expect(english.output.contains("USAGE"))
    for word in ["Le registre", "Montrer", "Exemples", "Qui est au poste"] {
      #expect(!english.output.contains(word), "\(command): \(word)")
    }
  }

  @Test(
    "Errors of the command line speak French and end with 64",
    arguments: [
      ["--nowhere"], ["--stor", "x"], ["show"], ["list", "--store"], ["list", "extra"],
      ["do", "dance", "diallo"], ["do", "contact"], ["list", "--json", "--csv"],
      ["list", "--filter", "colour=blue"], ["search"],
      ["do", "contact", "a", "b"],
      ["--lang", "de"], ["--today", "yesterday"], ["init"], ["demo", "--advisers", "0"],
      ["demo", "--advisers", "x"], ["colleague", "add", "X"],
    ])
  func usage(arguments: [String]) throws {
    let run = try Program().run(arguments)
    #expect(run.status == 64)
    for word in Self.english { #expect(!run.errors.contains(word), "\(word) in \(run.errors)") }
    #expect(!run.errors.isEmpty)
  }

  @Test("The language follows the locale, French when in doubt")
  func locale() throws {
    let program = try Program()
    let english = try program.run(["list"], environment: ["LANG": "en_GB.UTF-8"])
    #expect(english.errors.contains("There is no store here"))
    let german = try program.run(["list"], environment: ["LANG": "de_DE.UTF-8"])
    #expect(german.errors.contains("Il n'y a pas de registre ici"))
  }

  @Test("Statuses follow sysexits")
  func statuses() throws {
    let program = try Program()
    #expect(try program.run(["list"]).status == 66)
    try program.settle()
    #expect(
      try program.run(["init", "--without-accounts", "--convention", "35-2023"]).status == 73)
    #expect(try program.run(["list", "--as", "nobody"]).status == 77)
    #expect(try program.run(["list"]).status == 64)
    #expect(try program.run(["show", "personne-du-tout", "--as", "clegoff"]).status == 66)
    #expect(try program.act("sign", #"{}"#).status == 1)
    #expect(try program.act("contact", #"{"on": "31/02/2026"}"#).status == 65)
    #expect(try program.act("contact", #"{"colour": "blue"}"#).status == 65)
    #expect(try program.act("contact", #"not json"#).status == 65)
    #expect(try program.run(["import", "/nowhere.csv", "--as", "clegoff"]).status == 66)
    let foreign = try program.file("foreign.sqlite", "not a store")
    #expect(try program.run(["verify", "--store", foreign]).status == 65)
    #expect(
      try program.run([
        "init", "--without-accounts", "--convention", "35-2023", "--store", "/proc/x/y",
      ]).status != 0)
  }

  @Test("Without a terminal the portfolio is plain text and says how to open the desk")
  func noTerminal() throws {
    let program = try Program()
    try program.settle()
    let run = try program.run(["--as", "clegoff", "--today", Program.today])
    #expect(run.status == 0)
    #expect(run.output.contains("DIALLO-ÉVRARD Aminata"))
    #expect(run.output.contains("dans un terminal"))
  }

  @Test("Lists and dossiers are given to other programs")
  func machineOutput() throws {
    let program = try Program()
    try program.settle()
    let common = ["--as", "clegoff", "--today", Program.today]
    let list = try program.run(["list", "--json"] + common)
    let decoded = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
    #expect(decoded?.first?["surname"] as? String == "Diallo-Évrard")
    #expect(decoded?.first?["stage"] as? String == "identified")
    let csv = try program.run(["list", "--csv"] + common)
    #expect(csv.output.hasPrefix("\u{FEFF}id;surname;given_name"))
    let dossier = try program.run(["show", "evrard aminata", "--json"] + common)
    let object = try JSONSerialization.jsonObject(with: Data(dossier.output.utf8)) as? [String: Any]
    #expect((object?["journal"] as? [Any])?.count == 3)
    #expect(try program.run(["show", "diallo"] + common).output.contains("Journal"))
  }

  @Test("What a person may not open is said like what does not exist")
  func rightsLeakNothing() throws {
    let program = try Program()
    try program.settle()
    _ = try program.run([
      "colleague", "add", "tsimon", "--name", "SIMON, Tanguy", "--role", "adviser", "--unit",
      "Redon",
    ])
    let hidden = try program.run(["show", "diallo", "--as", "tsimon"])
    let absent = try program.run(["show", "dupond", "--as", "tsimon"])
    #expect(hidden.status == absent.status)
    #expect(
      hidden.errors.replacingOccurrences(of: "diallo", with: "")
        == absent.errors.replacingOccurrences(of: "dupond", with: ""))
  }

  @Test("A wrong convention is refused with file, line, key and what was expected")
  func wrongConvention() throws {
    let program = try Program()
    let original = try String(
      contentsOfFile: Program.config + "/conventions/35-2023.toml", encoding: .utf8)
    let wrong = original.replacingOccurrences(
      of: "initial_months = 9", with: "initial_months = 900")
    let path = try program.file("wrong.toml", wrong)
    let run = try program.run(["init", "--without-accounts", "--convention", path])
    #expect(run.status == 65)
    let line = wrong.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("initial_months = 900") }
    #expect(run.errors.contains("wrong.toml"))
    #expect(run.errors.contains("\((line ?? -2) + 1)"))
    #expect(run.errors.contains("contract.initial_months"))
    #expect(!FileManager.default.fileExists(atPath: program.store))
  }

  @Test("The manual and the doctor have something to say")
  func manualAndDoctor() throws {
    let program = try Program()
    try program.settle()
    let manual = try program.run(["manual"])
    #expect(manual.output.hasPrefix(".TH BINOME 1"))
    let doctor = try program.run(["doctor"])
    #expect(doctor.status == 0)
    #expect(doctor.output.contains("35-2023"))
    #expect(
      doctor.output.contains(
        "note d'information : à compléter avant d'imprimer : adresse du délégué"))
    #expect(try program.run(["--generate-completion-script", "bash"]).output.contains("binome"))
  }
}
