import Foundation
import Testing

@Suite("Reports from the command line")
struct ReportCommandTests {
  private let common = ["--as", "mtanguy", "--today", Program.today]

  private func settled() throws -> Program {
    let program = try Program()
    try program.settle()
    let run = try program.run([
      "colleague", "add", "mtanguy", "--name", "TANGUY, Maëlle", "--role",
      "employment_supervisor", "--unit", "Rennes Sud",
    ])
    try #require(run.status == 0)
    return program
  }

  @Test(
    "Each report is a page of its owner only, and is not written over",
    arguments: [
      "monthly", "copil", "cohort",
    ])
  func page(kind: String) throws {
    let program = try settled()
    let path = program.folder.appending(path: "rapport.html").path
    let made = try program.run(["report", kind, "--output", path] + common)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains(path))
    let html = try String(contentsOfFile: path, encoding: .utf8)
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(!html.contains("DIALLO") && !html.contains("GOFF"))
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(rights as? Int == 0o600)
    let again = try program.run(["report", kind, "--output", path] + common)
    #expect(again.status == 73)
    #expect(again.errors.contains("existe déjà"))
    let screen = try program.run(["report", kind, "--output", "-"] + common)
    #expect(screen.output == html)
  }

  @Test("CSV is a folder, JSON goes to the screen")
  func formats() throws {
    let program = try settled()
    let path = program.folder.appending(path: "tables").path
    let made = try program.run(["report", "copil", "--format", "csv", "--output", path] + common)
    #expect(made.status == 0, "\(made.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(names.count > 5 && names.allSatisfy { $0.hasSuffix(".csv") })
    #expect(made.output.contains("\(names.count) tableaux"))
    let json = try program.run(
      ["report", "monthly", "--format", "json", "--output", "-", "--period", "2026-10"] + common)
    let record = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(record["subtitle"] as? String == "Octobre 2026")
  }

  @Test("Only supervisors make them; what is asked is checked")
  func refusals() throws {
    let program = try settled()
    let adviser = try program.run(
      ["report", "copil", "--as", "clegoff", "--today", Program.today])
    #expect(adviser.status == 77)
    #expect(adviser.errors.contains("encadrement"))
    let unit = try program.run(["report", "copil", "--unit", "Ailleurs"] + common)
    #expect(unit.status == 66)
    #expect(unit.errors.contains("CDAS de Bruz, Rennes Sud"))
    #expect(try program.run(["report", "copil", "--period", "hier"] + common).status == 64)
    #expect(try program.run(["report", "copil", "--period", "2030"] + common).status == 65)
    let csv = ["report", "copil", "--format", "csv", "--output", "-"]
    #expect(try program.run(csv + common).status == 64)
    let differences = ["report", "differences", "--period", "2026-10"]
    #expect(try program.run(differences + common).status == 66)
    #expect(try program.run(["report", "frozen"] + common).output.contains("Aucune"))
  }

  @Test("What was sent is kept, listed, and compared with what is")
  func frozen() throws {
    let program = try settled()
    let path = program.folder.appending(path: "octobre.html").path
    let sent = try program.run(
      ["report", "monthly", "--period", "2026-11", "--freeze", "--output", path] + common)
    #expect(sent.status == 0, "\(sent.errors)")
    let list = try program.run(["report", "frozen"] + common)
    #expect(list.output.contains("2026-11  tout le territoire  gardé le 21/11/2026 par M. TANGUY"))
    let differences = ["report", "differences", "--period", "2026-11"] + common
    #expect(try program.run(differences).output.contains("Rien n'a changé"))
    let record = try program.run(differences + ["--json"])
    #expect(record.output.contains(#""changes" : ["#))
  }
}
