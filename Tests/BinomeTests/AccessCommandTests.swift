import Foundation
import Testing

/// The access log, through the real program.
@Suite("The access log, from the command line")
struct AccessCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.settle()
    for (login, name, role, unit) in [
      ("mtanguy", "TANGUY, Maëlle", "employment_supervisor", "Rennes Sud"),
      ("ylebihan", "LE BIHAN, Yann", "social_supervisor", "CDAS de Bruz"),
    ] {
      let added = try program.run([
        "colleague", "add", login, "--name", name, "--role", role, "--unit", unit,
      ])
      #expect(added.status == 0, "\(added.errors)")
    }
    return program
  }

  private func run(
    _ program: Program, _ arguments: [String], as login: String = "clegoff"
  ) throws -> Program.Run {
    let run = try program.run(arguments + ["--as", login, "--today", Program.today])
    return run
  }

  /// `what detail amount dossier?` of each line that a supervisor reads, the first first.
  private func log(_ program: Program, as login: String = "mtanguy") throws -> [String] {
    let csv = try run(program, ["access", "--csv"], as: login).output
    return csv.split(whereSeparator: \.isNewline).dropFirst().reversed().map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      return [cells[2], cells[4], cells[5], cells[6], cells[7].isEmpty ? "-" : "dossier"]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test("each command leaves its line")
  func kinds() throws {
    let program = try program()
    let agenda = program.folder.appending(path: "point.txt").path
    let rows = program.folder.appending(path: "lignes.csv").path
    let report = program.folder.appending(path: "comite.html").path
    let commands: [(String, [String], String)] = [
      ("clegoff", ["list"], "exported list_text 1 -"),
      ("clegoff", ["list", "--json"], "exported list_json 1 -"),
      ("clegoff", ["list", "--csv"], "exported list_csv 1 -"),
      ("clegoff", ["today"], "exported today_text 0 -"),
      ("clegoff", ["today", "--json"], "exported today_json 0 -"),
      ("clegoff", ["today", "--ics"], "calendar_made 0 -"),
      ("clegoff", ["search", "zibeline"], "searched 0 -"),
      ("clegoff", ["show", "diallo"], "dossier_read dossier"),
      ("clegoff", ["show", "diallo", "--csv"], "exported dossier_csv dossier"),
      ("clegoff", ["show", "diallo", "--json"], "exported dossier_json dossier"),
      ("clegoff", ["point", "--pdf", agenda], "document_made agenda 1 -"),
      ("mtanguy", ["anonymised", "--period", "2026", "--output", rows], "exported evaluation_csv"),
      ("mtanguy", ["report", "copil", "--output", report], "report_made copil -"),
    ]
    for (login, arguments, line) in commands {
      let run = try run(program, arguments, as: login)
      #expect(run.status == 0, "\(arguments) \(run.errors)")
      let lines = try log(program).filter { !$0.contains("log_read") }
      #expect(lines.last?.hasPrefix("\(login) \(line)") == true, "\(arguments) \(lines.suffix(2))")
    }
    #expect(try log(program, as: "ylebihan").allSatisfy { $0.hasPrefix("ylebihan log_read") })
    let path = program.store
    for name in [path, path + "-wal"] {
      let bytes = (try? Data(contentsOf: URL(filePath: name))) ?? Data()
      #expect(bytes.range(of: Data("zibeline".utf8)) == nil)
    }
  }

  @Test("lines for people, narrowed by colleague, dossier and day; what is unusual; who may not")
  func lines() throws {
    let program = try program()
    _ = try run(program, ["show", "diallo"])
    _ = try run(program, ["show", "diallo"], as: "rkervella")
    let lines = try run(program, ["access"], as: "mtanguy").output
    #expect(lines.contains("Claire LE GOFF · dossier ouvert · DIALLO-ÉVRARD Aminata"))
    #expect(!lines.contains("KERVELLA"))
    let own = try run(
      program, ["access", "--login", "clegoff", "--dossier", "diallo"], as: "mtanguy")
    #expect(own.output.split(separator: "\n").count == 1)
    let early = try run(program, ["access", "--to", "-2"], as: "mtanguy")
    #expect(early.output == "Aucune consultation.\n")
    #expect(
      try run(program, ["access", "--alerts"], as: "mtanguy").output
        .hasPrefix("Rien d'inhabituel.\n"))
    for _ in 0..<6 { _ = try run(program, ["list", "--csv"]) }
    let alerts = try run(program, ["access", "--alerts", "--json"], as: "mtanguy").output
    #expect(alerts.contains("\"reason\" : \"many_exports\""))
    #expect(alerts.contains("\"count\" : 6"))
    let caseload = try run(program, ["caseload"], as: "mtanguy").output
    #expect(caseload.contains("consultations à voir : 1"))
    let social = try run(program, ["caseload"], as: "ylebihan").output
    #expect(!social.contains("consultations"))
    let adviser = try run(program, ["access"])
    #expect(adviser.status == 77 && adviser.errors.contains("lues par l'encadrement"))
    let other = try run(program, ["access", "--login", "rkervella"], as: "mtanguy")
    #expect(other.status == 77)
    #expect(other.errors.contains("Personne de votre institution ne s'appelle « rkervella »"))
    #expect(try run(program, ["access", "--from", "hier"], as: "mtanguy").status == 64)
    #expect(try run(program, ["access", "diallo"]).status == 64)
  }

  @Test("the paper for the person, by who holds a seat; a file that is there stays")
  func paper() throws {
    let program = try program()
    _ = try run(program, ["show", "diallo"], as: "rkervella")
    let path = program.folder.appending(path: "consultations.txt").path
    let made = try run(program, ["access", "diallo", "--out", path])
    #expect(made.status == 0, "\(made.errors)")
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    #expect(text.contains("Rozenn") && text.contains("Claire"))
    #expect(try log(program).contains("clegoff document_made access_log dossier"))
    #expect(try run(program, ["access", "diallo", "--out", path]).status == 73)
    let supervisor = try run(program, ["access", "diallo", "--out", path + ".txt"], as: "mtanguy")
    #expect(supervisor.status == 77)
    #expect(!FileManager.default.fileExists(atPath: path + ".txt"))
  }
}
