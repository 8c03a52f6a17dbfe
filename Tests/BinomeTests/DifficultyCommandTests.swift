import Foundation
import Testing

@Suite("The log of difficulties, from the command line")
struct DifficultyCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.settle()
    let added = try program.run([
      "colleague", "add", "mtanguy", "--name", "TANGUY, Maëlle", "--role",
      "employment_supervisor", "--unit", "Rennes Sud",
    ])
    #expect(added.status == 0)
    return program
  }

  private func run(
    _ program: Program, _ arguments: [String], as login: String = "mtanguy"
  ) throws -> Program.Run {
    try program.run(["difficulty"] + arguments + ["--as", login, "--today", Program.today])
  }

  @Test("noted, amended, closed by words of its title")
  func path() throws {
    let program = try program()
    let added = try run(
      program,
      [
        "add", "Agendas des points", "--kind", "organisational", "--owner", "M. Tanguy", "--due",
        "01/12/2026",
      ])
    #expect(added.output == "pour le 01/12/2026 · Agendas des points (organisation) · M. Tanguy\n")
    _ = try run(program, ["add", "Accès au réseau", "--kind", "technical", "--owner", "DSI"])
    let amended = try run(
      program, ["amend", "acces", "--due", "20/11/2026", "--owner", "D. S. I."])
    #expect(amended.status != 0)
    #expect(amended.errors.contains("L'échéance vient avant"))
    let unknown = try run(program, ["close", "néant", "--outcome", "Rien"])
    #expect(unknown.status != 0 && unknown.errors.contains("Agendas des points ; Accès au réseau"))
    let closed = try run(program, ["close", "agendas", "--outcome", "Un créneau fixe"])
    #expect(closed.output.hasPrefix("close le 21/11/2026 · Agendas des points"))
    #expect(try run(program, ["list"]).output.hasPrefix("sans échéance · Accès au réseau"))
    #expect(try run(program, ["list", "--all"]).output.split(separator: "\n").count == 2)
    let json = try run(program, ["list", "--all", "--json"]).output
    #expect(json.contains("\"outcome\" : \"Un créneau fixe\""))
  }

  @Test("only supervisors keep it, and what is missing is said")
  func refused() throws {
    let program = try program()
    let words = ["add", "Agendas", "--kind", "organisational", "--owner", "Claire"]
    let adviser = try run(program, words, as: "clegoff")
    #expect(adviser.status != 0 && adviser.errors.contains("tenu par l'encadrement"))
    let vague = try run(program, ["add", "Agendas", "--kind", "autre", "--owner", "Claire"])
    #expect(vague.status != 0)
    #expect(vague.errors.contains("choisissez organisational, functional, technical"))
    #expect(try run(program, ["list"]).output == "Aucune difficulté en cours.\n")
  }
}
