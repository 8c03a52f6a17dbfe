import Foundation
import Testing

@Suite("Opening a dossier with a reason, from the command line")
struct OpenCommandTests {
  private let born = "04/04/1992"

  private func settled() throws -> Program {
    let program = try Program()
    try program.settle()
    for (login, name, role, unit) in [
      ("nhamon", "HAMON, Nolwenn", "social_worker", "CDAS des Landes"),
      ("cmorvan", "MORVAN, Corentin", "social_supervisor", "CDAS des Landes"),
    ] {
      let run = try program.run([
        "colleague", "add", login, "--name", name, "--role", role, "--unit", unit,
      ])
      #expect(run.status == 0, "\(run.errors)")
    }
    return program
  }

  private func open(
    _ program: Program, as login: String = "nhamon", surname: String = "diallo évrard",
    born: String? = nil, reason: String? = "reçue en urgence", on day: String = Program.today,
    more: [String] = []
  ) throws -> Program.Run {
    try program.run(
      [
        "open", "--surname", surname, "--given-name", "Aminata", "--born", born ?? self.born,
        "--as",
        login, "--today", day,
      ] + (reason.map { ["--reason", $0] } ?? []) + more)
  }

  @Test("It shows the dossier for two days, and to whoever may know, that it was opened")
  func opened() throws {
    let program = try settled()
    let run = try open(program)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("DIALLO-ÉVRARD Aminata"))
    #expect(run.output.contains("à lire jusqu'au 22/11/2026 inclus"))
    #expect(try open(program, reason: nil, on: "2026-11-22").status == 0)
    #expect(try open(program, reason: nil, on: "2026-11-23").status == 1)
    let json = try open(program, reason: nil, more: ["--json"]).output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let id = try #require(object["id"] as? String)
    func show(_ reference: String, _ day: String) throws -> Int32 {
      try program.run(["show", reference, "--as", "nhamon", "--today", day]).status
    }
    #expect(try show(id, "2026-11-22") == 0)
    #expect(try show(id, "2026-11-23") == 66)
    #expect(try show("diallo", "2026-11-22") == 66)
    #expect(try show(String(id.prefix(13)), "2026-11-22") == 66)
    for login in ["clegoff", "rkervella"] {
      let today = try program.run(["today", "--as", login, "--today", Program.today])
      #expect(today.output.contains("Ouvert par Nolwenn HAMON le 21/11/2026, motif : reçue en urg"))
    }
    let list = try program.run(["open", "--list", "--as", "cmorvan", "--today", Program.today])
    #expect(list.output.contains("Nolwenn HAMON · \(id) · jusqu'au 22/11/2026 · reçue en urgence"))
    #expect(try program.run(["verify"]).status == 0)
  }

  @Test("What is refused says the same words whatever there is")
  func refused() throws {
    let program = try settled()
    let nobody = try open(program, surname: "personne")
    #expect(nobody.status == 1)
    let other = try open(program, born: "05/04/1992")
    #expect((other.status, other.errors) == (1, nobody.errors))
    let short = try open(program, reason: "vite")
    #expect(short.errors.contains("15 caractères au moins"))
    #expect(try open(program, surname: "personne", reason: "vite").errors == short.errors)
    #expect(try open(program, as: "cmorvan").status == 77)
    #expect(try open(program, as: "clegoff").errors.contains("est à vous"))
    let nothing = try program.run([
      "open", "--reason", "reçue en urgence", "--as", "nhamon", "--today", Program.today,
    ])
    #expect(nothing.status == 65)
    let list = try program.run(["open", "--list", "--as", "nhamon", "--today", Program.today])
    #expect(list.output.contains("Aucun dossier ouvert avec un motif"))
  }

  @Test("It gives no act, and no export of an act")
  func noActs() throws {
    let program = try settled()
    let json = try open(program, more: ["--json"]).output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let id = try #require(object["id"] as? String)
    #expect(try program.act("contact", "{}", as: "nhamon", person: id).status == 77)
    let proof = ["proof", id, "--as", "nhamon", "--today", Program.today]
    #expect(try program.run(proof).status == 77)
  }

  @Test("Identifying or importing somebody who is followed says whom to contact")
  func contact() throws {
    let program = try settled()
    let person = #"""
      {"origin": "social", "surname": "Diallo-Évrard", "given_names": "Aminata",
       "birth_date": "1992-04-04"}
      """#
    let again = try program.run([
      "do", "identify", "--as", "nhamon", "--today", Program.today, "--json",
      try program.file("again.json", person),
    ])
    #expect(again.status == 1)
    #expect(again.errors.contains("contactez Rozenn KERVELLA, CDAS de Bruz"))
    let people = try program.file("personnes.csv", ImportTests.extract)
    let common = ["--today", Program.today]
    #expect(try program.run(["import", people, "--as", "clegoff"] + common).status == 0)
    let report = try program.run(["import", people, "--as", "nhamon", "--dry-run"] + common)
    #expect(
      report.output.contains("KERGOAT Soazig, déjà suivie : contactez Claire LE GOFF, Rennes Sud"))
    let own = try program.run(["import", people, "--as", "clegoff", "--dry-run"] + common)
    #expect(report.output.contains("l'ouvre avec un motif : binome open"))
    #expect(!own.output.contains("contactez"))
    #expect(!own.output.contains("binome open"))
  }
}
